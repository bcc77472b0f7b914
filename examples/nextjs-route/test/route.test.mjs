// The route handler, called as Next.js calls it: with a Request and the promise of its parameters.

import assert from "node:assert/strict";
import test from "node:test";
import { POST } from "../app/api/webhooks/[platform]/route.js";
import { decisionOf } from "../lib/store.js";

process.env.WEBHOOK_TOKEN = "secret";

async function post(platform, payload, token = "secret") {
  const request = new Request(`http://localhost/api/webhooks/${platform}?token=${token}`, { method: "POST", body: typeof payload === "string" ? payload : JSON.stringify(payload) });
  const response = await POST(request, { params: Promise.resolve({ platform }) });
  return { status: response.status, body: await response.json() };
}

const bounce = (id, details) => ({ RecordType: "Bounce", ID: id, Type: "HardBounce", MessageID: `m-${id}`, Email: `${id}@example.com`, Details: details, BouncedAt: "2026-03-01T08:00:00Z" });

test("decides about each address of a webhook", async () => {
  assert.deepEqual(await post("postmark", bounce(1, "550 5.1.1 No such user here")), { status: 200, body: { events: 1, skipped: 0 } });
  assert.equal((await decisionOf("1@example.com"))?.status, "suppressed");
  await post("postmark", bounce(2, ""));
  assert.equal((await decisionOf("2@example.com"))?.status, "watched", "a bare hard is no evidence");
  assert.equal(await decisionOf("3@example.com"), null);
});

test("the same event twice counts once", async () => {
  const soft = { ...bounce(4, "452 4.2.2 Mailbox full"), Type: "SoftBounce" };
  for (let i = 0; i < 5; i++) await post("postmark", soft);
  assert.equal((await decisionOf("4@example.com"))?.softCount, 1);
});

test("says what is wrong", async () => {
  assert.equal((await post("postmark", {}, "guess")).status, 401);
  assert.equal((await post("pigeon", {})).status, 400);
  assert.equal((await post("postmark", "hello")).status, 400);
});
