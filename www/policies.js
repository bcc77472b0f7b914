// What each suppression policy would do after this bounce alone.

import { decide, describeDecision, taxonomy } from "./pkg/init.js";
import { $, element } from "./dom.js";
import { joined, language, say } from "./language.js";

const OURS = "recommended";

export function showPolicies(/** @type {any} */ bounce) {
  $("policies").hidden = bounce === null || bounce.type === "none";
  if ($("policies").hidden) return;
  const now = Date.now();
  const history = [{ at: now, outcome: /** @type {const} */ ("bounced"), classification: bounce }];
  /** @type {Map<string, { status: string, names: string[] }>} by what they would do */
  const groups = new Map();
  for (const policy of taxonomy.policies) {
    const decision = decide(history, { policy, now });
    const { reason, outlook } = describeDecision(decision, { locale: language.tag });
    // Of a bounce that suppresses nobody, what a clear one would do seems to say the opposite.
    const key = `${decision.status}\n${decision.status === "active" ? reason : outlook}`;
    const group = groups.get(key) ?? { status: decision.status, names: [] };
    group.names.push(say(policy === OURS ? "page-policy-ours" : `policy-${policy}`));
    groups.set(key, group);
  }
  $("policies-list").replaceChildren(...[...groups].map(([key, { status, names }]) => {
    const [, why] = key.split("\n");
    return element("div", { data: { status } }, element("dt", {}, say(`page-policy-${status}`)), element("dd", {}, joined(names), element("small", {}, why)));
  }));
}
