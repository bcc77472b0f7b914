// @ts-check
// What callers have added, for all entries of the package in one program: a list that each wasm instance replays.
// A module of its own in dist, because each entry has its own copy of everything else.

/**
 * An addition as the wasm takes it. Only what the wasm has accepted is here.
 * @typedef {{ kind: "locale", tag: string, ftl: string }} Addition
 */

/** @type {Addition[]} in the order in which they were added */
export const additions = [];
