// @ts-check
// The options of a command: one table each, from which arguments are parsed and help, completion and manual are written.

import { closest, distance } from "fastest-levenshtein";
import { parseArgs } from "node:util";

/** A mistake of the user's: its message is all that is printed. */
export class UsageError extends Error {}

/**
 * @typedef {{
 *   type: "string" | "boolean", short?: string, default?: string | boolean, multiple?: boolean,
 *   value?: string, choices?: () => readonly string[], about: string,
 * }} Option `value` is shown for its argument; `choices` are listed in the help and completed by the shell
 * @typedef {Record<string, Option>} Options
 * @typedef {{
 *   name: string, about: string, usage: string[], examples?: string[], groups: Record<string, Options>, notes?: string,
 *   files?: boolean, run(values: any, positionals: string[], commands: Command[]): Promise<number> | number,
 * }} Command `about` is one line; `groups` are the options under their headings; `notes` end the help; `files`: its
 *   arguments are files; `run` gets all commands too and gives the exit status
 */

/** @type {Options} */
export const HELP = { help: { type: "boolean", short: "h", default: false, about: "print this text" } };

/** @param {Command} command @returns {Options} */
export const optionsOf = (command) => Object.assign({}, ...Object.values(command.groups), HELP);

/**
 * @param {Command} command
 * @param {string[]} args
 * @returns {{ values: any, positionals: string[] }}
 */
export function parse(command, args) {
  const options = optionsOf(command);
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, default: initial, multiple }]) => [
      name,
      { type, ...(short !== undefined && { short }), ...(initial !== undefined && { default: initial }), ...(multiple && { multiple }) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args, options: /** @type {any} */ (config), allowPositionals: true });
    for (const [name, value] of Object.entries(values)) check(name, value, options[name]);
    return { values, positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(reworded(/** @type {any} */ (error), args, options, command));
  }
}

/** @param {string} name @param {any} value @param {Option} option */
function check(name, value, { choices, multiple }) {
  const known = choices?.();
  if (known === undefined || multiple || known.includes(value)) return;
  throw new UsageError(`unknown --${name} ${JSON.stringify(value)}; known are ${known.join(", ")}`);
}

/**
 * @param {Error & { code?: string }} error of parseArgs
 * @param {string[]} args
 * @param {Options} options
 * @param {Command} command
 */
function reworded(error, args, options, command) {
  const more = `; see ${called(command)} --help`;
  const quoted = error.message.match(/'(--?[^' <=]*)/)?.[1] ?? "";
  const long = quoted.replace(/^.*--/, "--");
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const near = nearest(long.replace(/^-+/, ""), Object.keys(options));
    return `unknown option ${quoted}${near === undefined ? more : `; did you mean --${near}?`}`;
  }
  if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    const named = error.message.match(/--([\w-]+)/)?.[1] ?? "";
    const option = options[named];
    if (option?.type === "boolean") return `--${named} takes no value`;
    if (option !== undefined) {
      const hint = option.choices === undefined ? "" : `: ${option.choices().join(", ")}`;
      return `--${named} needs a value, ${option.value ?? "<value>"}${hint}${/ambiguous/.test(error.message) ? `; one that starts with a hyphen is written --${named}=-…` : ""}`;
    }
  }
  return `${error.message.split("\n")[0]}${more}`;
}

/** @param {Error} error @returns {string} its message; of the system's: without its code and call, after the file's name */
export function reasonOf(error) {
  const [, reason] = error.message.match(/^E[A-Z0-9]+: (.+?), \w+(?: '.*')?$/s) ?? [];
  const { path } = /** @type {NodeJS.ErrnoException} */ (error);
  return reason === undefined ? error.message : path === undefined ? reason : `${path}: ${reason}`;
}

/** @param {number} number @param {string} noun @returns {string} */
export const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : noun.endsWith("s") ? "es" : "s"}`;

/** @param {Command} command @returns {string} what calls it */
export const called = ({ name }) => (name === "" ? "bouncecode" : `bouncecode ${name}`);

/**
 * @param {string} word
 * @param {string[]} known
 * @returns {string | undefined} the one that is probably meant
 */
export function nearest(word, known) {
  if (word.length < 2) return undefined;
  const best = closest(word, known);
  return best !== undefined && distance(word, best) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}

/** @param {string} reason @returns {string} with the one that is probably meant, where it lists what is known */
export function hinted(reason) {
  const [, wrong, word, known] = reason.match(/^(unknown [\w-]+ "([^"]+)"); known are (.+)$/) ?? [];
  const near = known === undefined ? undefined : nearest(word, known.split(", "));
  return near === undefined ? reason : `${wrong} (did you mean ${JSON.stringify(near)}?); known are ${known}`;
}

/** @param {Command} command @param {Command[]} [others] listed as subcommands */
export function help(command, others = []) {
  const lines = [`${command.about}`, "", "Usage", ...command.usage.map((line) => `  ${line}`)];
  if (others.length > 0) {
    lines.push("", "Commands", ...others.map(({ name, about }) => `  ${name.padEnd(12)}${about}`));
  }
  if (command.examples !== undefined) lines.push("", "Examples", ...command.examples.map((line) => `  ${line}`));
  for (const [title, options] of Object.entries({ ...command.groups, "": HELP })) {
    if (title !== "") lines.push("", title);
    for (const [name, option] of Object.entries(options)) lines.push(...described(name, option));
  }
  if (command.notes !== undefined) lines.push("", command.notes.trim());
  return `${lines.join("\n")}\n`;
}

const WIDTH = 96;
const INDENT = 26;

/** @param {string} name @param {Option} option @returns {string[]} its lines */
function described(name, option) {
  const left = `  ${option.short === undefined ? "" : `-${option.short}, `}--${name}${option.type === "string" ? ` ${option.value ?? "<value>"}` : ""}`;
  const initial = typeof option.default === "string" ? ` (default: ${option.default})` : "";
  const choices = option.choices === undefined ? "" : `: ${option.choices().join(", ")}`;
  const lines = wrapped(`${option.about}${choices}${initial}`, WIDTH - INDENT);
  const fits = left.length < INDENT - 1;
  const first = fits ? [left.padEnd(INDENT) + lines[0]] : [left, " ".repeat(INDENT) + lines[0]];
  return [...first, ...lines.slice(1).map((line) => " ".repeat(INDENT) + line)];
}

/** @param {string} text @param {number} width @returns {string[]} */
export function wrapped(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines[lines.length - 1];
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
