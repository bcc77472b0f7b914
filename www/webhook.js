// What sending platforms report: a webhook's body, an event log. Their reader is loaded when such a text comes.

import { classify } from "./pkg/init.js";
import { eventBounce } from "./rows.js";

/* global HAS_EVENTS */
/** Whether this build of the package has a reader of events. */
export const readsEvents = HAS_EVENTS;

/**
 * @param {string} payload
 * @returns {Promise<{ rows: import("./rows.js").Row[], about: [string, string | number][] } | null>} null: no platform that is known
 */
export async function readWebhook(payload) {
  const { platforms, readEvents } = await import("./pkg/events.js");
  let result;
  try {
    result = readEvents(payload);
  } catch {
    return null; // somebody else's, or broken: read as any other table is
  }
  if (result.platform === null) return null; // an empty list
  const rows = result.events.map((/** @type {any} */ { address, at, outcome, text, code, own, platform, category, classification }) => {
    // The platform's own code was read where nothing else said more.
    const byOwn = code === null && own !== null && classification?.schemeCode !== null;
    return { address, text: text ?? "", code: byOwn ? own : code, scheme: byOwn ? platform : undefined, bounce: classification ?? eventBounce(category ?? "delivered", classify), at, outcome };
  });
  const name = platforms.find((/** @type {any} */ { id }) => id === result.platform)?.name ?? result.platform;
  const about = /** @type {[string, string | number][]} */ ([["page-report-platform", name]]);
  if (result.skipped.length > 0) about.push(["page-report-skipped", String(result.skipped.length)]);
  return { rows, about };
}
