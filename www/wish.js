// Which of the page's languages a reader gets.

import tongues from "#tongues";

/** The first of the wishes that there is a language for: what the address asks for, then what the browser speaks. */
export function wished(/** @type {string | null} */ asked) {
  for (const wish of [asked ?? "", ...navigator.languages]) {
    const language = wish.toLowerCase().split(/[-_]/)[0];
    const tag = language === "no" || language === "nn" ? "nb" : language;
    if (tongues.includes(tag)) return tag;
  }
  return "en";
}
