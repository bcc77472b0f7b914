// The way to tables, whose part of the page is loaded when there is one to show.

import { classifyEach, classifyMany } from "./pkg/init.js";
import { codesOf } from "./entry.js";
import { shapeOf } from "./shape.js";

/** UTF-16 units of a text that is read at once. A longer one is the worker's. */
const AT_ONCE = 1 << 19;

/** @type {typeof import("./several.js") | null} */
let several = null;

async function load() {
  if (several === null) {
    several = await import("./several.js");
    several.offerSeveral();
  }
  return several;
}

export const isSeveral = () => several?.isSeveral() ?? false;
export const hideSeveral = () => several?.hideSeveral();
export const showSeveral = (/** @type {import("./several.js").Several} */ what) => (hideSeveral(), several?.showSeveral(what));
export const readInBulk = async (/** @type {(File | string)[]} */ inputs) => (await load()).readInBulk(inputs);

/**
 * What a text holds, if it is more than one reply: a table to show, null where it is one, undefined where the worker reads it.
 * @param {string} text @param {string} scheme @returns {Promise<import("./several.js").Several | null | undefined>}
 */
export async function recognise(text, scheme) {
  const codes = text.length > AT_ONCE ? [] : codesOf(text);
  if (codes.length > 0) {
    const all = classifyMany(codes.map((code) => [code, null]), { scheme });
    return (await load()).severalOf(codes.map((code, at) => ({ address: null, text: "", code, bounce: all[at] })), "codes");
  }
  const other = shapeOf(text) === "text" ? null : await (await load()).recognise(text, scheme);
  if (other !== null) return other;
  if (!/[@\n]/.test(text)) return null;
  if (text.length > AT_ONCE) return readInBulk([text]);
  const each = classifyEach(text, { scheme });
  if (each.length < 2) return null;
  return (await load()).severalOf(each.map(({ start, end, address, classification }) => ({ address, text: text.slice(start, end), code: null, bounce: classification })));
}
