// Histories and decisions in one DynamoDB table: partition key `address`, sort key `item`.

import { createHash } from "node:crypto";
import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";

/**
 * @param {import("@aws-sdk/lib-dynamodb").DynamoDBDocumentClient} client
 * @param {string} table
 * @returns {import("./handler.mjs").Store}
 */
export function storeIn(client, table) {
  return {
    async add(event) {
      // The same event has the same key: one that comes again overwrites itself.
      await client.send(new PutCommand({ TableName: table, Item: { address: event.address, item: `event#${keyOf(event)}`, event } }));
      const history = [];
      /** @type {Record<string, any> | undefined} */
      let from;
      do {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: "address = :address AND begins_with(#item, :event)",
            ExpressionAttributeNames: { "#item": "item" },
            ExpressionAttributeValues: { ":address": event.address, ":event": "event#" },
            ConsistentRead: true,
            ExclusiveStartKey: from,
          }),
        );
        history.push(...Items.map((item) => item.event));
        from = LastEvaluatedKey;
      } while (from !== undefined);
      return history;
    },

    async decided(address, decision) {
      // For whoever sends mail, and whoever follows the table's stream; and for the log.
      await client.send(new PutCommand({ TableName: table, Item: { address, item: "decision", ...decision } }));
      console.log(JSON.stringify({ address, ...decision }));
    },
  };
}

/** What makes an event the same: the platform's id where it has one, and what happened. @param {import("./handler.mjs").ReadEvent} event */
function keyOf({ platform, eventId, messageId, outcome, at, list }) {
  return createHash("sha256").update(JSON.stringify([platform, eventId ?? [messageId, at], outcome, list])).digest("hex");
}
