// Histories and decisions in one DynamoDB table: partition key `address`, sort key `item`.

import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";

/**
 * @param {import("@aws-sdk/lib-dynamodb").DynamoDBDocumentClient} client
 * @param {string} table
 * @returns {import("./handler.mjs").Store}
 */
export function storeIn(client, table) {
  return {
    async add(address, id, event) {
      const { classification, ...rest } = /** @type {any} */ (event);
      const { type, category, addressAction } = classification ?? {};
      const kept = { ...rest, ...(classification && { classification: { type, category, addressAction } }) };
      // The same event has the same key: a record that comes again overwrites itself.
      await client.send(new PutCommand({ TableName: table, Item: { address, item: `event#${id}#${event.outcome}`, event: kept } }));
      const history = [];
      /** @type {Record<string, any> | undefined} */
      let from;
      do {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: "address = :address AND begins_with(#item, :event)",
            ExpressionAttributeNames: { "#item": "item" },
            ExpressionAttributeValues: { ":address": address, ":event": "event#" },
            ConsistentRead: true,
            ExclusiveStartKey: from,
          }),
        );
        history.push(...Items.map((item) => item.event));
        from = LastEvaluatedKey;
      } while (from !== undefined);
      return history;
    },

    async emit(outcome) {
      // For whoever sends mail, and whoever follows the table's stream; and for the log.
      await client.send(new PutCommand({ TableName: table, Item: { ...outcome, item: "decision" } }));
      console.log(JSON.stringify(outcome));
    },
  };
}
