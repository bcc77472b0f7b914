// @ts-check
// `bouncecode completion`: a script that completes commands and options, made from their tables.

import { STATUS } from "./common.js";
import { UsageError, optionsOf } from "./options.js";

const SHELLS = /** @type {const} */ (["bash", "zsh", "fish"]);

/** @typedef {import("./options.js").Command} Command */

/** @type {Command} */
export const completion = {
  name: "completion",
  about: "print a completion script for bash, zsh or fish",
  usage: [`bouncecode completion ${SHELLS.join("|")}`],
  examples: [
    'bash   eval "$(bouncecode completion bash)"                in ~/.bashrc',
    'zsh    eval "$(bouncecode completion zsh)"                 in ~/.zshrc, after compinit',
    "fish   bouncecode completion fish > ~/.config/fish/completions/bouncecode.fish",
  ],
  groups: {},
  notes: STATUS,
  run(_, [shell], commands) {
    const script = /** @type {Record<string, (commands: Command[]) => string>} */ ({ bash, zsh, fish })[shell ?? ""];
    if (script === undefined) throw new UsageError(`${shell === undefined ? "a shell is missing" : `unknown shell ${JSON.stringify(shell)}`}; known are ${SHELLS.join(", ")}`);
    process.stdout.write(script(commands));
    return 0;
  },
};

/** @param {Command} command @returns {string[]} */
const words = (command) => Object.entries(optionsOf(command)).flatMap(([name, { short }]) => [...(short === undefined ? [] : [`-${short}`]), `--${name}`]);

/** The options whose values can be completed. @param {Command[]} commands */
function valued(commands) {
  /** @type {Map<string, readonly string[]>} */
  const found = new Map();
  for (const command of commands) for (const [name, { choices }] of Object.entries(optionsOf(command))) if (choices !== undefined) found.set(name, choices());
  return found;
}

/** @param {Command[]} commands the first one is called without a name */
function bash(commands) {
  const [, ...named] = commands;
  const values = [...valued(commands)].map(([name, choices]) => `    --${name}) COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$word")); return ;;`).join("\n");
  const options = named.map((command) => `    ${command.name}) options="${words(command).join(" ")}" ;;`).join("\n");
  return `# bash completion for bouncecode
_bouncecode() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" options
  case "$before" in
${values}
  esac
  case "\${COMP_WORDS[1]}" in
    completion) COMPREPLY=($(compgen -W "${SHELLS.join(" ")}" -- "$word")); return ;;
${options}
    *) options="${words(commands[0]).join(" ")}" ;;
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${named.map(({ name }) => name).join(" ")}" -- "$word") $(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _bouncecode bouncecode
`;
}

/** @param {string} text for single quotes */
const quoted = (text) => text.replaceAll("'", "'\\''");

/** @param {Command[]} commands */
function zsh(commands) {
  const [main, ...named] = commands;
  const argument = (/** @type {string} */ name, /** @type {import("./options.js").Option} */ { type, short, about, choices, multiple }) => {
    const text = quoted(about.replace(/[[\]:\\]/g, "\\$&"));
    const value = type === "boolean" ? "" : choices === undefined ? `:${name}:_files` : `:${name}:(${choices().join(" ")})`;
    const flags = short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`];
    return flags.map((flag) => `      '${multiple ? "*" : ""}${flag}[${text}]${value}'`).join(" \\\n");
  };
  const all = (/** @type {Command} */ command) =>
    Object.entries(optionsOf(command)).map(([name, option]) => argument(name, option)).join(" \\\n");
  return `#compdef bouncecode
_bouncecode() {
  local -a commands=(
${named.map(({ name, about }) => `    '${name}:${quoted(about.replaceAll(":", "\\:"))}'`).join("\n")}
  )
  case "$words[2]" in
${named
  .map((command) => `    ${command.name}) shift words; (( CURRENT-- )); _arguments -s \\\n${all(command)} \\\n      '${command.name === "completion" ? `1:shell:(${SHELLS.join(" ")})` : "*:file:_files"}' ;;`)
  .join("\n")}
    *) (( CURRENT == 2 )) && [[ "$words[2]" != -* ]] && _describe command commands; _arguments -s \\\n${all(main)} \\\n      '*:file:_files' ;;
  esac
}
compdef _bouncecode bouncecode
`;
}

/** @param {Command[]} commands */
function fish(commands) {
  const [main, ...named] = commands;
  const seen = `__fish_seen_subcommand_from ${named.map(({ name }) => name).join(" ")}`;
  const option = (/** @type {string} */ condition, /** @type {[string, import("./options.js").Option]} */ [name, { type, short, about, choices }]) =>
    `complete -c bouncecode -n '${condition}' -l ${name}${short === undefined ? "" : ` -s ${short}`}${type === "string" ? (choices === undefined ? " -r" : ` -x -a '${choices().join(" ")}'`) : ""} -d '${quoted(about)}'`;
  return `# fish completion for bouncecode
${named.map(({ name, about }) => `complete -c bouncecode -n 'not ${seen}' -a ${name} -d '${quoted(about)}'`).join("\n")}
complete -c bouncecode -n '__fish_seen_subcommand_from completion' -f -a '${SHELLS.join(" ")}'
${Object.entries(optionsOf(main)).map((entry) => option(`not ${seen}`, entry)).join("\n")}
${named.flatMap((command) => Object.entries(optionsOf(command)).map((entry) => option(`__fish_seen_subcommand_from ${command.name}`, entry))).join("\n")}
`;
}
