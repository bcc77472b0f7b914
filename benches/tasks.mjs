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
  const strange = Array.from({ length: 16 }, (_, pass) => replies.map(([code, text], at) => [code, text + names(pass * replies.length + at)]));
  let pass = 0;
  return {
    classify: timed(() => {
      for (const [code, text] of replies) sink += classify(code, text).category.length;
    }),
    "classify with new names": timed(() => {
      for (const [code, text] of strange[pass++ % strange.length]) sink += classify(code, text).category.length;
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

/** An address, a host with its own and a queue's name that no other reply has. @param {number} number */
function names(number) {
  // Odd, so that each number gives another one.
  const id = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  const name = id.toString(36);
  return ` <${name}@${name}.example.org> from mx${id % 9}.${name}.example.net [198.51.${(id >>> 8) & 255}.${id & 255}] (in reply to ${name.toUpperCase()})`;
}

/** @param {() => void} pass @returns {(passes: number) => number} */
export const timed = (pass) => (passes) => {
  const start = performance.now();
  for (let i = 0; i < passes; i++) pass();
  return performance.now() - start;
};
