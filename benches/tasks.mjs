// What is timed of the package, the same in Node and in Chromium. A task runs so many passes over all replies and gives
// the milliseconds that they took.

/** What a call gave goes here, so that no engine finds out that nobody wants it. */
export let sink = 0;

/** How many times all replies are made anew, before the same ones come again. */
const SETS = 16;

/**
 * @param {Pick<typeof import("../pkg/src/index.js"), "classify" | "classifyMany" | "describe" | "explain">} bouncecode
 * @param {[code: string, text: string][]} replies
 * @returns {Record<string, (passes: number) => number>}
 */
export function tasks({ classify, classifyMany, describe, explain }, replies) {
  const bounces = replies.map(([code, text]) => classify(code, text));
  const locale = { locale: "en" };
  const next = rotating(replies);
  const again = renewed(replies, 0);
  return {
    classify: timed(() => {
      for (const [code, text] of next()) sink += classify(code, text).category.length;
    }),
    "classify, the same replies again": timed(() => {
      for (const [code, text] of again) sink += classify(code, text).category.length;
    }),
    classifyMany: timed(() => {
      sink += classifyMany(next()).length;
    }),
    explain: timed(() => {
      for (const [code, text] of next()) sink += explain(code, text).evidence.length;
    }),
    describe: timed(() => {
      for (const bounce of bounces) sink += describe(bounce, locale).title.length;
    }),
  };
}

/**
 * Gives the replies in turns, made anew each time: no call is given a text that a call shortly before it was given.
 * @param {[code: string, text: string][]} replies
 * @returns {() => [code: string, text: string][]}
 */
export function rotating(replies) {
  const sets = Array.from({ length: SETS }, (_, set) => renewed(replies, set));
  let pass = 0;
  return () => sets[pass++ % SETS];
}

/**
 * The replies with names that no other has, as flat strings: those that V8 has put together of two are slower to read.
 * @param {[code: string, text: string][]} replies
 * @param {number} set
 * @returns {[code: string, text: string][]}
 */
export const renewed = (replies, set) =>
  JSON.parse(JSON.stringify(replies.map(([code, text], at) => [code, text + names(set * replies.length + at)])));

/** An address, a host with its own and a queue's name that no other reply has. @param {number} number */
export function names(number) {
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
