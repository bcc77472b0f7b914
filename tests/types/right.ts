// What has to compile. Checked from the packed tarball by tests/node/package.test.mjs.

import {
  addLocale,
  addPhrases,
  addScheme,
  classify,
  classifyMany,
  decide,
  decideMany,
  describe,
  describeDecision,
  explain,
  lookup,
  negotiate,
  taxonomy,
  type AddressAction,
  type BounceType,
  type Category,
  type Classification,
  type ClassificationOf,
  type Decision,
  type Description,
  type Explanation,
  type Locale,
  type Meaning,
  type OwnPhrases,
  type Outcome,
  type OwnScheme,
  type Reason,
  type SchemeId,
} from "bouncecode";
import * as core from "bouncecode/core";
import * as init from "bouncecode/init";
import * as slim from "bouncecode/slim";
import nb from "bouncecode/locales/nb";
import { detectPlatform, platforms, readEvents, type PlatformId, type ReadEvent, type ReadOutcome } from "bouncecode/events";

/** Compiles only if both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(..._: Same<A, B> extends true ? [] : ["not the same", A, B]) {}

// Arguments
classify();
classify(550);
classify("5.1.1", null);
classify(null, "user unknown", { scheme: "greenarrow" });
classify(undefined, undefined, undefined);
classify(21, "", { scheme: "marketingplatform" });
declare const anyLocale: string;
declare const maybeScheme: SchemeId | undefined;
classify(550, "", { scheme: maybeScheme });

// Results
const bounce = classify(550, "user unknown");
same<typeof bounce, Classification>();
same<Classification["type"], BounceType>();
same<BounceType, "hard" | "soft" | "other" | "none">();
same<AddressAction, "suppress" | "watch" | "correct" | "keep">();
same<typeof bounce.category, Category>();
same<typeof bounce.permanent, boolean | null>();
same<typeof bounce.replyCode, number | null>();
same<typeof bounce.scheme, SchemeId | (string & {})>();
same<NonNullable<typeof bounce.blocklist>["kind"], "ip" | "domain">();
const spread: Classification = { ...bounce };

// Narrowing by type
function label(bounce: Classification): string {
  switch (bounce.type) {
    case "hard": {
      const hard: ClassificationOf<"hard"> = bounce;
      return hard.category;
    }
    case "soft":
      return `${bounce.retryAfter ?? 0} s`;
    case "other":
    case "none":
      same<typeof bounce.type, "other" | "none">();
      return bounce.group;
    default:
      same<typeof bounce, never>();
      return bounce;
  }
}
const hard = [bounce].filter((bounce): bounce is ClassificationOf<"hard"> => bounce.type === "hard");
label(hard[0]!);

// The twins
const why: Explanation = explain(550, "user unknown");
const asPlain: Classification = why;
if (why.type === "soft") same<typeof why.type, "soft">();
for (const { start, end, decided } of why.evidence) "text".slice(start, decided ? end : undefined);
classifyMany([[550, "user unknown"], ["4.2.2"], [], [null, null]] as const);
classifyMany(new Map<string, string>([["550", "user unknown"]]));
const many: Classification[] = classifyMany([[550, "x"]], { scheme: "bouncer" });
const meanings: Meaning[] = lookup(550);

// Words
const words: Description = describe(bounce, { locale: "nb" });
describe(why, { locale: anyLocale });
describe({ scheme: "greenarrow", code: 21 });
describe("5.1.1");
describe(550);
same<(typeof taxonomy.outcomes)[number] | (typeof taxonomy.reasons)[number], Outcome | Reason>();
const removePhrases: () => void = addPhrases([{ category: "mailbox-full", text: ["box {} is full"], strength: "generic", type: "soft" } satisfies OwnPhrases]);
const removeScheme: () => void = addScheme({
  id: "acme",
  name: "ACME",
  codes: [{ code: "E42", category: "mailbox-full", title: { de: "Kiste voll" } }, { code: 7, category: "user-unknown", type: null, title: "Gone" }],
} satisfies OwnScheme);
for (const { addPhrases, addScheme } of [slim, core, init]) void [addPhrases, addScheme];
classify("E42", null, { scheme: "acme" });
describe({ scheme: "acme", code: "E42" });
lookup("E42", { scheme: "acme" });
void [removePhrases, removeScheme];
describe({ code: "5.1.1" }, { locale: ["nn", "en"] as const });
describe(bounce, null);
same<Description["locale"], Locale>();
const locale: Locale = negotiate(["nn", "en"]);
addLocale("da", "category-mailbox-full = Fuld");

// Decisions
const decision: Decision = decide([
  { at: new Date(), outcome: "bounced", classification: bounce, campaign: "spring" },
  { at: 0, outcome: "bounced", type: "soft" },
  { at: "2026-03-01", outcome: "delivered" },
]);
decide([], { policy: "smtp2go", now: new Date() });
decide([], { policy: { base: "greenarrow", softThreshold: 5, hardFor: "ever" } });
if (decision.next.event === "soft") decision.next.count.toFixed();
const suppressed: boolean = decideMany([{ address: "a@example.org", at: 0, outcome: "complained" }]).get("a@example.org")?.status === "suppressed";
const said: string = describeDecision(decision, { locale: "nb", timeZone: "Europe/Oslo" }).label;

// Plain data
const ids: readonly Category[] = taxonomy.categories.map((category) => category.id);
const names: Record<Locale, string> = { en: "", nb: "", de: "", fr: "", sv: "", nl: "" };
for (const tag of taxonomy.locales) names[tag] = tag;

// Other entries
slim.classify(550);
core.addLocale("nb", nb);
core.describe(core.classify(550));
const ready: Promise<void> = init.init(new Uint8Array());
init.init(Promise.resolve(new ArrayBuffer(0)));
same<typeof nb, string>();

export { asPlain, ids, label, said, locale, suppressed, many, meanings, ready, spread, words };

const read = readEvents("[]", { platform: "postmark", receivedAt: new Date() });
const whose: PlatformId | null = detectPlatform({});
const happened: ReadOutcome[] = read.events.map((event: ReadEvent) => event.outcome);
const reason: "engagement" | "handshake" | "incoming" | "other" | "empty" | "unknown-event" | "no-address" | "unreadable" | undefined = read.skipped[0]?.reason;
const lists: string[] | undefined = decideMany(read.events).get("a@example.org")?.lists;
decide(read.events);
decide([{ at: 0, outcome: "delayed" }, { at: 0, outcome: "other", eventId: 5 }, { at: 0, outcome: "unsubscribed", list: "news" }]);
const provider: string | null | undefined = lookup("512", { scheme: "postmark" })[0]?.provider;
const scheme: SchemeId = platforms[0]!.id;
void [whose, happened, reason, lists, provider, scheme];
