// A text without the people in it: addresses and IPs become ones that are nobody's. The reading stays the same.

/** Each pattern is bounded, so that a long text costs time in its length alone. */
const ADDRESS = /[^\s<>"'(),:;=@[\]]{1,128}(?:@|%40)(?:\[[^\]\s]{1,64}\]|[\p{L}\d._-]{1,255})/gu;
/** An address within the sender's (VERP, SRS), its domain after the name or before it. A log's own key before an address is none. */
const WITHIN = /(?<![^\s<>"'(),:;@[\]/?&])(?!(?:(?:orig_)?to|from|rcpt|sender|recipient|user|e?mail|address)=[^\s=@]*@)[^\s<>"'(),:;@[\]/?&]{0,256}=[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}(?:=[^\s<>"'(),:;=@[\]]{1,64})?(?=@[\p{L}\d])/giu;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d]|\.\d)/g;
const IPV6 = /(?<![\w:.])(?:[\da-f]{1,4}:){2,7}(?:[\da-f]{1,4}|:[\da-f]{0,4})(?:(?::[\da-f]{1,4}){0,6})(?![\w:])/gi;

/** @param {string} text */
export function mask(text) {
  return text
    .replace(WITHIN, "address")
    .replace(ADDRESS, (address) => `address@example.${/[\p{L}\d]$/u.test(address) ? "org" : `org${address.slice(-1)}`}`)
    .replace(IPV6, "2001:db8::1")
    .replace(IPV4, "192.0.2.1");
}
