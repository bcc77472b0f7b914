// The service worker. `cargo xtask page` fills in the version and the files with their SHA-256; all else is here.
//
// A version is installed whole or not at all: every file is checked against its hash, so that a half-copied update leaves
// the old version at work. It takes over when the reader says so. Pages of the reference are kept once they were read, and stay when a
// new version takes over: the next reading with a network renews them.

/* global self, caches */
const VERSION = "{{version}}";
/** @type {Record<string, string>} */
const FILES = JSON.parse('{{files}}');

const CACHE = `bouncecode-${VERSION}`;
const READ = "bouncecode-read";
/** Pages of the reference that are kept; the oldest go first. */
const KEPT = 100;
const url = (/** @type {string} */ path) => new URL(path, self.registration.scope).href;

self.addEventListener("install", (event) => event.waitUntil(install()));

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(FILES).map(async ([path, hash]) => {
      const response = await fetch(url(path), { cache: "no-cache" });
      const bytes = await response.clone().arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      if (!response.ok || btoa(String.fromCharCode(...digest)) !== hash) throw new Error(`${path} is not of version ${VERSION}`);
      await cache.put(url(path), response);
    }));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

self.addEventListener("activate", (event) => event.waitUntil(activate()));

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("bouncecode-") && name !== CACHE && name !== READ).map((name) => caches.delete(name)));
}

self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { method, url: asked } = event.request;
  if (method === "GET" && asked.startsWith(self.registration.scope)) event.respondWith(answer(event.request));
});

async function answer(/** @type {Request} */ request) {
  const cache = await caches.open(CACHE);
  // A request has what stands after the # in the page's address with it.
  const path = request.url.replace(/[?#].*/s, "");
  const own = await cache.match(path === url("") ? url("index.html") : path);
  if (own !== undefined) return own;
  const read = await caches.open(READ);
  try {
    const response = await fetch(request);
    if (response.ok && request.mode === "navigate") await keep(read, request, response.clone());
    return response;
  } catch (error) {
    const kept = await read.match(request);
    // Offline, and never read: the lookup page says so, in the language of the page that was asked for.
    return kept ?? (request.mode === "navigate" ? Response.redirect(url(`#offline=&lang=${path.slice(url("").length, url("").length + 2)}`)) : Response.error());
  }
}

async function keep(/** @type {Cache} */ read, /** @type {Request} */ request, /** @type {Response} */ response) {
  await read.delete(request);
  await read.put(request, response);
  const pages = await read.keys();
  await Promise.all(pages.slice(0, Math.max(0, pages.length - KEPT)).map((page) => read.delete(page)));
}
