// Where histories and decisions are kept: here in the memory of one process, for development. A deployment puts the two
// functions over its database: `addEvents` needs a table of events by address, `saveDecision` one row per address.

/** @typedef {import("bouncecode/events").ReadEvent} ReadEvent */

/** @type {Map<string, ReadEvent[]>} */
const histories = new Map();
/** @type {Map<string, import("bouncecode").Decision>} */
const decisions = new Map();

/**
 * Keeps events. Repetitions may stay: `decide` counts equal ids once.
 * @param {ReadEvent[]} events
 * @returns {Promise<Map<string, ReadEvent[]>>} the whole history of each address that they are about
 */
export async function addEvents(events) {
  for (const event of events) histories.set(event.address, [...(histories.get(event.address) ?? []), event]);
  return new Map(events.map(({ address }) => [address, histories.get(address) ?? []]));
}

/** @param {string} address @param {import("bouncecode").Decision} decision */
export async function saveDecision(address, decision) {
  decisions.set(address, decision);
}

/** Ask before sending. @param {string} address */
export async function decisionOf(address) {
  return decisions.get(address) ?? null;
}
