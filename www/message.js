// Whole messages: whom each is about, and what the reports in it say. The reader of messages is loaded when one comes.

import { classify } from "./pkg/init.js";
import { eventBounce } from "./rows.js";

/* global HAS_MESSAGE */
/** Whether this build of the package has a reader of messages. */
export const readsMessages = HAS_MESSAGE;

/** The category of a message that names no recipient, by its kind. The other kinds are told in the words of the kind alone. */
const CATEGORIES = /** @type {Record<string, string>} */ ({
  delayed: "delayed", delivered: "delivered", complaint: "spam-complaint", unsubscribe: "unsubscribe", "auto-reply": "auto-reply", challenge: "challenge-response",
});

/**
 * @param {Uint8Array | string} message @param {string} scheme
 * @returns {Promise<{ rows: import("./rows.js").Row[], about: [string, string | number][], report: any }>} a row for each recipient,
 * or none; `about`: labels and values, dates as numbers; `report`: as readReport gave it
 */
export async function readMessage(message, scheme) {
  const { readReport } = await import("./pkg/message.js");
  const report = readReport(message, { scheme });
  const { original, reportingMta, arrivalDate } = report;
  /** @type {[string, any][]} */
  const about = [["page-report-subject", original?.subject], ["page-report-from", original?.from], ["page-report-date", original?.date ?? arrivalDate], ["page-report-mta", reportingMta]];
  const rows = report.recipients.map((/** @type {any} */ { address, action, diagnosticCode, status, classification, lastAttemptDate }) => ({
    address, text: diagnosticCode ?? "", code: diagnosticCode === null ? status : null, bounce: classification, waiting: action === "delayed", at: lastAttemptDate ?? arrivalDate,
  }));
  if (rows.length === 0 && report.kind in CATEGORIES) rows.push({ address: null, text: "", code: null, bounce: eventBounce(CATEGORIES[report.kind], classify), at: arrivalDate });
  return { rows, about: about.filter(([, value]) => value !== null && value !== undefined && value !== ""), report };
}

/** The answer to a message that is neither about a recipient nor of a category of its own: a receipt, ordinary mail. */
export function withoutRecipient(/** @type {any} */ { kind, confidence }) {
  const bounce = kind === "bounce" ? eventBounce("unknown", classify) : { ...eventBounce("unknown", classify), type: "none", addressAction: "keep" };
  return { address: null, text: "", code: null, bounce: { ...bounce, confidence } };
}

/** The messages of a mailbox file. */
export async function* messagesOf(/** @type {ReadableStream<Uint8Array>} */ mailbox) {
  const { splitMbox } = await import("./pkg/message.js");
  yield* splitMbox(mailbox);
}
