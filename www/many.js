// The way to tables, whose part of the page is loaded when there is one to show.

import { classifyEach } from "./pkg/init.js";
import { shapeOf } from "./shape.js";

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
export const showSeveral = (/** @type {import("./several.js").Several} */ what) => several?.showSeveral(what);
export const readInBulk = async (/** @type {(File | string)[]} */ inputs) => (await load()).readInBulk(inputs);

/** What a text holds, if it is more than one reply or no plain text; see several.js. */
export async function recognise(/** @type {string} */ text, /** @type {string} */ scheme) {
  const plain = shapeOf(text) === "text";
  if (plain && (!/[@\n]/.test(text) || classifyEach(text, { scheme }).length < 2)) return null;
  return (await load()).recognise(text, scheme);
}
