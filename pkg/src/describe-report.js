// @ts-check
// A message's report in the reader's language. Contract: core.d.ts. Takes the plain report, so that whoever says it in words
// needs no wasm that reads messages.

import { named, requestedLocales } from "./check.js";
import { begin, end, glue } from "./boot/instance.js";

export const KINDS = ["bounce", "delayed", "delivered", "complaint", "unsubscribe", "auto-reply", "challenge", "receipt", "report", "other"];
/** Kinds that report on recipients one by one. */
const OF_RECIPIENTS = ["bounce", "delayed", "delivered"];

/** @type {typeof import("./core.js").describeReport} */
export function describeReport(report, options) {
  const locales = requestedLocales(options);
  if (typeof report !== "object" || report === null || !KINDS.includes(report.kind) || !Array.isArray(report.recipients) || !Array.isArray(report.flags)) {
    throw new TypeError(`describeReport takes what readReport returns; got ${named(report)}`);
  }
  const { kind, recipients, flags } = report;
  const total = recipients.length;
  const failed = recipients.filter(({ action }) => action === "failed").length;
  const waiting = recipients.filter(({ action }) => action === "delayed").length;
  const served = recipients.filter(({ action }) => action !== null && ["delivered", "relayed", "expanded"].includes(action)).length;
  const remove = recipients.filter(({ classification }) => classification?.addressAction === "suppress");
  const address = remove.length === 1 && typeof remove[0].address === "string" ? remove[0].address : null;

  /** @type {[id: string, count: number][]} in the order of reading: the label, what happened, what to do */
  const said = [[`message-${kind}`, 0]];
  if (!OF_RECIPIENTS.includes(kind) || total === 0) said.push([`message-${kind}.description`, 0]);
  if (OF_RECIPIENTS.includes(kind)) {
    if (failed > 0) said.push([failed === total ? "message-all-failed" : "message-some-failed", failed]);
    if (waiting > 0) said.push(["message-waiting", waiting]);
    if (served > 0) said.push(["message-served", served]);
    if (total === 0) said.push(["message-nobody-named", 0]);
  }
  if (flags.includes("address-inferred")) said.push(["message-inferred", 0]);
  if (flags.includes("forwarded")) said.push(["message-forwarded", 0]);
  said.push(address !== null ? ["message-remove-address", 1] : remove.length > 0 ? ["message-remove", remove.length] : ["message-nothing-to-remove", 0]);

  const ids = said.map(([id]) => id);
  const counts = Uint32Array.from(said, ([, count]) => count);
  begin();
  const texts = glue.report_words(ids, counts, total, address ?? "", locales);
  const locale = glue.negotiate(locales);
  end();
  return { locale, label: texts[0], text: texts.slice(1, -1).join(" "), advice: texts[texts.length - 1] };
}
