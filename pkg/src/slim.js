// @ts-check
// bouncecode/slim: the classifier without words.

export { classify, classifyEach, classifyMany, explain } from "./classify.js";
export { decide, decideMany } from "./decide.js";
export { addPhrases, addScheme } from "./own.js";
export { lookup } from "./schemes.js";
export { taxonomy } from "./taxonomy.js";
