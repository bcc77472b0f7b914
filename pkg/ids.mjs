// Writes src/ids.d.ts: the unions of the ids that `data/`, `locales/` and src/boundary.rs have. Run by build.mjs.

/** Stands for a line about each flag. */
const FLAGS = "{flags}";

/**
 * A type, the list in names.json that has its members, and its documentation.
 * @type {[type: string, list: string, doc: string[]][]}
 */
const UNIONS = [
  [
    "BounceType",
    "types",
    [
      "What a bounce says about the address.",
      "",
      "- `hard`: the address will not work",
      "- `soft`: temporary, the address may work later",
      "- `other`: refused, but not because of the address",
      "- `none`: not a delivery failure (a complaint, an unsubscribe, an auto-reply, …)",
    ],
  ],
  ["Category", "categories", ["What happened. `taxonomy.categories` has the group, type and advice of each."]],
  ["Group", "groups", ["Where the cause lies."]],
  ["Action", "actions", ["The next step."]],
  [
    "AddressAction",
    "addressActions",
    [
      "What to do with the address.",
      "",
      "- `suppress`: send nothing more to it; there is evidence that it is dead, or its owner asked for that",
      "- `watch`: suppress it only if the bounce repeats",
      "- `correct`: it is mistyped or has moved",
      "- `keep`: nothing is wrong with it",
    ],
  ],
  ["Retry", "retries", ["Whether to send this same message again. `after-fix`: not before the cause is gone."]],
  ["Confidence", "confidences", ["`high`: a specific code or phrase says so. `low`: a generic code alone, or nothing known."]],
  ["Flag", "flags", ["An anomaly of the codes or the text.", "", FLAGS]],
  ["Command", "commands", ["An SMTP command, in the order of a session. `message`: the reply after the final dot."]],
  ["FrameId", "frames", ["What stands around a reply: a mail library, a log, a notice. `frame-<id>` titles it."]],
  ["RuleId", "rules", ["A rule of weighing. `rule-<id>` says it in words."]],
  [
    "PartRole",
    "partRoles",
    [
      "What a part of a text is to the question.",
      "",
      "- `cause`: the reply that decides",
      "- `consequence`: a reply that only follows from a refusal before it",
      "- `earlier`: a reply that the session survived",
      "- `other-recipient`: a reply about another recipient",
      "- `frame`: words around a reply",
      "- `quotation`: somebody else's words",
      "- `noise`: words that count for nothing",
    ],
  ],
  ["FactKind", "factKinds", ["What something that a text names is."]],
  ["EvidenceSource", "sources", ["Where a piece of evidence was found. `own`: a phrase that `addPhrases` added."]],
  ["Strength", "strengths", ["How much a phrase is worth. `generic`: it leans to a meaning; `specific`: it means one thing; `vendor`: a code that nobody else writes."]],
  ["SchemeId", "schemes", ["Whose reading of the code it is. `smtp`: the standards (RFC 5321, RFC 3463 and IANA's registry)."]],
  ["PlatformId", "platforms", ["A sending platform whose events bouncecode/events reads."]],
  ["SchemeAlias", "aliases", ["Another name that a scheme is known by: `marketingplatform` prints the codes of `greenarrow`."]],
  ["PolicyId", "policies", ["When an address is suppressed, and for how long. `recommended` is the default."]],
  ["HardBy", "hardBy", ["What makes a bounce a hard one: its type, or the advice to suppress the address."]],
  [
    "AddressStatus",
    "statuses",
    ["`active`: send to the address. `watched`: send, though bounces are being counted. `suppressed`: do not send to it."],
  ],
  [
    "Outcome",
    "outcomes",
    [
      "How a message to an address ended, or what was done to the address.",
      "",
      "- `rejected`: it was not sent, because the address is suppressed; that is no bounce",
      "- `delayed`: the server or the platform goes on trying, and a final event follows; changes nothing",
      "- `other`: an auto-reply, a challenge, \"not spam\", …; changes nothing",
    ],
  ],
  ["Reason", "reasons", ["The reason for the status of an address."]],
  ["Locale", "locales", ["The languages of the package."]],
];

/**
 * @param {Record<string, any>} names what names.json has, `locales` and `platforms`
 * @param {string} terms locales/en/terms.ftl, which has a sentence for each flag
 */
export function ids(names, terms) {
  const unions = UNIONS.map(([type, list, doc]) => {
    const members = names[list].flat().map((/** @type {any} */ member) => member.id ?? member);
    const about = (/** @type {string} */ id) => `- \`${id}\`: ${sentence(terms, `flag-${id}`)}`;
    const lines = doc.flatMap((line) => (line === FLAGS ? members.map(about) : line));
    const comment = lines.length === 1 ? `/** ${lines[0]} */` : ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
    return `${comment}\nexport type ${type} =${members.map((/** @type {string} */ id) => `\n  | ${JSON.stringify(id)}`).join("")};\n`;
  });
  return `// The ids of the data. Written by pkg/build.mjs.\n\n${unions.join("\n")}`;
}

/**
 * @param {string} terms
 * @param {string} id
 */
function sentence(terms, id) {
  const [, text] = terms.match(new RegExp(`^${id} = (.+)$`, "m")) ?? [];
  if (text === undefined) throw new Error(`locales/en/terms.ftl has no ${id}`);
  return text;
}
