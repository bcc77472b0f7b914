// What must not compile: each line after a directive is an error.

import { addLocale, addPhrases, addScheme, classify, classifyMany, decide, describe, explain, lookup, negotiate, taxonomy, type Category, type Locale } from "bouncecode";
import * as slim from "bouncecode/slim";
import { platforms, readEvents } from "bouncecode/events";

// @ts-expect-error a code is no boolean
classify(true);
// @ts-expect-error a text is no number
classify(550, 550);
// @ts-expect-error a scheme is a string
classify(550, "", { scheme: 7 });
// @ts-expect-error options are an object
classify(550, "", "greenarrow");
// @ts-expect-error a misspelt option
classify(550, "", { schema: "greenarrow" });
// @ts-expect-error one row is not a list of rows
classifyMany([550, "x"]);
// @ts-expect-error a row has two places
classifyMany([[550, "x", "y"]]);
// @ts-expect-error no such platform
readEvents({}, { platform: "pigeon" });
// @ts-expect-error platforms are frozen
platforms[0].name = "x";
// @ts-expect-error no such category
addPhrases([{ category: "full", text: ["box is full"] }]);
// @ts-expect-error phrases are a list
addPhrases([{ category: "mailbox-full", text: "box is full" }]);
// @ts-expect-error a row has phrases
addPhrases([{ category: "mailbox-full" }]);
// @ts-expect-error a scheme has codes
addScheme({ id: "acme" });
// @ts-expect-error a code means something
addScheme({ id: "acme", codes: [{ code: "E42" }] });
// @ts-expect-error an outcome that there is not
decide([{ at: 0, outcome: "lost" }]);
// @ts-expect-error lookup needs a code
lookup();
// @ts-expect-error describe takes a code, not a flag
describe(true);
// @ts-expect-error an error is no bounce
classify(new Error("550"));
// @ts-expect-error there is no such option
classify(550, "", { schema: "greenarrow" });
// @ts-expect-error a locale is a string
describe(classify(550), { locale: 7 });
// @ts-expect-error negotiate needs a request
negotiate();
// @ts-expect-error Fluent source is a string
addLocale("da", {});

// @ts-expect-error a bounce says what it was
decide([{ at: 0, outcome: "bounced" }]);
// @ts-expect-error no such outcome
decide([{ at: 0, outcome: "opened" }]);
// @ts-expect-error no such policy
decide([], { policy: "mailchimp" });
// @ts-expect-error a misspelt field
decide([], { policy: { softTreshold: 5 } });

const bounce = classify(550);
// @ts-expect-error no such type
if (bounce.type === "bounce") throw 0;
// @ts-expect-error no such category
if (bounce.category === "spam") throw 0;
// @ts-expect-error not before null is ruled out
bounce.replyCode.toFixed();
// @ts-expect-error only explain has evidence
bounce.evidence;
// @ts-expect-error no such flag
bounce.flags.includes("odd");
if (bounce.type === "hard") {
  // @ts-expect-error narrowed
  if (bounce.type === "soft") throw 0;
}
// @ts-expect-error evidence has no text
explain(550).evidence[0]!.text;
// @ts-expect-error the taxonomy is read-only
taxonomy.groups.push("recipient");
// @ts-expect-error no such category
const category: Category = "spam";
// @ts-expect-error no such language
const locale: Locale = "da";
// @ts-expect-error slim has no words
slim.describe(bounce);

export { category, locale };
