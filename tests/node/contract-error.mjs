// What the library may throw at callers who pass what nobody would: an error that says so, and not one that JavaScript throws
// where the code of the library took the value for something else.

/** The words of V8 for such. */
const CRASH = /^Cannot |\bis not (?:a function|a constructor|iterable|async iterable|an object|defined)\b|\bundefined \(|^Invalid |^Reduce of |^Maximum |incompatible receiver|^Object prototype|^Iterator |^Method /;

/** @param {any} error */
export const isContract = (error) => (error instanceof TypeError || error instanceof RangeError || (error !== null && Object.getPrototypeOf(error) === Error.prototype)) && !CRASH.test(error.message);
