// @ts-check
// Stack for regular expressions. Where V8 compiles one and no stack is left, it ends the process ("RegExpCompiler Allocation failed")
// and throws nothing.

/** Frames that hold what compiling one of the package's takes, several times over. */
const ENOUGH = 200;

/**
 * Makes sure of stack before a regular expression is used: without it the RangeError is thrown here, where a caller can catch it.
 * @param {number} [frames]
 * @returns {number}
 */
export function ensureStack(frames = ENOUGH) {
  return frames === 0 ? 0 : 1 + ensureStack(frames - 1);
}
