// Over HTTP: what a bounce means, and what to do with an address. From a queue: what happened to addresses.

import { classify, decide, describe, describeDecision } from "bouncecode";

const POLICY = "recommended";

export default {
  /** @param {Request} request @param {{ DB: D1Database, TOKEN: string }} env */
  async fetch(request, env) {
    if (!env.TOKEN || request.headers.get("authorization") !== `Bearer ${env.TOKEN}`) return problem(401, "a bearer token is needed");
    const { pathname, searchParams } = new URL(request.url);
    const locale = request.headers.get("accept-language") ?? "en";
    const route = `${request.method} ${pathname}`;
    if (route === "POST /classify") return answer(await request.text(), locale);
    if (route === "GET /decision") {
      const address = searchParams.get("address");
      if (!address) return problem(400, "the address is missing: /decision?address=…");
      const decision = decide(await history(env.DB, address), { policy: POLICY });
      return Response.json({ address, ...decision, description: describeDecision(decision, { locale, timeZone: "UTC" }) });
    }
    return problem(404, "there are POST /classify and GET /decision?address=…");
  },

  /** @param {MessageBatch} batch @param {{ DB: D1Database }} env */
  async queue(batch, env) {
    /** @type {[message: Message, statement: D1PreparedStatement][]} */
    const readable = [];
    for (const message of batch.messages) {
      try {
        const { address, event } = read(message.body);
        const insert = env.DB.prepare("INSERT OR IGNORE INTO events (id, address, event) VALUES (?, ?, ?)");
        readable.push([message, insert.bind(message.id, address, JSON.stringify(event))]);
      } catch (error) {
        console.error(`message ${message.id}: ${/** @type {Error} */ (error).message}`);
        message.retry(); // in the end, the queue moves it to the dead letters
      }
    }
    if (readable.length === 0) return;
    await env.DB.batch(readable.map(([, statement]) => statement));
    for (const [message] of readable) message.ack();
  },
};

/** @param {string} body @param {string} locale */
function answer(body, locale) {
  try {
    const { code, text, scheme } = JSON.parse(body);
    const bounce = classify(code, text, { scheme });
    return Response.json({ ...bounce, description: describe(bounce, { locale }) });
  } catch (error) {
    // The library's messages say what is wrong with the input: a TypeError, or a RangeError for an unknown scheme.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) return problem(400, error.message);
    throw error;
  }
}

/**
 * @param {any} body { address, at, outcome, campaign?, code?, text? }
 * @throws {TypeError} it is no event
 */
function read({ address, at, outcome, campaign, code, text }) {
  if (typeof address !== "string" || address === "") throw new TypeError("address is missing");
  const event = { at, outcome, campaign, ...(outcome === "bounced" && { classification: classify(code, text) }) };
  decide([event]); // throws where it is none
  return { address, event };
}

/** @param {D1Database} db @param {string} address */
async function history(db, address) {
  const { results } = await db.prepare("SELECT event FROM events WHERE address = ?").bind(address).all();
  return results.map(({ event }) => JSON.parse(/** @type {string} */ (event)));
}

/** @param {number} status @param {string} error */
const problem = (status, error) => Response.json({ error }, { status });
