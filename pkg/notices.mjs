// Writes THIRD-PARTY-NOTICES.md: the licences of the crates in the wasm and of the libraries in the command line. Run by
// build.mjs.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What of other people's ships in the package.
 * @typedef {{ ecosystem: "cargo" | "npm", name: string, version: string, licence: string, folder: string, where: string }} Component
 * @param {string[]} libraries the folders of the npm packages that are bundled
 * @returns {Component[]}
 */
export function components(libraries) {
  return [...crates(), ...libraries.map(library)];
}

/** @param {Component[]} all */
export function notices(all) {
  /** @type {Map<string, Component[]>} components by the text of their licence */
  const texts = new Map();
  for (const component of all) {
    const text = licenceText(component);
    texts.set(text, [...(texts.get(text) ?? []), component]);
  }
  const sections = [...texts].map(
    ([text, components]) =>
      `## ${components.map(({ name, version }) => `${name} ${version}`).join(", ")}\n\n` +
      `${[...new Set(components.map(({ licence, where }) => `${licence}; ${where}`))].join("\n")}\n\n${text === "" ? "" : `\`\`\`text\n${text}\n\`\`\`\n`}`,
  );
  return `# Third-party notices\n\nbouncecode contains parts of these works.\n\n${sections.sort().join("\n")}`;
}

/**
 * The crates that are compiled into the wasm: what the library depends on, without what only runs while it is compiled.
 * @returns {Component[]}
 */
function crates() {
  const args = ["metadata", "--format-version", "1", "--locked", "--filter-platform", "wasm32-unknown-unknown", "--features", "wasm"];
  const { packages, resolve } = JSON.parse(
    execFileSync("cargo", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] }),
  );
  const package_ = new Map(packages.map((/** @type {any} */ one) => [one.id, one]));
  const node = new Map(resolve.nodes.map((/** @type {any} */ one) => [one.id, one]));
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} id */
  const walk = (id) => {
    const isMacro = package_.get(id).targets.some((/** @type {any} */ { kind }) => kind.includes("proc-macro"));
    if (found.has(id) || isMacro) return;
    found.add(id);
    for (const { pkg, dep_kinds } of node.get(id).deps) {
      if (dep_kinds.some((/** @type {any} */ { kind }) => kind === null)) walk(pkg);
    }
  };
  const self = packages.find((/** @type {any} */ { name }) => name === "bouncecode").id;
  walk(self);
  found.delete(self);
  return [...found].map((id) => {
    const { name, version, license, manifest_path } = package_.get(id);
    return { ecosystem: "cargo", name, version, licence: license, folder: dirname(manifest_path), where: "in the WebAssembly" };
  });
}

/** @param {string} folder @returns {Component} */
function library(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { ecosystem: "npm", name, version, licence: license, folder, where: "in the command line" };
}

/** @param {Component} component @returns {string} empty where the package has no such file: its licence is named */
function licenceText({ folder }) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)/i.test(file));
  // Of several, the shortest that applies.
  const file = files.find((name) => /mit/i.test(name)) ?? files.find((name) => /^licen[cs]e(\.\w+)?$/i.test(name)) ?? files[0];
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8").replace(/\r\n?/g, "\n").trim();
}
