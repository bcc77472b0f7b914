// An SQS batch in; a decision out for each recipient, and the records that could not be read.

import { decide } from "bouncecode";
import { read } from "./ses.mjs";

/**
 * @typedef {{ address: string } & import("bouncecode").Decision} Outcome
 * @typedef {{
 *   add(address: string, id: string, event: import("bouncecode").BounceEvent): Promise<import("bouncecode").BounceEvent[]>,
 *   emit(outcome: Outcome): Promise<void>,
 * }} Store `add` keeps an event, once however often it comes, and gives back the address's history
 * @param {Store} store
 * @param {import("bouncecode").DecideOptions} [options]
 */
export function handlerOf(store, options) {
  /** @param {{ Records: { messageId: string, body: string }[] }} batch */
  return async function handler({ Records }) {
    const batchItemFailures = [];
    for (const { messageId, body } of Records) {
      try {
        for (const { id, address, event } of read(body)) {
          decide([event]); // throws where it is none, before it is kept
          const history = await store.add(address, id, event);
          await store.emit({ address, ...decide(history, options) });
        }
      } catch (error) {
        // SQS shows this record again, and at last moves it to the dead letters; the others are done.
        console.error(JSON.stringify({ messageId, error: String(error) }));
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
