// @ts-check
// Where a value stands in a record: the paths, tests and templates of data/platforms/*.toml. build.rs has checked them.

/**
 * What a path is looked up in: the record, the recipient inside it (`@`), and what the record was wrapped in (`^`).
 * @typedef {{ record: unknown, item?: unknown, outer?: unknown }} Place
 */

/** @typedef {{ key: string, at: number | null, all: boolean }} Step */

/** @type {Map<string, Step[]>} */
const paths = /* @__PURE__ */ new Map();

/** @param {string} path @returns {Step[]} */
function steps(path) {
  let list = paths.get(path);
  if (list === undefined) {
    list = path.split(".").map((part) => {
      const [, key, index] = /** @type {RegExpMatchArray} */ (part.match(/^([^[]*)(?:\[(-?\d*)\])?$/));
      return { key, all: index === "", at: index === undefined || index === "" ? null : Number(index) };
    });
    paths.set(path, list);
  }
  return list;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export const isObject = (value) => typeof value === "object" && value !== null;

/** @param {unknown} value whether it is there: no null, no empty string */
const isThere = (value) => value !== undefined && value !== null && value !== "";

/**
 * All values at a path; where an array stands at its end, its elements.
 * @param {Place} place
 * @param {string} path
 * @returns {unknown[]}
 */
export function values(place, path) {
  const [first, ...rest] = steps(path);
  /** @type {unknown[]} */
  let found =
    first.key === "@" ? [place.item]
    : first.key === "^" ? [place.outer]
    : step([place.record], first);
  for (const next of rest) found = step(found, next);
  return found.flat().filter(isThere);
}

/** @param {unknown[]} from @param {Step} step @returns {unknown[]} */
function step(from, { key, at, all }) {
  const found = [];
  for (const value of from) {
    if (!isObject(value)) continue;
    if (key === "*") {
      found.push(...Object.values(value));
      continue;
    }
    if (!Object.hasOwn(value, key)) continue;
    const inner = value[key];
    if (at !== null) found.push(Array.isArray(inner) ? inner.at(at) : inner);
    else if (all && Array.isArray(inner)) found.push(...inner);
    else found.push(inner);
  }
  return found;
}

/**
 * The values at the first of several paths that has some.
 * @param {Place} place
 * @param {readonly string[] | undefined} paths
 * @returns {unknown[]}
 */
export function firstValues(place, paths = []) {
  for (const path of paths) {
    const found = path.includes("{") ? filled(place, path) : values(place, path);
    if (found.length > 0) return found;
  }
  return [];
}

/** @param {Place} place @param {string} template @returns {string[]} */
function filled(place, template) {
  const text = fill(place, template);
  return text === null ? [] : [text];
}

/**
 * A template such as `reject/{reject.reason}`, filled in; `null` where a value is missing.
 * @param {Place} place
 * @param {string} template
 */
export function fill(place, template) {
  let complete = true;
  const text = template.replace(/\{([^}]*)\}/g, (_, path) => {
    const value = values(place, path).find(isPlain);
    complete &&= value !== undefined;
    return String(value);
  });
  return complete ? text : null;
}

/** @param {unknown} value @returns {value is string | number | boolean} */
export const isPlain = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/**
 * The first string, number or boolean at the paths, as text.
 * @param {Place} place
 * @param {readonly string[] | undefined} paths
 * @returns {string | null}
 */
export function firstText(place, paths) {
  for (const path of paths ?? []) {
    const found = firstValues(place, [path]).find(isPlain);
    if (found !== undefined && found !== "") return String(found);
  }
  return null;
}

/** @typedef {{ paths: string[], how: string, wanted: string[] }} Test */

/** @type {Map<string, Test>} */
const tests = /* @__PURE__ */ new Map();

/** @param {string} source @returns {Test} */
export function readTest(source) {
  let test = tests.get(source);
  if (test === undefined) {
    const [, paths, how = "", wanted = ""] = /** @type {RegExpMatchArray} */ (source.match(/^([^=]*?)(?:([\^~*]?)=(.*))?$/s));
    const list = source.includes("=") ? wanted.split("|") : [];
    test = { paths: paths.split("|"), how, wanted: how === "~" || how === "*" ? list.map((value) => value.toLowerCase()) : list };
    tests.set(source, test);
  }
  return test;
}

/** @type {Record<string, (value: string, wanted: string) => boolean>} */
const COMPARE = {
  "": (value, wanted) => value === wanted,
  "^": (value, wanted) => value.startsWith(wanted),
  "~": (value, wanted) => value.toLowerCase() === wanted,
  "*": (value, wanted) => value.toLowerCase().includes(wanted),
};

/**
 * Whether a test holds: `path`, `path=a|b`, `path^=prefix`, `path~=a` (in any case), `path*=part` (in any case).
 * @param {Place} place
 * @param {string} source
 */
export function holds(place, source) {
  const { paths, how, wanted } = readTest(source);
  for (const path of paths) {
    const found = values(place, path);
    if (wanted.length === 0 ? found.length > 0 : found.some((value) => isPlain(value) && wanted.some((one) => COMPARE[how](String(value), one)))) return true;
  }
  return false;
}
