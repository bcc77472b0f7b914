// How many instructions of the wasm each exported function runs for a byte of chosen inputs of 256 KB and of 1 MB. Called by
// `cargo xtask test instructions` once for each build:
//
//   node benches/adversarial.mjs slim|index|message|events COUNTED.wasm
//
// COUNTED.wasm is the build's own wasm, made to count (xtask/src/instructions.rs). Prints [name, instructions for a byte of
// the short input, the same of the long one] for each, as JSON.

import { readFileSync } from "node:fs";
import { locales } from "../pkg/dist/additions.js";
import { watch } from "./watch.mjs";

const [, , entry, file] = process.argv;
// A call may boot another instance, as after one that took much memory: the instructions of all count.
/** @type {any[]} */
const instances = [];
Object.defineProperty(watch({ bytes: readFileSync(file) }), "exports", { set: (exports) => instances.push(exports) });
const instructions = () => instances.reduce((sum, exports) => sum + Number(exports.instructions.value), 0);
const [SHORT, LONG] = [1 << 18, 1_000_000];

/** Texts that would cost more than their length if any step looked ahead, back or around without bounds. */
const TEXTS = {
  "recipients in lines": "550 5.1.1 <a@b.example> no\n",
  "recipients, each another": (i) => `<a${i}@b.example>: 550 5.1.1 no such user\n`,
  "a reply of many lines, with addresses": "To: a@b.example\n550-a\n",
  "a reply of many lines, with recipients": "rcpt a@b.example\n550-5.1.1 no such user\n",
  "codes in paragraphs": "\n5.1.1\n",
  "refused, and taken later": (i) => (i === 0 ? "<a@b.example>: 550 5.1.1 no such user\n" : "<c@b.example>: 250 2.1.5 ok\n"),
  "wrapped lines": "550 5.1.1 words go on and on\nand on without any end of\n",
  "indented lines": "a\n b\n  c\n   d\n",
  "marks of frames": "said: 550 econnrefused (in reply to RCPT TO command) giving up\n ",
  "subjects in quotes": "subject: \"",
  "codes alone": "550 5.1.1 ",
  "brackets": "((((<[{\"",
  "phrases with gaps": "user mailbox recipient no not ",
  "negations": "not isn't no unable ",
  "times to wait": "try again in 5 minutes ",
  "layers of escapes": "\\\\u00e4&amp;amp;=3D=C3",
  "misread letters": "Ã©Ð¿",
  "nearly the sender": "ender snder sendr avsendr verificatin ",
  "a Postfix line of statuses": (i) => (i === 0 ? "Nov  2 08:00:01 mx1 postfix/smtp[99]: 3A1B2C: to=<ann@example.com>, " : "status=bounced ("),
  "a Postfix line of fields": (i) => (i === 0 ? "Nov  2 08:00:01 mx1 postfix/smtp[99]: 3A1B2C: to=<ann@example.com>, " : "dsn="),
  "an Exim line of brackets": (i) => (i === 0 ? "2025-11-02 08:00:01 1vAbCd-0000Ef-2x ** ann@example.com " : ">: [<a>,"),
  "a Sendmail line of quotes": (i) => (i === 0 ? "Nov  2 08:00:01 mx1 sendmail[1]: 5A2801: to=" : '\\"stat=""'),
  "a line of columns": (i) => (i === 0 ? "b," : "é,"),
  "URLs": "https://a.example/?b=c&d=E9 ",
  "colons behind a word": (i) => (i === 0 ? "a".repeat(1 << 16) : ":b"),
  "equals signs behind a host": (i) => (i === 0 ? "550 5.1.1 user unknown x.y" : "=ab"),
  "keys in parentheses": "(zq: b) ",
  "addresses side by side": "a@b.example, ",
};

/** @param {string | ((i: number) => string)} unit @param {number} size */
function repeated(unit, size) {
  if (typeof unit === "string") return unit.repeat(Math.floor(size / unit.length));
  let text = "";
  for (let i = 0; text.length < size; i++) text += unit(i);
  return text.slice(0, size);
}

const texts = (call, names = Object.keys(TEXTS)) =>
  Object.fromEntries(names.map((name) => [name, (size) => [repeated(TEXTS[name], size), call]]));
/** Events are worth 64 bytes each. */
const history = (one) => (size) => Array.from({ length: size / 64 }, (_, i) => ({ address: `a${i % 7}@b.example`, at: 1_767_225_600_000 + i * 3_600_000, ...one(i) }));
const each = (count, one) => Array.from({ length: count }, (_, i) => one(i));
/** A source that is refused costs what it takes to refuse it. */
const refused = (addLocale, why) => (ftl) => {
  try {
    addLocale("qa", ftl);
  } catch (error) {
    if (why.test(error.message)) return;
    throw error;
  }
  throw new Error(`not refused: ${ftl.slice(0, 60)}`);
};
const sendgrid = (i, reason) => ({ email: `a${i}@b.example`, timestamp: 1767225600 + i, event: "bounce", sg_event_id: `${i}`, reason, status: "5.1.1" });
const header = (fields) => `From: MAILER-DAEMON@a.example\r\n${fields}\r\n`;

/** @type {Record<string, (module: any) => Record<string, Record<string, (size: number) => [unknown, (input: any) => unknown]>>>} */
const CALLS = {
  slim: ({ classify, explain, classifyEach, decide, decideMany, lookup }) => ({
    classify: texts((text) => classify("550", text)),
    explain: texts((text) => explain("550", text)),
    classifyEach: texts((text) => classifyEach(text)),
    lookup: { "digits": (size) => ["5.1.".repeat(size / 4), lookup] },
    decide: {
      "soft bounces": (size) => [history((i) => ({ outcome: "bounced", type: "soft", eventId: `${i}`, campaign: `${i}` }))(size), (events) => decide(events, { now: 9e12 })],
      "of a list each": (size) => [history((i) => ({ outcome: "unsubscribed", list: `${i}` }))(size), (events) => decide(events, { now: 9e12 })],
      "backwards, of many lists": (size) => [history((i) => ({ at: -i, outcome: "unsubscribed", list: `${i % 97}`, eventId: `${i >> 1}` }))(size), (events) => decide(events, { now: 9e12 })],
    },
    decideMany: { "an address each": (size) => [history((i) => ({ address: `${i}@b.example`, outcome: "delivered" }))(size), (events) => decideMany(events, { now: 9e12 })] },
  }),
  index: ({ addLocale, negotiate, words }) => ({
    negotiate: {
      "unknown tags": (size) => [Array.from({ length: size / 8 }, (_, i) => `qa-x-${i}`), negotiate],
      "a long tag": (size) => [["de-".repeat(size / 3)], negotiate],
    },
    // "group-mailbox" exists, so that these are added: their words are asked for, too.
    addLocale: Object.fromEntries(
      Object.entries({
        "positional arguments": (size) => `group-mailbox = { NUMBER(${each(size / 4, () => "$n").join(", ")}) }\n`,
        "variants": (size) => `group-mailbox = { $n ->\n${each(size / 16, (i) => ` [v${i}] word\n`).join("")} *[other] word\n }\n`,
        "terms": (size) => `${each(size / 10, (i) => `-t${i}=a\n`).join("")}group-mailbox = { -t1 }\n`,
        "one message, again and again": (size) => "group-mailbox = word\n".repeat(size / 21),
      }).map(([name, ftl]) => [name, (size) => [ftl(size), (source) => void (addLocale("qa", source), words(["group-mailbox"], { locale: "qa" }))]]),
    ),
    "addLocale, refused": {
      "named arguments": (size) => [`group-mailbox = { NUMBER($n, ${each(size / 16, (i) => `a${i}: 1`).join(", ")}) }\n`, refused(addLocale, /100 named arguments/)],
      "brackets": (size) => ["group-mailbox = " + "{".repeat(size), refused(addLocale, /100 deep/)],
      "messages that nobody asks for": (size) => ["qa-a = word\n".repeat(size / 12), refused(addLocale, /there is no message "qa-a"/)],
    },
  }),
  events: ({ readEvents }) => ({
    readEvents: {
      "a batch of records": (size) => [Array.from({ length: size / 64 }, (_, i) => sendgrid(i, "550 5.1.1 User unknown")), (batch) => readEvents(batch, { platform: "sendgrid" })],
      "a long reason": (size) => [[sendgrid(0, repeated(TEXTS["phrases with gaps"], size))], (batch) => readEvents(batch, { platform: "sendgrid" })],
      "a long code": (size) => [[{ ...sendgrid(0, ""), status: "5.1.".repeat(size / 4) }], (batch) => readEvents(batch, { platform: "sendgrid" })],
    },
  }),
  message: ({ readReport }) => ({
    readReport: {
      "fields of a header": (size) => [header("X-A: b\r\n".repeat(size / 8)), readReport],
      "a folded field": (size) => [header(`Subject: a${"\r\n b".repeat(size / 4)}\r\n`), readReport],
      "encoded words": (size) => [header(`Subject: ${"=?utf-8?q?a?= ".repeat(size / 14)}\r\n`), readReport],
      "parts": (size) => [header("Content-Type: multipart/mixed; boundary=b\r\n") + "--b\r\n\r\na\r\n".repeat(size / 10), readReport],
      "recipients of a report": (size) => [
        header("Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n") +
          `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\n${repeated((i) => `Final-Recipient: rfc822; a${i}@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n`, size)}--b--\r\n`,
        readReport,
      ],
      "addresses in a text": (size) => [header("Subject: Undelivered Mail\r\n") + repeated((i) => `a${i}@b.example failed\r\n`, size), readReport],
      "tags": (size) => [header("Content-Type: text/html\r\n") + "<p><a href=\"x\">b</a>".repeat(size / 20), readReport],
      "multiparts whose boundary comes last": (size) => [
        header("Content-Type: multipart/mixed; boundary=a\r\n") + "--a\r\nContent-Type: multipart/mixed; boundary=z\r\n\r\n".repeat(size / 50) + "--z\r\n",
        readReport,
      ],
      "boundaries that are none": (size) => [header("Content-Type: multipart/mixed; boundary=b\r\n") + "--bb\r\n--\r\n".repeat(size / 10), readReport],
    },
  }),
};

/** What a call costs for a byte, in an instance of its own. */
let count = 0;
async function cost(call, shape, size) {
  // What another call added would be read again.
  locales.length = 0;
  const module = await import(`../pkg/dist/${entry}.js?${count++}`);
  const [input, run] = CALLS[entry](module)[call][shape](size);
  const { classify } = module.classify ? module : await import("../pkg/dist/slim.js");
  classify("550", "5.1.1 user unknown; try again in 5 minutes"); // boots, and makes the trie ready
  const before = instructions();
  run(input);
  return (instructions() - before) / size;
}

const results = [];
for (const [call, shapes] of Object.entries(CALLS[entry](await import(`../pkg/dist/${entry}.js`)))) {
  for (const shape of Object.keys(shapes)) results.push([`${call}: ${shape}`, await cost(call, shape, SHORT), await cost(call, shape, LONG)]);
}
console.log(JSON.stringify(results));
