// @ts-check
// What callers have added, for all entries of the package in one program: lists that each wasm instance replays.
// A module of its own in dist, because each entry has its own copy of everything else.

/**
 * A language as the wasm takes it.
 * @typedef {{ tag: string, ftl: string }} AddedLocale
 */

/**
 * Phrases or a scheme as the wasm takes them: the function of the glue, and its arguments.
 * @typedef {{ call: "add_phrases" | "add_scheme", args: any[] }} OwnAddition
 */

/** A scheme as JavaScript needs it. @typedef {{ id: string, codes: readonly string[], titled: readonly boolean[] }} OwnScheme */

/** @type {AddedLocale[]} in the order in which they were added; only what a wasm has accepted is here */
export const locales = [];

/**
 * Phrases and schemes. `version` counts the changes; `schemes` are by their places after the published ones, and a place that
 * became free holds nothing.
 * @type {{ version: number, list: OwnAddition[], schemes: (OwnScheme | undefined)[] }}
 */
export const own = { version: 0, list: [], schemes: [] };
