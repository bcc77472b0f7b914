// Bounces, from a file or as an example.

import { classifyMany } from "bouncecode/core";

/**
 * @typedef {{ address: string, at: string, code?: string | number, text?: string }} Row
 * @typedef {Row & { bounce: import("bouncecode/core").Classification }} Bounce
 */

/** @type {Row[]} */
const EXAMPLE = [
  { address: "ada@example.com", at: "2026-03-02T08:00:05Z", text: "550 5.1.1 <ada@example.com>: Recipient address rejected: User unknown in virtual mailbox table" },
  { address: "bo@example.net", at: "2026-03-02T08:00:07Z", text: "452 4.2.2 The recipient's inbox is out of storage space" },
  { address: "cleo@example.org", at: "2026-03-02T08:00:11Z", text: "554 5.7.1 Service unavailable; client host [192.0.2.1] blocked using zen.spamhaus.org" },
  { address: "dag@example.no", at: "2026-03-02T08:01:30Z", text: "451 4.7.1 Greylisting in action, please come back in 5 minutes" },
  { address: "eva@example.com", at: "2026-03-02T08:02:00Z", text: "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy" },
  { address: "finn@example.com", at: "2026-03-02T08:02:10Z", code: "5.1.2" },
];

/** @returns {Bounce[]} */
export const example = () => classified(EXAMPLE);

/**
 * @param {string} ndjson a bounce a line
 * @returns {{ bounces: Bounce[], unread: number[] }} `unread`: the numbers of lines that cannot be read
 */
export function read(ndjson) {
  /** @type {Row[]} */
  const rows = [];
  /** @type {number[]} */
  const unread = [];
  ndjson.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    try {
      const row = JSON.parse(line);
      if (typeof row.address !== "string" || Number.isNaN(Date.parse(row.at))) throw new TypeError("no bounce");
      classified([row]); // throws where code or text is nothing that a server says
      rows.push(row);
    } catch {
      unread.push(i + 1);
    }
  });
  return { bounces: classified(rows), unread };
}

/** @param {Row[]} rows @returns {Bounce[]} */
function classified(rows) {
  const bounces = classifyMany(rows.map(({ code, text }) => [code, text]));
  return rows.map((row, i) => ({ ...row, bounce: bounces[i] }));
}
