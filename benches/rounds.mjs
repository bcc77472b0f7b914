// Taking turns: every contender runs once a round, so that whatever else the machine does falls on all of them.

/**
 * @typedef {{ run(passes: number): Promise<number> | number }} Contender runs its work so many times; gives milliseconds
 */

/**
 * @param {readonly Contender[]} contenders
 * @param {{ rounds: number, slot: number }} options `slot`: the least time, in ms, that a contender runs in a round
 * @returns {Promise<number[][]>} for each contender, the milliseconds of one pass in each round
 */
export async function rounds(contenders, { rounds, slot }) {
  const passes = [];
  for (const contender of contenders) passes.push(await warm(contender, slot));
  /** @type {number[][]} */
  const taken = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, contender] of contenders.entries()) taken[at].push((await contender.run(passes[at])) / passes[at]);
  }
  return taken;
}

/**
 * Runs until the engine has compiled what it will, and finds how many passes fill a slot.
 * @param {Contender} contender
 * @param {number} slot
 */
async function warm(contender, slot) {
  let passes = 1;
  let spent = 0;
  for (;;) {
    const taken = await contender.run(passes);
    spent += taken;
    if (taken >= slot && spent >= 3 * slot) return passes;
    passes = Math.ceil(taken < slot / 10 ? passes * 4 : Math.max(passes, (passes * slot * 1.1) / taken));
  }
}
