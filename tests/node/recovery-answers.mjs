// Answers of each kind, and what is added before; alone, it prints those of a fresh process. For recovery.test.mjs.

import { fileURLToPath } from "node:url";

/** Long enough to take a while, and to need more memory than an instance begins with. */
export const LONG = "550 5.1.1 <jo@example.org>: Recipient address rejected, mailbox not known here; ".repeat(10_000);

/** @param {typeof import("../../pkg/dist/index.js")} bouncecode */
export function add({ addLocale }) {
  addLocale("de", "category-user-unknown = Empfänger gibt es nicht");
  addLocale("da", "category-user-unknown = Postkassen findes ikke\n    .advice = Fjern adressen.\n");
}

/** @param {typeof import("../../pkg/dist/index.js")} bouncecode */
export function answers({ classify, classifyMany, decide, describe, describeDecision, explain, lookup, words }) {
  const unknown = classify(550, "5.1.1 <jo@example.org>: user unknown");
  const decision = decide([{ at: 0, outcome: "bounced", classification: unknown }], { now: 1 });
  return [
    unknown,
    classify("21", null, { scheme: "greenarrow" }),
    classify(null, "450 4.7.1 greylisted, try again in 5 minutes"),
    classifyMany([["4.2.2", "postkassen er full"], [null, "smtp; 550 5.4.1 access denied"]]),
    explain(null, "552 5.2.2 brevlådan är full"),
    lookup("521"),
    decision,
    describeDecision(decision, { locale: "de" }),
    ["de", "da", "en"].map((locale) => describe(unknown, { locale })),
    words(["type-hard", "category-user-unknown"], { locale: ["da", "de"] }),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bouncecode = await import("../../pkg/dist/index.js");
  add(bouncecode);
  console.log(JSON.stringify(answers(bouncecode)));
}
