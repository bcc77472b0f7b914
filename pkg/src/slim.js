// @ts-check
// bouncecode/slim: the classifier without words.

export { classify, classifyMany, explain, lookup, taxonomy } from "./classify.js";
export { decide, decideMany } from "./decide.js";
