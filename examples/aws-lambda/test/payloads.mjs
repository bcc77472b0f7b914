// Requests and queue records, as AWS hands them to a function, around payloads as platforms send them.

/** @param {string} platform @param {unknown} payload @param {Record<string, unknown>} [more] */
export const request = (platform, payload, more = {}) => ({
  version: "2.0",
  rawPath: `/webhooks/${platform}`,
  queryStringParameters: { token: "secret" },
  headers: { "content-type": "application/json" },
  requestContext: { http: { method: "POST" } },
  body: typeof payload === "string" ? payload : JSON.stringify(payload),
  isBase64Encoded: false,
  ...more,
});

/** A record of SQS, around a notification of SNS. @param {string} messageId @param {object} message */
export const record = (messageId, message) => ({
  messageId,
  body: JSON.stringify({ Type: "Notification", MessageId: `sns-${messageId}`, TopicArn: "arn:aws:sns:eu-north-1:123456789012:bounces", Message: JSON.stringify(message), Timestamp: "2026-03-01T08:00:02.000Z" }),
  eventSource: "aws:sqs",
});

/** @param {string} address @param {string} diagnosticCode @param {string} [feedbackId] */
export const sesBounce = (address, diagnosticCode, feedbackId = "f-1") => ({
  notificationType: "Bounce",
  bounce: { bounceType: "Permanent", bounceSubType: "General", feedbackId, timestamp: "2026-03-01T08:00:01.000Z", bouncedRecipients: [{ emailAddress: address, diagnosticCode }] },
  mail: { messageId: `m-${feedbackId}`, timestamp: "2026-03-01T08:00:00.000Z", destination: [address] },
});

/** @param {string} Email @param {string} Type @param {string} Details @param {number} [ID] */
export const postmarkBounce = (Email, Type, Details, ID = 1) => ({ RecordType: "Bounce", ID, Type, MessageID: `m-${ID}`, Email, Details, BouncedAt: `2026-03-0${ID}T08:00:00Z` });

export const sendgrid = [
  { email: "angry@example.com", timestamp: 1772352000, event: "spamreport", sg_event_id: "s1", sg_message_id: "m1" },
  { email: "reader@example.com", timestamp: 1772352001, event: "group_unsubscribe", asm_group_id: 10, sg_event_id: "s2", sg_message_id: "m1" },
  { email: "reader@example.com", timestamp: 1772352002, event: "open", sg_event_id: "s3", sg_message_id: "m1" },
];
