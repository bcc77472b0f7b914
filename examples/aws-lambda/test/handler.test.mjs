// The function as it is deployed, with AWS's own client against an implementation of DynamoDB on this machine.

import assert from "node:assert/strict";
import test, { after, before, beforeEach } from "node:test";
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import dynalite from "dynalite";
import { handlerOf } from "../src/handler.mjs";
import { storeIn } from "../src/store.mjs";
import { postmarkBounce, record, request, sendgrid, sesBounce } from "./payloads.mjs";

const server = dynalite({ createTableMs: 0, deleteTableMs: 0 });
/** @type {DynamoDBClient} */
let raw;
/** @type {DynamoDBDocumentClient} */
let client;
/** @type {ReturnType<typeof handlerOf>} */
let handler;

before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  raw = new DynamoDBClient({ endpoint: `http://127.0.0.1:${server.address().port}`, region: "eu-north-1", credentials: { accessKeyId: "x", secretAccessKey: "x" } });
  client = DynamoDBDocumentClient.from(raw, { marshallOptions: { removeUndefinedValues: true } });
  handler = handlerOf(storeIn(client, "bounces"), { token: "secret", now: "2026-03-10" });
});
after(() => {
  raw.destroy();
  server.close();
});

let exists = false;
beforeEach(async (t) => {
  for (const method of ["log", "warn", "error"]) t.mock?.method(console, method, () => {});
  if (exists) await raw.send(new DeleteTableCommand({ TableName: "bounces" }));
  exists = true;
  await raw.send(
    new CreateTableCommand({
      TableName: "bounces",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: ["address", "item"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: [
        { AttributeName: "address", KeyType: "HASH" },
        { AttributeName: "item", KeyType: "RANGE" },
      ],
    }),
  );
});

/** @param {string} address */
async function decision(address) {
  const { Item } = await client.send(new GetCommand({ TableName: "bounces", Key: { address, item: "decision" } }));
  return Item;
}

test("any platform's webhook: what is kept, and what is decided", async () => {
  const { statusCode, body } = await handler(request("sendgrid", sendgrid));
  assert.deepEqual([statusCode, JSON.parse(body)], [200, { events: 2, skipped: 1 }]);
  assert.equal((await decision("angry@example.com"))?.reason, "complained");
  const { status, lists } = (await decision("reader@example.com")) ?? {};
  assert.deepEqual({ status, lists }, { status: "active", lists: ["10"] });

  await handler(request("postmark", postmarkBounce("dead@example.com", "HardBounce", "smtp;550 5.1.1 No such user here")));
  assert.equal((await decision("dead@example.com"))?.status, "suppressed");
  await handler(request("postmark", postmarkBounce("fine@example.com", "Blocked", "smtp;554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org")));
  assert.equal((await decision("fine@example.com"))?.status, "active");
});

test("form fields, in base64", async () => {
  const form = "event=bounce&bounce=hard&time=2026-03-01T08%3A00%3A00Z&rcpt=dead%40example.com&email_id=1&message=550+5.1.1+No+such+user+here";
  await handler(request("smtp2go", Buffer.from(form).toString("base64"), { isBase64Encoded: true }));
  assert.equal((await decision("dead@example.com"))?.status, "suppressed");
});

test("soft bounces add up over requests, and each event counts once however often it comes", async () => {
  const full = (/** @type {number} */ id) => request("postmark", postmarkBounce("full@example.com", "SoftBounce", "452 4.2.2 Mailbox full", id));
  for (const id of [1, 2, 2, 1, 2]) await handler(full(id));
  assert.deepEqual([(await decision("full@example.com"))?.status, (await decision("full@example.com"))?.softCount], ["watched", 2]);
  await handler(full(3));
  assert.equal((await decision("full@example.com"))?.rule, "recommended.soft-threshold");
});

test("a queue: Amazon SES through SNS and SQS; records that cannot be read fail alone", async () => {
  const result = await handler({
    Records: [
      { messageId: "cut", body: '{"Type":"Notifi' },
      { messageId: "foreign", body: '{"hello":"world"}' },
      record("1", sesBounce("dead@example.com", "smtp; 550 5.1.1 User unknown")),
    ],
  });
  assert.deepEqual(result, { batchItemFailures: [{ itemIdentifier: "cut" }, { itemIdentifier: "foreign" }] });
  assert.equal((await decision("dead@example.com"))?.status, "suppressed");
});

test("a history longer than DynamoDB's page of 1 MB is read whole", async () => {
  const store = storeIn(client, "bounces");
  const wide = "x".repeat(100_000);
  const event = (/** @type {number} */ i) => /** @type {any} */ ({ platform: "postmark", address: "b@example.com", at: i, outcome: "delivered", eventId: String(i), campaign: `${i}${wide}` });
  for (let i = 0; i < 14; i++) await store.add(event(i));
  assert.equal((await store.add(event(14))).length, 15);
});

test("who may not, and what is none", async () => {
  const status = async (/** @type {any} */ event) => (await handler(event)).statusCode;
  assert.equal(await status(request("postmark", {}, { queryStringParameters: { token: "guess" } })), 401);
  assert.equal(await status(request("postmark", {}, { queryStringParameters: undefined })), 401);
  assert.equal(await status(request("postmark", {}, { rawPath: "/" })), 404);
  assert.equal(await status(request("pigeon", {})), 400);
  assert.equal(await status(request("postmark", "hello")), 400);
  assert.equal(await status(request("postmark", {})), 200, "an empty ping");
  assert.equal((await handlerOf(storeIn(client, "bounces"), { token: "" })(request("postmark", {}, { queryStringParameters: { token: "" } }))).statusCode, 401, "no token set is no way in");
});

test("a store that fails is the platform's to try again", async () => {
  const failing = handlerOf({ add: () => Promise.reject(new Error("throttled")), decided: async () => {} }, { token: "secret" });
  await assert.rejects(failing(request("sendgrid", sendgrid)), /throttled/);
  assert.deepEqual(await failing({ Records: [record("1", sesBounce("a@example.com", "550 5.1.1 User unknown"))] }), { batchItemFailures: [{ itemIdentifier: "1" }] });
});
