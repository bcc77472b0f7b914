// SQS records as they arrive from SES through SNS, with the fields that AWS documents.

const mail = (/** @type {string[]} */ destination, /** @type {string} */ messageId) => ({
  timestamp: "2026-03-01T08:00:00.000Z",
  source: "news@example.org",
  sourceArn: "arn:aws:ses:eu-north-1:123456789012:identity/example.org",
  sendingAccountId: "123456789012",
  messageId,
  destination,
});

/** @param {string} id @param {object} message @param {{ raw?: boolean }} [options] raw message delivery */
export function record(id, message, { raw = false } = {}) {
  const text = JSON.stringify(message);
  const envelope = {
    Type: "Notification",
    MessageId: `sns-${id}`,
    TopicArn: "arn:aws:sns:eu-north-1:123456789012:bounces",
    Subject: "Amazon SES Email Event Notification",
    Message: text,
    Timestamp: "2026-03-01T08:00:02.000Z",
    SignatureVersion: "1",
  };
  return {
    messageId: id,
    receiptHandle: "AQEB",
    body: raw ? text : JSON.stringify(envelope),
    attributes: { ApproximateReceiveCount: "1", SentTimestamp: "1772352002000", SenderId: "AIDA", ApproximateFirstReceiveTimestamp: "1772352002000" },
    messageAttributes: {},
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:eu-north-1:123456789012:bounces",
    awsRegion: "eu-north-1",
  };
}

/**
 * @param {{ emailAddress: string, action?: string, status?: string, diagnosticCode?: string }[]} bouncedRecipients
 * @param {{ type?: string, subType?: string, id?: string, at?: string, tags?: Record<string, string[]> }} [options]
 */
export const bounce = (bouncedRecipients, { type = "Permanent", subType = "General", id = "feedback-1", at = "2026-03-01T08:00:01.000Z", tags } = {}) => ({
  [tags ? "eventType" : "notificationType"]: "Bounce",
  bounce: {
    feedbackId: id,
    bounceType: type,
    bounceSubType: subType,
    bouncedRecipients,
    timestamp: at,
    reportingMTA: "dns; a8-70.smtp-out.eu-north-1.amazonses.com",
  },
  mail: { ...mail(bouncedRecipients.map(({ emailAddress }) => emailAddress), `message-${id}`), ...(tags && { tags }) },
});

/** @param {string[]} addresses @param {object} [more] */
export const complaint = (addresses, more = {}) => ({
  notificationType: "Complaint",
  complaint: {
    feedbackId: "complaint-1",
    complaintSubType: null,
    complainedRecipients: addresses.map((emailAddress) => ({ emailAddress })),
    timestamp: "2026-03-02T08:00:00.000Z",
    userAgent: "ExampleCorp Feedback Loop (V0.01)",
    complaintFeedbackType: "abuse",
    arrivalDate: "2026-03-01T08:00:00.000Z",
    ...more,
  },
  mail: mail(addresses, "message-2"),
});

/** @param {string[]} recipients */
export const delivery = (recipients) => ({
  notificationType: "Delivery",
  mail: mail(recipients, "message-3"),
  delivery: {
    timestamp: "2026-03-03T08:00:00.000Z",
    processingTimeMillis: 546,
    recipients,
    smtpResponse: "250 ok:  Message 64111812 accepted",
    reportingMTA: "a8-70.smtp-out.eu-north-1.amazonses.com",
    remoteMtaIp: "192.0.2.1",
  },
});

export const click = { eventType: "Click", mail: mail(["a@example.com"], "message-4"), click: { ipAddress: "192.0.2.1", link: "https://example.org/", timestamp: "2026-03-01T09:00:00.000Z" } };
export const hello = { notificationType: "AmazonSnsSubscriptionSucceeded", message: "You have successfully subscribed your Amazon SNS topic." };
