// The Worker in workerd, with a real D1 database and real queue batches.

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
  const response = await miniflare.dispatchFetch(`http://localhost${path}`, { headers: { authorization: "Bearer secret", ...headers }, ...init });
  return { status: response.status, body: await response.json() };
}
const classify = (body, headers) => ask("/classify", { method: "POST", body, headers });

/** Hands the Worker a batch, as the queue does. */
async function deliver(...bodies) {
  const { queue } = await miniflare.getWorker();
  return queue("bounces", bodies.map(([id, body]) => ({ id, timestamp: new Date(), body, attempts: 1 })));
}

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

test("keeps the history of addresses, and decides by it", async () => {
  const soft = (day) => ({ address: "a@example.com", at: `2026-03-0${day}T08:00Z`, outcome: "bounced", campaign: `c${day}`, code: "4.2.2" });
  const decision = async () => (await ask("/decision?address=a%40example.com", { headers: { "accept-language": "de" } })).body;
  assert.equal((await decision()).status, "active");

  await deliver(["1", soft(1)], ["2", soft(2)]);
  assert.deepEqual(await decision().then(({ status, softCount }) => ({ status, softCount })), { status: "watched", softCount: 2 });

  await deliver(["2", { ...soft(3), campaign: "again" }]);
  assert.equal((await decision()).softCount, 2, "the same message a second time counts once");

  await deliver(["3", soft(3)]);
  const { status, rule, description } = await decision();
  assert.deepEqual({ status, rule, locale: description.locale }, { status: "suppressed", rule: "recommended.soft-threshold", locale: "de" });
  assert.equal((await ask("/decision?address=b@example.com")).body.status, "active");
});

test("a message that cannot be read goes back to the queue, alone", async () => {
  const fine = { address: "c@example.com", at: "2026-03-01", outcome: "bounced", code: 550, text: "5.1.1 User unknown" };
  const { outcome, explicitAcks, retryMessages } = await deliver(
    ["10", fine],
    ["11", { ...fine, address: undefined }],
    ["12", { ...fine, at: "soon" }],
    ["13", null],
    ["14", { ...fine, outcome: "lost" }],
  );
  assert.equal(outcome, "ok");
  assert.deepEqual(explicitAcks, ["10"]);
  assert.deepEqual(retryMessages.map(({ msgId }) => msgId), ["11", "12", "13", "14"]);
  assert.equal((await ask("/decision?address=c@example.com")).body.status, "suppressed");
});
