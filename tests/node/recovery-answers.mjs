// Answers of each kind, and what is added before; alone, it prints those of a fresh process. For recovery.test.mjs.

import { fileURLToPath } from "node:url";

/** Long enough to take a while, and to need more memory than an instance begins with. */
export const LONG = "550 5.1.1 <jo@example.org>: Recipient address rejected, mailbox not known here; ".repeat(10_000);

/** Whether this program has added it already: an id is given once. */
let added = false;

/** @param {typeof import("../../pkg/dist/index.js")} bouncecode */
export function add({ addLocale, addPhrases, addScheme }) {
  if (added) return;
  added = true;
  addLocale("de", "category-user-unknown = Empfänger gibt es nicht");
  addLocale("da", "category-user-unknown = Postkassen findes ikke\n    .advice = Fjern adressen.\n");
  const remove = addPhrases([{ category: "greylisted", text: ["zorblax {} quorum"] }]);
  addPhrases([{ category: "spam-detected", text: ["zorblax quorum", "*blax*"] }]);
  addScheme({ id: "gone", codes: [{ code: 42, category: "greylisted" }] })();
  addScheme({ id: "acme", name: "ACME", codes: [{ code: "E42", category: "mailbox-full", title: { de: "Kiste voll" } }] });
  remove();
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
    classify(null, "550 5.7.1 zorblax of the quorum"),
    classify("E42", null, { scheme: "acme" }),
    lookup("E42"),
    describe({ scheme: "acme", code: "E42" }, { locale: "de" }),
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
