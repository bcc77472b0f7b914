// @ts-check
// The platforms of data/platforms/*.toml, as build.mjs compiles them.

import list from "#platforms";

/**
 * Where the fields of an event stand: paths or templates, of which the first that has something counts.
 * @typedef {{
 *   address?: string[], at?: string[], envelopeAt?: string[], messageId?: string[], eventId?: string[], campaign?: string[],
 *   list?: string[], text?: string[], reply?: string[], status?: string[], own?: string[], boilerplate?: string[],
 * }} Fields
 */

/**
 * A kind of event: what has to hold, and what it is then.
 * @typedef {Fields & {
 *   when: string[], outcome?: import("../events.js").ReadOutcome, skip?: "engagement" | "handshake" | "incoming" | "other",
 *   each?: string, only?: string[], code?: string, says?: "hard" | "soft" | "block",
 *   rejectedFor?: NonNullable<import("../events.js").ReadEvent["rejectedFor"]>,
 * }} EventRule
 */

/**
 * What a code's row says beyond its scheme.
 * @typedef {{
 *   outcome?: import("../events.js").ReadOutcome, decides?: true, vague?: true, says?: "hard" | "soft" | "block",
 *   rejectedFor?: NonNullable<import("../events.js").ReadEvent["rejectedFor"]>,
 * }} Rule
 */

/**
 * @typedef {{
 *   id: import("../events.js").PlatformId, name: string, docs: string, signature: string,
 *   envelope?: { when: string[], each: string, json?: true, proves?: true }[],
 *   any: string[][], csv?: string[], fields: Fields, event: EventRule[], rules: Record<string, Rule>,
 * }} Platform
 */

/** @type {readonly Platform[]} */
export const platforms = list;
