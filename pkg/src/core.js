// @ts-check
// bouncecode/core: the classifier with Fluent, and no language but those that the caller adds.

export * from "./slim.js";
export { describeReport } from "./describe-report.js";
export { addLocale, describe, describeDecision, negotiate, words } from "./words.js";
