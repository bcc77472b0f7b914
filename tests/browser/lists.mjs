// Lists of replies in all forms, and the table that the page makes of them.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { classify, words } from "../../pkg/dist/index.js";

export const KINDS = [
  ["550 5.1.1", "Recipient address rejected: User unknown in virtual mailbox table"],
  ["452 4.2.2", "The recipient's inbox is out of storage space"],
  ["554 5.7.1", "Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org"],
];

export const line = (i) => `${KINDS[i % 3][0]} <person${i}@example.org>: ${KINDS[i % 3][1]}`;

export const log = (count) => Array.from({ length: count }, (_, i) => line(i)).join("\n");

export const give = (page, name, content) => page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

/** Gives a large file from the disk: bytes that a test hands over pass through the page. */
export function giveLarge(t, page, name, content) {
  const disk = mkdtempSync(join(tmpdir(), "page-"));
  t.after(() => rmSync(disk, { recursive: true }));
  writeFileSync(join(disk, name), content);
  return page.locator("#file").setInputFiles(join(disk, name));
}

export const rows = (page) => page.locator("#sheet tbody tr").evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.innerText.trim())));

export async function table(page) {
  await page.locator("#sheet tbody tr").first().waitFor();
  return rows(page);
}

/** The table's rows in the order in which they were entered. */
export const entered = async (page) => (await table(page)).sort(([a], [b]) => a - b);

/** Gives a file, and waits until it is what is being read or shown. */
export async function giveNext(page, name, content) {
  await give(page, name, content);
  await page.locator("#names", { hasText: name }).waitFor();
}

export const EXPECTED = [0, 1, 2].map((i) => {
  const bounce = classify(null, line(i));
  return [`person${i}@example.org`, ...words([`category-${bounce.category}`, `address-${bounce.addressAction}`])];
});

export const csv = (rows, separator = ",") => rows.map((row) => row.map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join("\r\n");

export const cells = [0, 1, 2].map((i) => [String(i), `person${i}@example.org`, KINDS[i][0].slice(0, 3), `${KINDS[i][0].slice(4)} ${KINDS[i][1]}`, "2026-03-01"]);

export const records = cells.map(([id, email, code, reason]) => ({ id, event: { email, code, reason } }));

export const WEBHOOK = {
  notificationType: "Bounce",
  mail: { timestamp: "2026-03-05T14:00:00.000Z", messageId: "0100018-example", source: "news@example.com", destination: ["jane@example.org"] },
  bounce: {
    bounceType: "Permanent", bounceSubType: "General", timestamp: "2026-03-05T14:00:02.000Z", feedbackId: "0100018-feedback",
    bouncedRecipients: [{ emailAddress: "jane@example.org", action: "failed", status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1 <jane@example.org>: Recipient address rejected: User unknown" }],
  },
};

export const postfix = (i) => `Nov 29 10:00:0${i} mx postfix/smtp[1]: A${i}: to=<person${i}@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, dsn=${KINDS[i][0].slice(4)}, status=bounced (host mx.example.org[192.0.2.1] said: ${KINDS[i].join(" ")} (in reply to RCPT TO command))`;
