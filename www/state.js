// What the reader has entered, and who wants to know.

export const STANDARDS = "smtp";

export const state = { text: "", scheme: STANDARDS };

/** @type {((how: "type" | "pick" | "restore") => unknown)[]} */
const listeners = [];

export function onEnter(/** @type {(how: "type" | "pick" | "restore") => unknown} */ listener) {
  listeners.push(listener);
}

/**
 * @param {Partial<typeof state>} what the reader did
 * @param {"type" | "pick" | "restore"} [how] `pick`: by a button or link, which is a step that Back takes back
 * @returns {Promise<unknown>} done when what was entered is shown
 */
export function enter(what, how = "type") {
  Object.assign(state, what);
  return Promise.all(listeners.map((listener) => listener(how)));
}
