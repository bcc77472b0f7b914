// The Lambda function. The AWS SDK is Lambda's own; put your own store in the place of the log.

import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { handlerOf } from "./handler.mjs";

const client = new S3Client();

export const handler = handlerOf(
  {
    async read(bucket, key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return /** @type {any} */ (Body).transformToByteArray();
    },
    async take(event) {
      console.log(JSON.stringify(event));
    },
    async note(kind, place) {
      console.log(JSON.stringify({ kind, ...place }));
    },
  },
  { returnPath: process.env.RETURN_PATH },
);
