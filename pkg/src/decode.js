// @ts-check
// Bytes as text: UTF-8, UTF-16 or windows-1252. For the command line, and for the page.

/**
 * The form of UTF-16 that bytes are: by its mark, or by the zeros of which every second byte of Latin letters is one.
 * @param {Uint8Array} head
 */
export function wideOf(head) {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  head.forEach((byte, at) => byte === 0 && zeros[at % 2]++);
  const [even, odd] = zeros;
  const most = 0.35 * head.length;
  return even === 0 && odd > most ? "utf-16le" : odd === 0 && even > most ? "utf-16be" : null;
}

/** Whether bytes are no text. A log may have some zeros in it, from a machine that went down. @param {Uint8Array} head */
export function isBinary(head) {
  const odd = head.filter((byte) => byte > 126 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)));
  return odd.includes(0) && odd.length > 0.3 * head.length;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin = new TextDecoder("windows-1252");
/** Bytes 0x80 to 0x9f. Node before 24 decodes them as Latin-1's control characters. */
const EXTRA = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Lines of UTF-8. Old systems write one line so and the next otherwise: those that are none are windows-1252, each by itself.
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function narrow(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    const end = bytes.lastIndexOf(10, bytes.length - 2) + 1;
    return end === 0 ? latin.decode(bytes).replace(/[\x80-\x9f]/g, (control) => EXTRA[control.charCodeAt(0) - 0x80]) : narrowEach(bytes);
  }
}

/** @param {Uint8Array} bytes */
function narrowEach(bytes) {
  let text = "";
  for (let from = 0, to; from < bytes.length; from = to) {
    to = bytes.indexOf(10, from) + 1 || bytes.length;
    text += narrow(bytes.subarray(from, to));
  }
  return text;
}
