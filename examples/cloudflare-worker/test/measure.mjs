// The Worker's size, and how long the first request takes in a fresh workerd: `npm run measure`.

import { gzipSync } from "node:zlib";
import { Miniflare } from "miniflare";
import { bundle } from "./bundle.mjs";

const modules = await bundle();
const size = modules.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
console.log(`upload: ${(size / 1024).toFixed(0)} KiB, compressed`);

/** @type {{ first: number[], next: number[] }} */
const times = { first: [], next: [] };
for (let run = 0; run < 9; run++) {
  const miniflare = new Miniflare({ compatibilityDate: "2026-01-01", modules, d1Databases: ["DB"], bindings: { TOKEN: "t" } });
  await miniflare.ready;
  for (const list of [times.first, times.next]) {
    const started = performance.now();
    const response = await miniflare.dispatchFetch("http://localhost/classify", {
      method: "POST",
      headers: { authorization: "Bearer t", "accept-language": "nb" },
      body: '{"code":550,"text":"5.1.1 User unknown"}',
    });
    await response.text();
    list.push(performance.now() - started);
  }
  await miniflare.dispose();
}
const median = (/** @type {number[]} */ list) => list.sort((a, b) => a - b)[list.length >> 1].toFixed(0);
console.log(`first request: ${median(times.first)} ms; the next one: ${median(times.next)} ms (medians of ${times.first.length} fresh starts)`);
