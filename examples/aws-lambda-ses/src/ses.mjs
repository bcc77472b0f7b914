// What Amazon SES sends, read into events as bouncecode's decide takes them. Knows the shapes, and keeps nothing.
// Shapes: "Amazon SNS notification contents for Amazon SES" and "Contents of event data that Amazon SES publishes to
// Amazon SNS" in the Amazon SES Developer Guide.

import { classify } from "bouncecode";

/**
 * @param {string} body of an SQS message: SNS's envelope, or SES's message itself with raw message delivery
 * @returns {{ id: string, address: string, event: import("bouncecode").BounceEvent }[]} one a recipient; none where it
 * is nothing that speaks of an address, such as a click
 * @throws {Error} it is nothing of SES's
 */
export function read(body) {
  const outer = JSON.parse(body);
  const message = typeof outer?.Message === "string" ? JSON.parse(outer.Message) : outer;
  // Identities notify (notificationType), configuration sets publish (eventType). Both have the same contents.
  const kind = message?.eventType ?? message?.notificationType;
  if (typeof kind !== "string") throw new Error("no notification of Amazon SES: it has neither eventType nor notificationType");
  const reader = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  if (reader === undefined) return [];
  const { at, id, recipients } = reader(message);
  if (!Array.isArray(recipients)) throw new Error(`a ${kind} without recipients`);
  const campaign = message.mail?.tags?.campaign?.[0] ?? message.mail?.messageId;
  return recipients.map(({ address, ...event }) => ({ id, address: bare(address), event: { at, campaign, ...event } }));
}

/** @type {Record<string, (message: any) => { at: string, id: string, recipients: any[] }>} */
const READERS = {
  Bounce: ({ bounce }) => ({
    at: bounce.timestamp,
    id: bounce.feedbackId,
    recipients: bounce.bouncedRecipients.map((/** @type {any} */ recipient) => ({ address: recipient.emailAddress, ...bounced(bounce, recipient) })),
  }),
  Complaint: ({ complaint }) => ({
    at: complaint.timestamp,
    id: complaint.feedbackId,
    // "not-spam" is someone who took a message out of the spam folder.
    recipients: complaint.complaintFeedbackType === "not-spam" ? [] : complaint.complainedRecipients.map((/** @type {any} */ { emailAddress }) => ({
      address: emailAddress,
      outcome: complaint.complaintSubType === "OnAccountSuppressionList" ? "rejected" : "complained",
    })),
  }),
  Delivery: ({ delivery, mail }) => ({
    at: delivery.timestamp,
    id: mail.messageId,
    recipients: delivery.recipients.map((/** @type {string} */ address) => ({ address, outcome: "delivered" })),
  }),
};

/** @param {any} bounce @param {any} recipient */
function bounced({ bounceType, bounceSubType }, { status, diagnosticCode }) {
  // SES did not send it: the address is on a suppression list, and no server said anything of it this time.
  if (bounceSubType === "OnAccountSuppressionList" || bounceSubType === "Suppressed") return { outcome: "rejected" };
  const code = status ?? (diagnosticCode === undefined ? CODES[`${bounceType} ${bounceSubType}`] : undefined);
  return { outcome: "bounced", classification: classify(code, diagnosticCode) };
}

/** @type {Record<string, string>} what SES says of bounces that came without a delivery status notification */
const CODES = {
  "Permanent NoEmail": "5.1.1",
  "Transient MailboxFull": "4.2.2",
  "Transient MessageTooLarge": "5.3.4",
  "Transient General": "4.0.0",
};

/** @param {string} address perhaps with a name, where SES had only the To: header @returns {string} */
const bare = (address) => address.match(/<([^<>]+)>\s*$/)?.[1] ?? address.trim();
