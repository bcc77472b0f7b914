// @ts-check
// Where a value is in a record: the paths, templates and tests of data/platforms/*.toml, compiled to functions. build.rs
// has checked them.

/**
 * What a path is looked up in: the record, the recipient inside it (`@`), and what the record was wrapped in (`^`).
 * @typedef {{ record: unknown, item?: unknown, outer?: unknown }} Place
 */

/** @typedef {(place: Place) => unknown} Getter gives one value, or an array of several; null, undefined and "" are none */

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export const isObject = (value) => typeof value === "object" && value !== null;

/** @param {unknown} value @returns {value is string | number | boolean} that is there */
const isPlain = (value) => (typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "boolean";

/** @param {unknown} value */
const isThere = (value) => value !== undefined && value !== null && value !== "";

/** @param {unknown} value of a getter */
const hasSome = (value) => (Array.isArray(value) ? value.flat().some(isThere) : isThere(value));

/** @param {unknown} value of a getter @returns {unknown[]} */
export const list = (value) => (Array.isArray(value) ? value.flat().filter(isThere) : isThere(value) ? [value] : []);

/** @param {unknown} value of a getter @returns {string | number | boolean | undefined} the first that is no object */
export const plain = (value) => (isPlain(value) ? value : Array.isArray(value) ? value.flat().find(isPlain) : undefined);

/**
 * @param {string} path keys with dots between them: `[]` each, `[0]` and `[-1]` one, `*` any key; or a template, with
 *   paths in braces
 * @returns {Getter}
 */
export function getter(path) {
  if (path.includes("{")) return template(path);
  const [first, ...rest] = path.split(".").map((part) => /** @type {RegExpMatchArray} */ (part.match(/^([^[]*)(?:\[(-?\d*)\])?$/)));
  /** @type {Getter} */
  const root = first[1] === "@" ? ({ item }) => item : first[1] === "^" ? ({ outer }) => outer : ({ record }) => record;
  const steps = first[1] === "@" || first[1] === "^" ? rest : [first, ...rest];
  const keys = steps.map(([, key]) => key);
  if (steps.every(([, key, index]) => index === undefined && key !== "*")) {
    return (place) => {
      let value = root(place);
      for (const key of keys) {
        if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
        value = value[key];
      }
      return value;
    };
  }
  return (place) => steps.reduce(step, [root(place)]);
}

/** @param {unknown[]} values @param {RegExpMatchArray} part @returns {unknown[]} */
function step(values, [, key, index]) {
  const found = [];
  for (const value of values) {
    if (!isObject(value)) continue;
    if (key === "*") {
      for (const one of Object.values(value)) found.push(one);
      continue;
    }
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    // One by one: as arguments of one call, many would overflow the stack.
    if (index === "" && Array.isArray(inner)) for (const one of inner) found.push(one);
    else if (index && Array.isArray(inner)) found.push(inner.at(Number(index)));
    else found.push(inner);
  }
  return found;
}

/** A text such as `reject/{reject.reason}`; nothing where a value is missing. @param {string} source @returns {Getter} */
function template(source) {
  const parts = source.split(/[{}]/);
  const getters = parts.map((part, at) => (at % 2 === 1 ? getter(part) : null));
  return (place) => {
    let text = "";
    for (const [at, get] of getters.entries()) {
      const value = get === null ? parts[at] : plain(get(place));
      if (value === undefined) return undefined;
      text += value;
    }
    return text;
  };
}

/**
 * The values of the first getter that has some.
 * @param {Place} place
 * @param {readonly Getter[]} getters
 * @returns {unknown[]}
 */
export function firstList(place, getters) {
  for (const get of getters) {
    const found = list(get(place));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The first value that is no object.
 * @param {Place} place
 * @param {readonly Getter[]} getters
 */
export function firstPlain(place, getters) {
  for (const get of getters) {
    const value = plain(get(place));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The same as text. @param {Place} place @param {readonly Getter[]} getters @returns {string | null} */
export function firstText(place, getters) {
  const value = firstPlain(place, getters);
  return value === undefined ? null : String(value);
}

/** @typedef {{ holds(place: Place): boolean, getters: Getter[], paths: string[], weight: number }} Test */

/** @type {Record<string, (value: string, wanted: string) => boolean>} */
const COMPARE = {
  "": (value, wanted) => value === wanted,
  "^": (value, wanted) => value.startsWith(wanted),
  "~": (value, wanted) => value.toLowerCase() === wanted,
  "*": (value, wanted) => value.toLowerCase().includes(wanted),
};

/**
 * @param {string} source `path`, `path=a|b`, `path^=prefix`, `path~=a` (in any case), `path*=part` (in any case);
 *   `p|q=a` looks at both
 * @returns {Test}
 */
export function test(source) {
  const [, before, how = "", after = ""] = /** @type {RegExpMatchArray} */ (source.match(/^([^=]*?)(?:([\^~*]?)=(.*))?$/s));
  const paths = before.split("|");
  const getters = paths.map(getter);
  if (!source.includes("=")) return { holds: (place) => getters.some((get) => hasSome(get(place))), getters, paths, weight: 1 };
  const wanted = (how === "~" || how === "*" ? after.toLowerCase() : after).split("|");
  const compare = COMPARE[how];
  /** @param {unknown} value */
  const fits = (value) => isPlain(value) && wanted.some((one) => compare(String(value), one));
  /** @type {Test["holds"]} */
  const holds = (place) => {
    for (const get of getters) {
      const value = get(place);
      if (Array.isArray(value) ? value.flat().some(fits) : fits(value)) return true;
    }
    return false;
  };
  // A value that fits says more than a field that is there.
  return { holds, getters, paths, weight: 2 };
}
