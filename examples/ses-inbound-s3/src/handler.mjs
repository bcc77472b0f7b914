// Messages that SES wrote to S3 in; what happened to which address out.

import { readReport, reportEvents } from "bouncecode/message";

/**
 * @typedef {{
 *   read(bucket: string, key: string): Promise<Uint8Array>,
 *   take(event: ReturnType<typeof reportEvents>[number]): Promise<void>,
 *   note(kind: string, place: { bucket: string, key: string }): Promise<void>,
 * }} Outside `read` gives a raw message, `take` keeps an event of an address, `note` is told of every message that has none
 */

/** @param {Outside} outside @param {{ returnPath?: string }} [options] the form of your return paths */
export function handlerOf(outside, { returnPath } = {}) {
  /** @param {{ Records: any[] }} event */
  return async function handler({ Records }) {
    for (const place of Records.map(placeOf)) {
      const report = readReport(await outside.read(place.bucket, place.key), { returnPath });
      const events = reportEvents(report);
      for (const event of events) await outside.take(event);
      // Auto-replies, delays, ordinary mail, and bounces that name no address: for a person, or for nobody.
      if (events.length === 0) await outside.note(report.kind, place);
    }
  };
}

/**
 * Where a record's message is: a notification of S3, or one of an SES receipt rule whose action is S3.
 * @param {any} record
 */
function placeOf({ s3, ses }) {
  // S3 writes keys as forms do.
  if (s3 !== undefined) return { bucket: s3.bucket.name, key: decodeURIComponent(s3.object.key.replaceAll("+", " ")) };
  const { bucketName, objectKey } = ses.receipt.action;
  return { bucket: bucketName, key: objectKey };
}
