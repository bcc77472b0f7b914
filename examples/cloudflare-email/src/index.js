// Mail in; an event for each address that it reports on into the database.

import { readReport, reportEvents } from "bouncecode/message";

/** Workers keep 128 MB for everything, and a bounce that is larger says nothing more. */
const LARGEST = 25 << 20;

export default {
  /**
   * @param {{ from: string, to: string, raw: ReadableStream<Uint8Array>, rawSize: number, headers: Headers,
   *   setReject(reason: string): void, forward(to: string): Promise<void> }} message
   * @param {{ DB: D1Database, FORWARD_TO?: string }} env
   */
  async email(message, env) {
    if (message.rawSize > LARGEST) return message.setReject("message too large");
    const report = readReport(new Uint8Array(await new Response(message.raw).arrayBuffer()));
    const events = reportEvents(report);
    if (events.length > 0) {
      // The same message a second time is the same rows.
      const id = message.headers.get("message-id") ?? crypto.randomUUID();
      const insert = env.DB.prepare("INSERT OR IGNORE INTO events (id, address, event) VALUES (?, ?, ?)");
      await env.DB.batch(events.map((event) => insert.bind(id, event.address, JSON.stringify(event))));
    } else if (env.FORWARD_TO !== undefined && ["other", "auto-reply", "challenge"].includes(report.kind)) {
      await message.forward(env.FORWARD_TO);
    }
  },
};
