// A webhook of any platform, or a batch of a queue, in; a decision for each address out.

import { decide } from "bouncecode";
import { readEvents } from "bouncecode/events";

/**
 * @typedef {import("bouncecode/events").ReadEvent} ReadEvent
 * @typedef {{
 *   add(event: ReadEvent): Promise<import("bouncecode").BounceEvent[]>,
 *   decided(address: string, decision: import("bouncecode").Decision): Promise<void>,
 * }} Store `add` keeps an event, once however often it comes, and gives back the address's history
 */

/**
 * @param {Store} store
 * @param {{ token: string, policy?: import("bouncecode").PolicyId, now?: import("bouncecode").Time }} options `token`: what
 *   the webhook's URL has to hold, since few platforms sign
 */
export function handlerOf(store, { token, ...options }) {
  /** @param {unknown} payload @param {string | undefined} platform */
  async function take(payload, platform) {
    const { events, skipped } = readEvents(payload, { platform: /** @type {any} */ (platform) });
    const addresses = new Map();
    for (const event of events) addresses.set(event.address, await store.add(event));
    for (const [address, history] of addresses) await store.decided(address, decide(history, options));
    for (const record of skipped) {
      // A kind of event that is new, or a record that was cut off: for a person to see.
      if (["unknown-event", "unreadable", "no-address"].includes(record.reason)) console.warn(JSON.stringify(record));
    }
    return { events: events.length, skipped: skipped.length };
  }

  /** @param {any} event of SQS, or of a function URL or API Gateway (payload format 2.0) */
  return async function handler(event) {
    if (Array.isArray(event.Records)) return queue(event.Records);
    const [, platform] = event.rawPath.match(/^\/webhooks\/([\w-]+)$/) ?? [];
    if (platform === undefined) return answer(404, { error: "there is POST /webhooks/<platform>?token=…" });
    if (!token || event.queryStringParameters?.token !== token) return answer(401, { error: "the token is missing or wrong" });
    const body = event.isBase64Encoded ? Buffer.from(event.body ?? "", "base64").toString() : (event.body ?? "");
    try {
      return answer(200, await take(body, platform));
    } catch (error) {
      // What cannot be read stays so: the platform need not send it again.
      if (error instanceof TypeError || error instanceof RangeError) return answer(400, { error: error.message });
      throw error;
    }
  };

  /** @param {{ messageId: string, body: string }[]} records */
  async function queue(records) {
    const batchItemFailures = [];
    for (const { messageId, body } of records) {
      try {
        await take(body, undefined);
      } catch (error) {
        // SQS shows this record again, and finally moves it to the dead letters. The others are done.
        console.error(JSON.stringify({ messageId, error: String(error) }));
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  }
}

/** @param {number} statusCode @param {object} body */
const answer = (statusCode, body) => ({ statusCode, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
