// POST /api/webhooks/<platform>?token=…: a webhook of any platform of bouncecode/events.

import { decide } from "bouncecode";
import { readEvents } from "bouncecode/events";
import { addEvents, saveDecision } from "../../../../lib/store.js";

/** @param {Request} request @param {{ params: Promise<{ platform: string }> }} context */
export async function POST(request, { params }) {
  const token = new URL(request.url).searchParams.get("token");
  if (!process.env.WEBHOOK_TOKEN || token !== process.env.WEBHOOK_TOKEN) return Response.json({ error: "the token is missing or wrong" }, { status: 401 });
  let read;
  try {
    read = readEvents(await request.text(), { platform: /** @type {any} */ ((await params).platform) });
  } catch (error) {
    // A TypeError or RangeError says what is wrong with the payload or the platform. It need not be sent again.
    return Response.json({ error: /** @type {Error} */ (error).message }, { status: 400 });
  }
  for (const [address, history] of await addEvents(read.events)) await saveDecision(address, decide(history));
  return Response.json({ events: read.events.length, skipped: read.skipped.length });
}
