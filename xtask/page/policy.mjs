// What a browser may do on these pages, as the meta tag of each and as headers.

import { createHash } from "node:crypto";

/**
 * Of the lookup page. Everything is the page's own; wasm is compiled; scripts are started by name through one policy.
 * @param {string} early the one script that stands in the page
 */
export const lookup = (early) => [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${createHash("sha256").update(early).digest("base64")}'`,
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types bouncecode",
].join("; ");

/** Of a page of the reference, which runs nothing. Auditors ask for robots.txt from within it. */
export const REFERENCE = ["default-src 'none'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'"].join("; ");

/** In the format that Netlify and Cloudflare Pages read. `frame-ancestors` counts in a header alone. */
export function headers(/** @type {string} */ early) {
  const every = {
    "Content-Security-Policy": `${lookup(early)}; frame-ancestors 'none'`,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
  };
  return `/*\n${Object.entries(every).map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
}
