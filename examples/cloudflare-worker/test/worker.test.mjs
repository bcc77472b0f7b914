// The Worker in workerd, with a real D1 database.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import { Miniflare } from "miniflare";
import { bundle } from "./bundle.mjs";

/** @type {Miniflare} */
let miniflare;
before(async () => {
  miniflare = new Miniflare({
    compatibilityDate: "2026-01-01",
    modules: await bundle(),
    d1Databases: ["DB"],
    bindings: { TOKEN: "secret" },
    handleRuntimeStdio: (stdout, stderr) => [stdout, stderr].forEach((stream) => stream.resume()),
  });
  const migration = readFileSync(new URL("../migrations/0001_events.sql", import.meta.url), "utf8").replace(/--.*$/gm, "");
  const db = await miniflare.getD1Database("DB");
  for (const statement of migration.split(";").filter((statement) => statement.trim() !== "")) await db.prepare(statement).run();
});
after(() => miniflare.dispose());

async function ask(path, { headers = {}, ...init } = {}) {
  const all = Object.entries({ authorization: "Bearer secret", ...headers }).filter(([, value]) => value !== undefined);
  const response = await miniflare.dispatchFetch(`http://localhost${path}`, { headers: Object.fromEntries(all), ...init });
  return { status: response.status, body: await response.json() };
}
const classify = (body, headers) => ask("/classify", { method: "POST", body, headers });

/** Sends a webhook, as a platform does. */
const post = (platform, payload, token = "secret") =>
  ask(`/webhooks/${platform}?token=${token}`, { method: "POST", headers: { authorization: undefined }, body: typeof payload === "string" ? payload : JSON.stringify(payload) });

test("classifies, in the language that is asked for", async () => {
  const { status, body } = await classify('{"code":550,"text":"5.1.1 User unknown"}', { "accept-language": "nn-NO, en;q=0.5" });
  assert.equal(status, 200);
  assert.equal(body.type, "hard");
  assert.equal(body.category, "user-unknown");
  assert.equal(body.description.locale, "nb");
  assert.equal((await classify('{"code":"21","scheme":"greenarrow"}')).body.category, "dns-failure");
});

test("says what is wrong with a request", async () => {
  for (const [body, message] of [["{", /JSON/], ["null", /null/], ['{"code":5.1}', /code must be/], ['{"code":1,"scheme":"nope"}', /unknown scheme "nope"/]]) {
    const answer = await classify(body);
    assert.equal(answer.status, 400, body);
    assert.match(answer.body.error, message);
  }
  assert.equal((await ask("/decision")).status, 400);
  assert.equal((await ask("/")).status, 404);
  assert.equal((await ask("/decision?address=a@example.com", { headers: { authorization: "Bearer guess" } })).status, 401);
});

const full = (id) => ({ RecordType: "Bounce", ID: id, Type: "SoftBounce", MessageID: `m-${id}`, Email: "a@example.com", Details: "452 4.2.2 Mailbox full", BouncedAt: `2026-03-0${id}T08:00:00Z` });

test("keeps the history of addresses, and decides by it", async () => {
  const decision = async () => (await ask("/decision?address=a%40example.com", { headers: { "accept-language": "de" } })).body;
  assert.equal((await decision()).status, "active");

  for (const id of [1, 2, 1, 2, 2]) assert.deepEqual((await post("postmark", full(id))).body, { events: 1, skipped: 0 });
  assert.deepEqual(await decision().then(({ status, softCount }) => ({ status, softCount })), { status: "watched", softCount: 2 });

  await post("postmark", full(3));
  const { status, rule, description } = await decision();
  assert.deepEqual({ status, rule, locale: description.locale }, { status: "suppressed", rule: "recommended.soft-threshold", locale: "de" });
  assert.equal((await ask("/decision?address=b@example.com")).body.status, "active");
});

test("takes any platform's webhook, JSON or form fields, batches of many kinds", async () => {
  const batch = [
    { email: "angry@example.com", timestamp: 1772352000, event: "spamreport", sg_event_id: "s1", sg_message_id: "m1" },
    { email: "reader@example.com", timestamp: 1772352001, event: "group_unsubscribe", asm_group_id: 10, sg_event_id: "s2", sg_message_id: "m1" },
    { email: "reader@example.com", timestamp: 1772352002, event: "open", sg_event_id: "s3", sg_message_id: "m1" },
    null,
  ];
  assert.deepEqual((await post("sendgrid", batch)).body, { events: 2, skipped: 2 });
  assert.equal((await ask("/decision?address=angry@example.com")).body.reason, "complained");
  const { status, lists } = (await ask("/decision?address=reader@example.com")).body;
  assert.deepEqual({ status, lists }, { status: "active", lists: ["10"] });

  const form = "event=bounce&bounce=hard&time=2026-03-01T08%3A00%3A00Z&rcpt=dead%40example.com&email_id=1&message=550+5.1.1+No+such+user+here";
  assert.equal((await post("smtp2go", form)).body.events, 1);
  assert.equal((await ask("/decision?address=dead@example.com")).body.status, "suppressed");
});

test("says what is wrong with a webhook", async () => {
  assert.equal((await post("sendgrid", [], "guess")).status, 401);
  assert.match((await post("pigeon", [])).body.error, /unknown platform "pigeon"; known are amazon-ses/);
  assert.match((await post("sendgrid", "hello")).body.error, /payload is a string, but no JSON/);
  assert.deepEqual((await post("sparkpost", [{ msys: {} }])).body, { events: 0, skipped: 1 });
});
