#!/usr/bin/env node
// @ts-check
// The command line: finds the command and runs it. What a command does is in its own file (see commands.js).

import version from "#version";
import { negotiate, taxonomy } from "../index.js";
import { COMMANDS, MAIN } from "./commands.js";
import { UsageError, help, hinted, parse, reasonOf } from "./options.js";
import { addOwn } from "./own.js";
import { note } from "./terminal.js";

/** @param {string[]} args @returns {Promise<number>} the exit status */
async function main(args) {
  const command = COMMANDS.find(({ name }) => name === args[0]) ?? (args[0] === "help" ? COMMANDS.find(({ name }) => name === args[1]) : undefined);
  if (args[0] === "help" && args.length === 2 && command === undefined && !args[1].startsWith("-")) {
    throw new UsageError(`there is no command ${JSON.stringify(args[1])}; there are ${COMMANDS.map(({ name }) => name).join(", ")}`);
  }
  if (args[0] === "help" && (args.length === 1 || command !== undefined)) return print(help(command ?? MAIN, command === undefined ? COMMANDS : []));
  const { values, positionals } = parse(command ?? MAIN, command === undefined ? args : args.slice(1));
  if (values.help) return print(help(command ?? MAIN, command === undefined ? COMMANDS : []));
  if (values.version) return print(`${version}\n`);
  if (typeof values.phrases === "string") addOwn(values.phrases);
  if (typeof values.locale === "string" && negotiate(values.locale) === "en" && !/^en\b/i.test(values.locale) && !values.quiet) {
    note(`bouncecode: there is no language ${JSON.stringify(values.locale)}, so the texts are English; there are ${taxonomy.locales.join(", ")}`);
  }
  return (command ?? MAIN).run(values, positionals, [MAIN, ...COMMANDS]);
}

/** @param {string} text */
function print(text) {
  process.stdout.write(text);
  return 0;
}

/**
 * @param {unknown} error
 * @returns {error is Error} whether its message is for the user, and no fault of ours
 */
function isForUser(error) {
  if (error instanceof UsageError || error instanceof RangeError) return true;
  const { code } = /** @type {{ code?: unknown }} */ (error ?? {});
  return typeof code === "string" && /^(E[A-Z0-9]+|Z_[A-Z_]+)$/.test(code);
}

process.stdout.on("error", (error) => {
  // Whoever reads has had enough, as `head` has.
  if (/** @type {NodeJS.ErrnoException} */ (error).code === "EPIPE") process.exit();
  note(`bouncecode: standard output cannot be written: ${reasonOf(error)}`);
  process.exit(2);
});
process.stderr.on("error", () => {});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!isForUser(error)) throw error;
  note(`bouncecode: ${hinted(reasonOf(error))}`);
  process.exitCode = 2;
}
