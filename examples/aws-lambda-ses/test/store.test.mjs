// The table, with AWS's own client against an implementation of DynamoDB on this machine.

import assert from "node:assert/strict";
import test from "node:test";
import { bounce, record } from "./events.mjs";

/** The packages that `npm install` brings; without them, this cannot be tested. */
async function tools() {
  try {
    const { CreateTableCommand, DynamoDBClient } = await import("@aws-sdk/client-dynamodb");
    const { DynamoDBDocumentClient, GetCommand } = await import("@aws-sdk/lib-dynamodb");
    const { default: dynalite } = await import("dynalite");
    return { CreateTableCommand, DynamoDBClient, DynamoDBDocumentClient, GetCommand, dynalite };
  } catch (error) {
    if (/** @type {any} */ (error).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

test("keeps each event once, reads long histories whole, and leaves the decision beside them", async (t) => {
  const found = await tools();
  if (found === undefined) return t.skip("npm install was not run here");
  const { CreateTableCommand, DynamoDBClient, DynamoDBDocumentClient, GetCommand, dynalite } = found;
  const server = dynalite({ createTableMs: 0 });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const raw = new DynamoDBClient({ endpoint: `http://127.0.0.1:${server.address().port}`, region: "eu-north-1", credentials: { accessKeyId: "x", secretAccessKey: "x" } });
  const client = DynamoDBDocumentClient.from(raw, { marshallOptions: { removeUndefinedValues: true } });
  t.after(() => {
    raw.destroy();
    server.close();
  });
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

  t.mock.method(console, "log", () => {});
  const { storeIn } = await import("../src/store.mjs");
  const { handlerOf } = await import("../src/handler.mjs");
  const store = storeIn(client, "bounces");
  const handler = handlerOf(store, { now: "2026-03-10" });
  const full = { emailAddress: "a@example.com", status: "4.2.2", diagnosticCode: "smtp; 452 4.2.2 mailbox full" };
  const records = ["1", "2"].map((id) => record(id, bounce([full], { type: "Transient", id, tags: { campaign: [id] } })));
  for (let i = 0; i < 2; i++) assert.deepEqual(await handler({ Records: records }), { batchItemFailures: [] });
  const { Item } = await client.send(new GetCommand({ TableName: "bounces", Key: { address: "a@example.com", item: "decision" } }));
  assert.deepEqual({ status: Item?.status, softCount: Item?.softCount }, { status: "watched", softCount: 2 });

  // DynamoDB answers with 1 MB at a time.
  const wide = "x".repeat(100_000);
  for (let i = 0; i < 14; i++) await store.add("b@example.com", String(i), { at: i, outcome: "delivered", campaign: `${i}${wide}` });
  assert.equal((await store.add("b@example.com", "14", { at: 14, outcome: "delivered" })).length, 15);
});
