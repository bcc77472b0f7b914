// The shapes that the package takes and gives. The unions of ids are in ids.d.ts, which the build writes.

import type {
  Action,
  AddressAction,
  AddressStatus,
  BounceType,
  Category,
  Command,
  Confidence,
  EvidenceSource,
  FactKind,
  Flag,
  FrameId,
  Group,
  HardBy,
  Locale,
  Outcome,
  PartRole,
  PlatformId,
  PolicyId,
  Reason,
  Retry,
  RuleId,
  SchemeAlias,
  SchemeId,
  Strength,
} from "./ids.js";

export * from "./ids.js";

/** A code: `550`, `"550"`, `"5.1.1"`, `"550 5.1.1"`, `"550-5.1.1"`, `"#5.1.1"`, `"21"`, … */
export type Code = string | number | null;

export interface ClassifyOptions {
  /** Read the code as this system prints it. Default: `"smtp"`, the standards. */
  scheme?: SchemeId | SchemeAlias | (string & {}) | null | undefined;
  /**
   * The address that the message went to. A reply that names another one is about that one (a forward's target, another recipient), and
   * a host that is not found is none of the address's where its domain is another: the address is then watched, not suppressed.
   * `classifyEach` reads it in the text.
   */
  recipient?: string | null | undefined;
}

/** A bounce in one object. */
export interface Bounce {
  code?: Code | undefined;
  text?: string | null | undefined;
  /** As in {@link ClassifyOptions}. */
  scheme?: SchemeId | SchemeAlias | (string & {}) | null | undefined;
  /** As in {@link ClassifyOptions}. */
  recipient?: string | null | undefined;
}

export interface LookupOptions {
  /** Only the readings of this system. Default: those of all. */
  scheme?: SchemeId | SchemeAlias | (string & {}) | null | undefined;
}

/** Phrases of your own that stand for one category, for {@link addPhrases}. */
export interface OwnPhrases {
  /** The category that the phrases stand for. */
  category: Category;
  /**
   * The phrases, in any case and punctuation. `{}` is a gap of a few words, `{n}` a number, `*` at an end of a phrase an open
   * word. @example ["mailbox {} is over quota", "grey*"]
   */
  text: readonly string[];
  /** How much they are worth. Default: `"specific"`. */
  strength?: Strength | null | undefined;
  /** The type, where that is not the category's own. */
  type?: BounceType | null | undefined;
}

/** A system of codes of your own, for {@link addScheme}. */
export interface OwnScheme {
  /** Lower-case letters, digits and hyphens, a letter first. @example "acme" */
  id: string;
  /** Its name for readers, as `words(["scheme-acme"])` says it. Default: the id. */
  name?: string | null | undefined;
  codes: readonly OwnCode[];
}

/** A code of an {@link OwnScheme}. */
export interface OwnCode {
  /** The code as the system prints it, up to 64 bytes. */
  code: string | number;
  /** The category that the code stands for. */
  category: Category;
  /** The type, where that is not the category's own. */
  type?: BounceType | null | undefined;
  /** What it is called: the same in every language, or by language tag. Default: the title of its category. */
  title?: string | Readonly<Record<string, string>> | null | undefined;
}

/** A DNSBL, or a vendor's list, that the text names. */
export interface Blocklist {
  /** @example "spamhaus-zen" */
  id: string;
  /** @example "Spamhaus ZEN" */
  name: string;
  /** What it lists: addresses of servers, or domains. */
  kind: "ip" | "domain";
}

/** A {@link Classification} of one type. */
export interface ClassificationOf<T extends BounceType> {
  /** What the bounce says about the address. */
  type: T;
  /** The category: why the message was not delivered. */
  category: Category;
  /** The group that the category belongs to. */
  group: Group;
  /** The next step. */
  action: Action;
  /** What to do with the address. */
  addressAction: AddressAction;
  /** Whether to send this message again. */
  retry: Retry;
  /**
   * What the server's class digit says about this message: `true` for 5, `false` for 4, `null` without a code.
   * {@link ClassificationOf.type | type} is about the address instead.
   */
  permanent: boolean | null;
  /** The basic reply code. @example 550 */
  replyCode: number | null;
  /** The enhanced status code. @example "5.1.1" */
  status: string | null;
  /** The SMTP command that the deciding reply answered, where the text tells. `helo` counts as `ehlo`, a reply after the final dot as `message`. */
  command: Command | null;
  /** The system whose reading this is: a published one, or one that {@link addScheme} added. */
  scheme: SchemeId | (string & {});
  /** The code as that scheme prints it; `null` for `smtp`. @example "21" */
  schemeCode: string | null;
  /** The mail provider that wrote the reply, where the text gives it away. @example "google" */
  provider: string | null;
  /** How long the text says to wait, in seconds. @example 300 */
  retryAfter: number | null;
  /** The blocklist that the text names. */
  blocklist: Blocklist | null;
  /** How certain the answer is. */
  confidence: Confidence;
  /** Anomalies of the codes or the text; mostly none. */
  flags: Flag[];
}

/** What {@link classify} gives. Narrows by `type`. */
export type Classification = { [T in BounceType]: ClassificationOf<T> }[BounceType];

/** A piece of evidence. */
export interface Evidence {
  /** Where it was found. */
  source: EvidenceSource;
  /** The row of data that matched. */
  rule: string;
  /** Where it starts in the text, in UTF-16 units, as `text.slice(start, end)` counts. */
  start: number;
  /** Where it ends in the text, in UTF-16 units. */
  end: number;
  /** Whether it decided. */
  decided: boolean;
}

/** A part of the text that was explained. */
export interface Part {
  /** Where it starts in the text, in UTF-16 units. */
  start: number;
  /** Where it ends in the text, in UTF-16 units. */
  end: number;
  /** What it contributes to the answer. */
  role: PartRole;
  /** The frame that gave it away. */
  frame: FrameId | null;
  /** The address that the reply is about. */
  recipient: string | null;
  replyCode: number | null;
  status: string | null;
  command: Command | null;
}

/** Something that the text names: the page to delist at, the refused IP address, the failed address. */
export interface Fact {
  kind: FactKind;
  /** The value as it is in the text. */
  value: string;
  /** Where it starts in the text, in UTF-16 units. */
  start: number;
  /** Where it ends in the text, in UTF-16 units. */
  end: number;
}

/** What {@link explain} gives: a classification, and everything that it rests on. */
export type Explanation = Classification & {
  /** Everything that was found, in the order of the text. */
  evidence: Evidence[];
  /** The parts of the text, which cover it without holes. */
  parts: Part[];
  /** The rule that chose the answer; `rule-<id>` says it in words. */
  decidedBy: RuleId;
  /** The rules that made the answer more cautious. */
  limitedBy: RuleId[];
  facts: Fact[];
};

/** What a text reports about one recipient, or one line of a log. */
export interface Report {
  /** Where it starts in the text, in UTF-16 units. */
  start: number;
  /** Where it ends in the text, in UTF-16 units. */
  end: number;
  /** The recipient's address, where the text names it. */
  address: string | null;
  classification: Classification;
}

/** What one scheme means by a code. */
export interface Meaning {
  /** The scheme. */
  scheme: SchemeId | (string & {});
  /** The mail provider that means this by the code, where it is not the standards' reading. @example "microsoft" */
  provider: string | null;
  /** The code as the scheme prints it. @example "521" */
  code: string;
  /** The type that the code has in this scheme. */
  type: BounceType;
  /** The category that the code has in this scheme. */
  category: Category;
  /** The Fluent message that titles it; {@link describe} says it. @example "scheme-greenarrow-21" */
  message: string;
}

/** The tables behind the unions above, for pickers and dashboards. Frozen. */
export interface Taxonomy {
  readonly categories: readonly {
    readonly id: Category;
    readonly group: Group;
    /** The type that it has by default: class 4 or a scheme may say otherwise. */
    readonly type: BounceType;
    readonly action: Action;
    readonly addressAction: AddressAction;
    readonly retry: Retry;
  }[];
  readonly groups: readonly Group[];
  readonly types: readonly BounceType[];
  readonly actions: readonly Action[];
  readonly addressActions: readonly AddressAction[];
  readonly retries: readonly Retry[];
  readonly confidences: readonly Confidence[];
  readonly flags: readonly Flag[];
  /** The published systems, then those that {@link addScheme} added and that are still there. */
  readonly schemes: readonly {
    readonly id: SchemeId | (string & {});
    readonly aliases: readonly SchemeAlias[];
    /** The codes that it prints; none for `smtp`, and for schemes that go by the text. */
    readonly codes: readonly string[];
  }[];
  /** Who may have written a reply: the ids that `provider` takes, and how each writes itself. */
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  /** The SMTP commands, in the order of a session. */
  readonly commands: readonly Command[];
  /** The frames: what may be around a reply. */
  readonly frames: readonly FrameId[];
  /** The rules of weighing. */
  readonly rules: readonly RuleId[];
  readonly policies: readonly PolicyId[];
  /** How a message ended, or what was done to the address. */
  readonly outcomes: readonly Outcome[];
  /** The statuses of an address, and the reasons for them. */
  readonly statuses: readonly AddressStatus[];
  readonly reasons: readonly Reason[];
  readonly locales: readonly Locale[];
}

/** A `Date`, milliseconds since 1970, or an ISO 8601 string; one without an offset is UTC. A number that is a time in seconds throws. */
export type Time = Date | number | string;

interface Event<O extends Outcome> {
  at: Time;
  outcome: O;
  /** The campaign that the message belonged to. Soft bounces without one count each. */
  campaign?: string | number | null | undefined;
  /** The list that an unsubscription, or its end, is about: it stops that list only (see {@link Decision.lists}). */
  list?: string | number | null | undefined;
  /** An id that is unique to the event. Events of one address that have the same and say the same count once; what is about two lists is not the same. */
  eventId?: string | number | null | undefined;
  /** The platform that reported the event, where readEvents of bouncecode/events read it: then no caller named its scheme. */
  platform?: PlatformId | null | undefined;
  /** As readEvents gives them: a bounce with `platform-vague` may be an automatic reply, and does not count. */
  flags?: readonly string[] | null | undefined;
}

/** Something that happened to an address. A bounce has what {@link classify} returned, or at least its type. */
export type BounceEvent =
  | Event<Exclude<Outcome, "bounced">>
  | (Event<"bounced"> & { classification: Pick<Classification, "type"> & Partial<Pick<Classification, "addressAction" | "category" | "scheme" | "schemeCode" | "confidence">> })
  | (Event<"bounced"> & { type: BounceType });

/** A policy of your own. What is left out is taken from the base. */
export interface Policy {
  /** The policy to start from. Default: `"recommended"`. */
  base?: PolicyId;
  /** What makes a bounce a hard one: its type, or the advice to suppress the address. */
  hardBy?: HardBy;
  /** For how many days a hard bounce suppresses; `"ever"`: until the block is lifted. */
  hardFor?: number | "ever";
  /** How many soft bounces in a row suppress. */
  softThreshold?: number | "never";
  /** For how many days soft bounces suppress. */
  softFor?: number | "ever";
  /** Whether several soft bounces of one campaign count once. */
  separateSends?: boolean;
  /** Whether a delivery ends what soft bounces began. It always resets their count. */
  deliveryLifts?: boolean;
}

export interface DecideOptions {
  /** When to suppress, and for how long. Default: `"recommended"`. */
  policy?: PolicyId | Policy | null | undefined;
  /** The time to decide for. Default: the clock's. */
  now?: Time | null | undefined;
}

/** What to do with an address, and why. */
export interface Decision {
  /** `active`: send to it. `watched`: send, though bounces are being counted. `suppressed`: do not send to it. */
  status: AddressStatus;
  /** When the current status began, in milliseconds since 1970; `null` if the address never had another. */
  since: number | null;
  /** When the suppression ends, in milliseconds since 1970; `null` if the address is not suppressed, or is suppressed until the block is lifted. */
  until: number | null;
  /** The reason for the status. */
  reason: Reason;
  /** Soft bounces in a row, counted as the policy counts them. */
  softCount: number;
  /** The policy and the reason. @example "smtp2go.hard" */
  rule: string;
  /** What would change the status: a hard bounce, so many soft ones, time, or someone who lifts the block. */
  next: { event: "hard" } | { event: "soft"; count: number } | { event: "expiry"; at: number } | { event: "unblock" };
  /** The lists that the recipient unsubscribed from. Do not send these to the address, whatever its status. */
  lists: string[];
}

export interface DescribeDecisionOptions extends DescribeOptions {
  /** The time zone for dates. Default: the machine's. @example "Europe/Oslo" */
  timeZone?: string | null | undefined;
}

/** A decision in a reader's language. */
export interface DecisionDescription {
  /** The language that it is in. */
  locale: Locale;
  /** The status, in words. @example "Suppressed" */
  label: string;
  /** Why, in a sentence. */
  reason: string;
  /** How long, what would change it, and which lists the recipient has left, in a few sentences. */
  outlook: string;
}

/** What {@link describe} takes: a classification, a code of the standards, or a code and whose it is. */
export type Describable = Classification | string | number | { scheme?: SchemeId | SchemeAlias | (string & {}); code: string | number };

export interface DescribeOptions {
  /**
   * The language, or several, best first. What is not there falls back to English;
   * {@link Description.locale} says which it was. Default: `"en"`.
   *
   * @example navigator.languages
   */
  locale?: string | readonly string[] | null | undefined;
}

/** A bounce in a reader's language. */
export interface Description {
  /** The language that it is in. */
  locale: Locale;
  /** What happened, as a heading; of a code alone what it is called. @example "Mailbox full" */
  title: string;
  /** What happened, in a sentence or two. */
  description: string;
  /** What to do now, and whether the address may stay on the list. */
  advice: string;
  /** The type, in words. @example "Soft bounce" */
  typeLabel: string;
  /** The next step, in words. @example "Try this address again later" */
  actionLabel: string;
  /** What the code is called in the scheme whose reading this is; `null` without a code. */
  schemeTitle: string | null;
  /** When to try again, in words. @example "in 5 minutes" */
  retryAfter: string | null;
}

// Whole messages: what `readReport` of bouncecode/message gives, and `describeReport` takes.

/**
 * What a message is.
 *
 * - `bounce`: it was not delivered to at least one recipient
 * - `delayed`: a server is still trying
 * - `delivered`: a server says that it was delivered or handed on
 * - `complaint`: a recipient called it spam
 * - `unsubscribe`: a recipient asked for no more
 * - `auto-reply`: an absence notice, or a machine that answers at once
 * - `challenge`: the recipient's system wants the sender to prove something
 * - `receipt`: it was opened, or deleted unread
 * - `report`: a report on authentication or transport (DMARC, TLS-RPT, auth-failure, not-spam)
 * - `other`: none of these; ordinary mail, as a rule
 */
export type MessageKind =
  | "bounce"
  | "delayed"
  | "delivered"
  | "complaint"
  | "unsubscribe"
  | "auto-reply"
  | "challenge"
  | "receipt"
  | "report"
  | "other";

/**
 * What is odd about a message.
 *
 * - `mime-broken`: its MIME structure is broken; it was read all the same
 * - `address-inferred`: an address was inferred from the original or from the return path
 * - `forwarded`: a person passed on somebody else's bounce
 * - `truncated`: a limit cut something off: 1 MiB of a header or a part, 256 KiB or 16,384 lines of a notice, 1,000 parts or
 *   recipients, parts 16 deep
 * - `several-reports`: it holds more than one report. The recipients of all are there, except those of a report that may be part
 *   of a quoted message or that is one of several attachments
 * - `no-standard-report`: it holds none; the text was read
 */
export type MessageFlag = "mime-broken" | "address-inferred" | "forwarded" | "truncated" | "several-reports" | "no-standard-report";

export interface ReadReportOptions extends Pick<ClassifyOptions, "scheme"> {
  /**
   * The forms of your return paths, with `{local}`, `{domain}` and `{token}`.
   * @example "bounce+{local}={domain}@shop.example.com"
   * @example ["b-{token}@shop.example.com"]
   */
  returnPath?: string | readonly string[] | null | undefined;
  /** Whether an address that nobody names may be inferred from the original or from the return path. Default: true. */
  infer?: boolean | null | undefined;
}

/** A message, read. Missing values are `null`, dates are milliseconds since 1970-01-01T00:00:00Z. */
export interface MessageReport {
  /** What the message is. */
  kind: MessageKind;
  /** The recipients that it reports on. */
  recipients: ReportedRecipient[];
  /** The message that it is about, where it quotes any of that. */
  original: OriginalMessage | null;
  /** The server that wrote the report (RFC 3464 section 2.2.2). */
  reportingMta: string | null;
  /** The sender's own id of the original (RFC 3461 section 4.4). */
  originalEnvelopeId: string | null;
  /** When that server received the original. */
  arrivalDate: number | null;
  /** The Feedback-Type of a feedback report (RFC 5965 section 7.3), in lower case. @example "abuse" */
  feedbackType: string | null;
  /** The addresses that the message itself was sent to. */
  sentTo: string[];
  /** What the return path holds, by the patterns of `returnPath`. */
  verp: { address: string | null; token: string | null } | null;
  /** How sure the kind is. */
  confidence: Confidence;
  /** Anomalies of the message; mostly none. */
  flags: MessageFlag[];
}

/** A recipient of a {@link MessageReport}. */
export interface ReportedRecipient {
  /** The address; `null` where the message hides it. */
  address: string | null;
  /** The address that the sender used, where the report names another one. */
  originalAddress: string | null;
  /** Where the address was found. The last two are inferred: nobody named it. */
  addressFrom: "report" | "x-failed-recipients" | "text" | "original-message" | "return-path" | null;
  /** What happened (RFC 3464 section 2.3.3); `null` where the message is no report on delivery. */
  action: "failed" | "delayed" | "delivered" | "relayed" | "expanded" | null;
  /** The Status field as the report has it. */
  status: string | null;
  /** The Diagnostic-Code field without its type, in one line. */
  diagnosticCode: string | null;
  /** The server that the reporting one spoke to. */
  remoteMta: string | null;
  /** When delivery was last tried. */
  lastAttemptDate: number | null;
  /** Until when the server goes on trying. */
  willRetryUntil: number | null;
  /** What the reply means for this recipient. */
  classification: Classification;
}

/** The message that a {@link MessageReport} is about. */
export interface OriginalMessage {
  /** Its Message-ID without angle brackets. */
  messageId: string | null;
  subject: string | null;
  /** The address in From. */
  from: string | null;
  /** The addresses in To. */
  to: string[];
  date: number | null;
  /** The envelope sender. */
  returnPath: string | null;
  /** All fields: names in lower case, values in their order. @example headers.get("x-campaign-id")?.[0] */
  headers: ReadonlyMap<string, readonly string[]>;
}

/** A {@link MessageReport} in words. */
export interface ReportDescription {
  /** The language of the texts. */
  locale: Locale;
  /** What the message is, as a label. @example "Automatic reply" */
  label: string;
  /** What happened: one or more sentences. @example "1 of 3 recipients did not get the message." */
  text: string;
  /** What to do: one sentence. @example "Remove 1 address." */
  advice: string;
}
