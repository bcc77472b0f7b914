// A text without the people in it: addresses and IPs become ones that are nobody's, each address its own. The reading stays the same.
// A run of characters is begun at its first one alone, and what may begin anywhere is bounded: the time is linear.

/** A character of a local part (RFC 5321, RFC 6531). */
const ATOM = String.raw`[^\s<>"(),:;@[\]\\：；，、。「」『』（）【】《》〈〉«»“”„‹›]`;
/** Between quotes; in a JSON string these have a backslash. Not what stands between two strings. */
const QUOTED = String.raw`(?<![\p{L}\d])(?:"(?![\s:,;)}\]>])(?:[^"\\\r\n]|\\[^\r\n]){1,128}"|\\"(?![\s:,;)}\]>])[^"\\\r\n]{1,128}\\")(?:\.${ATOM}*)?`;
const DOT = String.raw`(?:\.|[=%]2E)`;
/** A letter or digit, as it is or as its bytes. */
const SIGN = String.raw`(?:[\p{L}\p{M}\d_-]|[=%][89A-F][\dA-F])`;
/** Where an ASCII name is followed by another script, words go on without a space. */
const NAME = String.raw`(?:[\w-]+(?:\.[\w-]+)+(?![\w-]|\p{Script=Latin})|${SIGN}+(?:${DOT}${SIGN}+)*)`;
const LITERAL = String.raw`(?:\[[^\]\s]{1,64}\]?|%5B[^\s%]{1,64}(?:%3A[^\s%]{0,64}){0,8}%5D)`;
const ENCODED = String.raw`(?:%(?:25)?40|&#(?:64|x40);|&commat;|\\u0040|=40(?=${SIGN}+${DOT}${SIGN}*\p{L}{2}))`;
const AT_DOMAIN = `(?:@(?:${LITERAL}|${NAME})?|${ENCODED}(?:${LITERAL}|${NAME}))`;
const ADDRESS = new RegExp(`(?:${QUOTED}|(?<!${ATOM})${ATOM}+)${AT_DOMAIN}(?:${ATOM}+${AT_DOMAIN})*`, "giu");

/** What may stand before an address without a space: a page, a code, a column, a log's own key. */
const BEFORE = new RegExp(
  String.raw`^(?:\/\/[^/?]+(?:\/[^?]*)?\?(?:[\w-]+=)?|\/\/[^/?]+\/|(?:[\d.-]*\|)+|[245]\d\d[-/]|#?[245]\.\d\.\d{1,3}[-/])?['\x60{*|]*` +
    String.raw`(?:(?:(?:orig|original|envelope|smtp|header|mail|final)[_.-]?)?(?:to|from|rcpt|sender|recipients?|user|user(?:name|id)|login|e?mail|addr|address|ctladdr|arg1|identity)=)?['\x60{]*`, "i");

/** Nibbles, as names of hosts and blocklists have them; the usual notation, of which times and card numbers are none. */
const NIBBLES = /(?<![\w.])(?:[\da-f]\.){31}[\da-f](?!\w)/gi;
const IPV6 = /(?<![\w.])(IPv6:)?((?:[\da-f]{0,4}(?::|%3A)){2,9}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4}))(?![\da-f])/gi;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d]|\.\d)/g;

/** @param {string} text */
export function mask(text) {
  const known = new Map();
  return text
    .replace(ADDRESS, (address) => {
      const before = address.startsWith("\\") ? "" : BEFORE.exec(address)?.[0] ?? "";
      const own = address.slice(before.length).toLowerCase();
      if (!known.has(own)) known.set(own, known.size || "");
      return `${before}address${known.get(own)}@example.org`;
    })
    .replace(NIBBLES, "2001:db8::1")
    .replace(IPV6, (found, tag = "", ip) => {
      const [, whole, end] = /^(.*?)((?<!:):)?$/.exec(ip.replace(/%3A/gi, ":")) ?? [];
      return isIpv6(whole) ? `${tag}2001:db8::1${end ?? ""}` : found;
    })
    .replace(IPV4, "192.0.2.1");
}

const isIpv6 = (/** @type {string} */ ip) => ip !== "::" && (ip.split(":").length > 8 || URL.canParse(`http://[${ip}]/`));
