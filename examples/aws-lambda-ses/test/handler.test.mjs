// The function with SES's own shapes, and a store in memory.

import assert from "node:assert/strict";
import test from "node:test";
import { handlerOf } from "../src/handler.mjs";
import { bounce, click, complaint, delivery, hello, record } from "./events.mjs";

const now = "2026-03-10T00:00:00Z";

/** Runs a batch, or several; gives back what came out. */
async function run(...batches) {
  const histories = new Map();
  const outcomes = [];
  const store = {
    async add(address, id, event) {
      const history = histories.get(address) ?? new Map();
      histories.set(address, history.set(`${id} ${event.outcome}`, event));
      return [...history.values()];
    },
    async emit(outcome) {
      outcomes.push(outcome);
    },
  };
  const handler = handlerOf(store, { now });
  const failures = [];
  for (const Records of batches) failures.push(...(await handler({ Records })).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  return { outcomes, failures, histories, said: outcomes.map(({ address, status, reason }) => `${address} ${status} ${reason}`) };
}

const UNKNOWN = { action: "failed", status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1 <x@example.com>: Recipient address rejected: User unknown" };
const FULL = { action: "failed", status: "4.2.2", diagnosticCode: "smtp; 452 4.2.2 The recipient's inbox is out of storage space" };
const BLOCKED = { action: "failed", status: "5.7.1", diagnosticCode: "smtp; 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org" };

test("one decision a recipient, each by its own reply", async () => {
  const recipients = [
    { emailAddress: "dead@example.com", ...UNKNOWN },
    { emailAddress: "full@example.com", ...FULL },
    { emailAddress: "fine@example.com", ...BLOCKED },
  ];
  for (const raw of [false, true]) {
    const { said, failures } = await run([record("1", bounce(recipients), { raw })]);
    assert.deepEqual(said, ["dead@example.com suppressed hard", "full@example.com watched soft", "fine@example.com active other"]);
    assert.deepEqual(failures, []);
  }
});

test("complaints, deliveries, and what says nothing of an address", async () => {
  const { said, failures } = await run([
    record("1", complaint(["angry@example.com"])),
    record("2", complaint(["kind@example.com"], { complaintFeedbackType: "not-spam" })),
    record("3", delivery(["a@example.com", "b@example.com"])),
    record("4", click),
    record("5", hello),
  ]);
  assert.deepEqual(said, ["angry@example.com suppressed complained", "a@example.com active delivered", "b@example.com active delivered"]);
  assert.deepEqual(failures, []);
});

test("without a reply of a server, what SES says of it; a message that SES did not send is no bounce", async () => {
  const one = (type, subType) => record(subType, bounce([{ emailAddress: '"Someone" <who@example.com>' }], { type, subType }));
  const expected = {
    NoEmail: ["Permanent", "who@example.com suppressed hard"],
    MailboxFull: ["Transient", "who@example.com watched soft"],
    MessageTooLarge: ["Transient", "who@example.com active other"],
    Suppressed: ["Permanent", "who@example.com active rejected"],
    OnAccountSuppressionList: ["Permanent", "who@example.com active rejected"],
  };
  for (const [subType, [type, said]] of Object.entries(expected)) assert.deepEqual((await run([one(type, subType)])).said, [said], subType);
});

test("the history decides: three campaigns, and each record once however often it comes", async () => {
  const full = (id, campaign) => record(id, bounce([{ emailAddress: "a@example.com", ...FULL }], { type: "Transient", subType: "MailboxFull", id, tags: { campaign: [campaign] } }));
  const last = ({ said }) => said[said.length - 1];
  assert.equal(last(await run([full("1", "spring"), full("2", "sale")], [full("2", "sale"), full("1", "spring")])), "a@example.com watched soft");
  assert.equal(last(await run([full("1", "spring"), full("2", "spring"), full("3", "spring")])), "a@example.com watched soft");
  assert.equal(last(await run([full("1", "spring"), full("2", "sale")], [full("3", "may")])), "a@example.com suppressed soft-threshold");
});

test("records that cannot be read fail alone", async () => {
  const fine = record("fine", bounce([{ emailAddress: "dead@example.com", ...UNKNOWN }]));
  const broken = (id, body) => ({ ...fine, messageId: id, body });
  const { said, failures, histories } = await run([
    broken("text", "not json"),
    broken("null", "null"),
    broken("other", '{"Type":"Notification","Message":"hello"}'),
    broken("foreign", '{"Type":"Notification","Message":"{\\"a\\":1}"}'),
    record("empty", { notificationType: "Bounce" }),
    record("time", bounce([{ emailAddress: "x@example.com", ...UNKNOWN }], { at: "soon" })),
    fine,
  ]);
  assert.deepEqual(failures, ["text", "null", "other", "foreign", "empty", "time"]);
  assert.deepEqual(said, ["dead@example.com suppressed hard"]);
  assert.deepEqual([...histories.keys()], ["dead@example.com"], "nothing is kept of what cannot be read");
});

test("a store that fails is tried again by the queue", async () => {
  const handler = handlerOf({ add: () => Promise.reject(new Error("throttled")), emit: async () => {} });
  const { batchItemFailures } = await handler({ Records: [record("1", delivery(["a@example.com"]))] });
  assert.deepEqual(batchItemFailures, [{ itemIdentifier: "1" }]);
});
