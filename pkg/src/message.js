// @ts-check
// bouncecode/message: whole bounce messages, with the classifier of bouncecode/slim over the same wasm instance.

export * from "./slim.js";
export { readReport, reportEvents } from "./report.js";
export { splitMbox } from "./mbox.js";
