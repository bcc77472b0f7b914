// A webhook of any platform in; over HTTP, what a bounce means and what to do with an address.

import { classify, decide, describe, describeDecision } from "bouncecode";
import { readEvents } from "bouncecode/events";

const POLICY = "recommended";

export default {
  /** @param {Request} request @param {{ DB: D1Database, TOKEN: string }} env */
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    // Platforms cannot send a header of one's own; their webhook's URL holds the token.
    const token = request.headers.get("authorization")?.replace(/^Bearer /, "") ?? searchParams.get("token");
    if (!env.TOKEN || token !== env.TOKEN) return problem(401, "a token is needed");
    const locale = request.headers.get("accept-language") ?? "en";
    const [, platform] = pathname.match(/^\/webhooks\/([\w-]+)$/) ?? [];
    const route = `${request.method} ${platform === undefined ? pathname : "/webhooks"}`;
    if (route === "POST /webhooks") return attempt(async () => take(env.DB, await request.text(), platform));
    if (route === "POST /classify") return attempt(async () => answer(await request.text(), locale));
    if (route === "GET /decision") {
      const address = searchParams.get("address");
      if (!address) return problem(400, "the address is missing: /decision?address=…");
      const decision = decide(await history(env.DB, address), { policy: POLICY });
      return Response.json({ address, ...decision, description: describeDecision(decision, { locale, timeZone: "UTC" }) });
    }
    return problem(404, "there are POST /webhooks/<platform>, POST /classify and GET /decision?address=…");
  },
};

/**
 * Keeps the events of a payload. One that comes again is there already.
 * @param {D1Database} db @param {string} body @param {string} platform
 */
async function take(db, body, platform) {
  const { events, skipped } = readEvents(body, { platform: /** @type {any} */ (platform) });
  const insert = db.prepare("INSERT OR IGNORE INTO events (id, address, event) VALUES (?, ?, ?)");
  const rows = await Promise.all(events.map(async (event) => insert.bind(await idOf(event), event.address, JSON.stringify(event))));
  if (rows.length > 0) await db.batch(rows);
  // A kind of event that is new, or a record that was cut off: for a person to see.
  for (const record of skipped) if (["unknown-event", "unreadable", "no-address"].includes(record.reason)) console.warn(JSON.stringify(record));
  return Response.json({ events: events.length, skipped: skipped.length });
}

/** What makes an event the same. @param {import("bouncecode/events").ReadEvent} event */
async function idOf({ platform, address, eventId, messageId, outcome, at, list }) {
  const key = JSON.stringify([platform, address, eventId ?? [messageId, at], outcome, list]);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {string} body @param {string} locale */
function answer(body, locale) {
  const { code, text, scheme } = JSON.parse(body);
  const bounce = classify(code, text, { scheme });
  return Response.json({ ...bounce, description: describe(bounce, { locale }) });
}

/** @param {() => Promise<Response>} work */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    // The library's messages say what is wrong with the input: a TypeError, or a RangeError for an unknown scheme or
    // platform. The platform need not send it again.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) return problem(400, error.message);
    throw error;
  }
}

/** @param {D1Database} db @param {string} address */
async function history(db, address) {
  const { results } = await db.prepare("SELECT event FROM events WHERE address = ?").bind(address).all();
  return results.map(({ event }) => JSON.parse(/** @type {string} */ (event)));
}

/** @param {number} status @param {string} error */
const problem = (status, error) => Response.json({ error }, { status });
