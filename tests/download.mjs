// What a bundler makes of an entry of the installed package for a page: one minified module with all of its exports.

import { build } from "esbuild";

/**
 * @param {string} folder where the package is installed
 * @param {string} entry for example `bouncecode/slim`
 * @returns {Promise<Uint8Array>}
 */
export async function download(folder, entry) {
  const what = entry.includes("/locales/") ? "{ default }" : "*"; // a language exports one text
  const { outputFiles } = await build({
    stdin: { contents: `export ${what} from ${JSON.stringify(entry)};`, resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
  });
  return outputFiles[0].contents;
}
