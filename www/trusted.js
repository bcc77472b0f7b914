// The only script files that this page starts by name, for pages under `require-trusted-types-for 'script'`.

const FILES = ["bulk.js", "sw.js"];

/** @type {{ createScriptURL(url: string): any }} */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy("bouncecode", { createScriptURL: own }) ?? { createScriptURL: own };

function own(/** @type {string} */ url) {
  if (FILES.some((file) => url === new URL(file, document.baseURI).href)) return url;
  throw new TypeError(`not a script of this page: ${url}`);
}

export const script = (/** @type {string} */ file) => policy.createScriptURL(new URL(file, document.baseURI).href);
