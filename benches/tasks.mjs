// What is timed of the package, the same in Node and in Chromium. A task runs so many passes over all replies and gives
// the milliseconds that they took.

/** What a call gave goes here, so that no engine finds out that nobody wants it. */
export let sink = 0;

/**
 * @param {Pick<typeof import("../pkg/src/index.js"), "classify" | "classifyMany" | "describe" | "explain">} bouncecode
 * @param {[code: string, text: string][]} replies
 * @returns {Record<string, (passes: number) => number>}
 */
export function tasks({ classify, classifyMany, describe, explain }, replies) {
  const bounces = replies.map(([code, text]) => classify(code, text));
  const locale = { locale: "en" };
  return {
    classify: timed(() => {
      for (const [code, text] of replies) sink += classify(code, text).category.length;
    }),
    classifyMany: timed(() => {
      sink += classifyMany(replies).length;
    }),
    explain: timed(() => {
      for (const [code, text] of replies) sink += explain(code, text).evidence.length;
    }),
    describe: timed(() => {
      for (const bounce of bounces) sink += describe(bounce, locale).title.length;
    }),
  };
}

/** @param {() => void} pass @returns {(passes: number) => number} */
export const timed = (pass) => (passes) => {
  const start = performance.now();
  for (let i = 0; i < passes; i++) pass();
  return performance.now() - start;
};
