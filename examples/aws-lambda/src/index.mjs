// The Lambda function. Its parts: handler.mjs (webhooks and batches), store.mjs (DynamoDB). The AWS SDK is Lambda's own.

import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { handlerOf } from "./handler.mjs";
import { storeIn } from "./store.mjs";

const client = DynamoDBDocumentClient.from(new DynamoDBClient(), { marshallOptions: { removeUndefinedValues: true } });

export const handler = handlerOf(storeIn(client, process.env.TABLE ?? "bounces"), { token: process.env.TOKEN ?? "" });
