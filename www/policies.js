// What each suppression policy would do after this bounce alone.

import { decide, describeDecision, taxonomy } from "./pkg/init.js";
import { $, element, put } from "./dom.js";
import { joined, language, say } from "./language.js";

const OURS = "recommended";

export function showPolicies(/** @type {any} */ bounce) {
  $("policies").hidden = bounce === null || bounce.type === "none";
  if ($("policies").hidden) return;
  const now = Date.now();
  const history = [{ at: now, outcome: /** @type {const} */ ("bounced"), classification: bounce }];
  /** @type {Map<string, Map<string, string[]>>} names by the reason, by what they would do */
  const groups = new Map();
  for (const policy of taxonomy.policies) {
    const decision = decide(history, { policy, now });
    const { reason, outlook } = describeDecision(decision, { locale: language.tag });
    // Of a bounce that suppresses nobody, what a clear one would do seems to say the opposite.
    const why = decision.status === "active" ? reason : outlook;
    const group = groups.get(decision.status) ?? new Map();
    group.set(why, [...(group.get(why) ?? []), say(policy === OURS ? "page-policy-ours" : `policy-${policy}`)]);
    groups.set(decision.status, group);
  }
  $("policies-list").replaceChildren(...[...groups].map(([status, reasons]) =>
    element("div", { data: { status } }, element("dt", {}, say(`page-policy-${status}`)), ...[...reasons].map(([why, names]) => element("dd", {}, joined(names), element("small", {}, why))))));
  // A system may call its code hard all the same.
  const refusal = taxonomy.categories.find(({ id }) => id === bounce.category)?.type === "other" && groups.size === 1 && groups.has("active");
  put("policies-refusal", refusal ? say("page-policies-refusal") : null);
}
