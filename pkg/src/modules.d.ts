// The modules that build.mjs puts in: no files of this folder.

declare module "#bytes" {
  /** The wasm as build.mjs packs it. */
  const packed: string;
  export default packed;
}

declare module "#file" {
  /** Gives the wasm: the file, or what "#bytes" has. */
  export default function read(): Uint8Array<ArrayBuffer> | string;
}

declare module "#module" {
  const module: WebAssembly.Module;
  export default module;
}

/** What wasm-bindgen generates beside the wasm, made anew for each instance. */
declare module "#glue" {
  /** The functions that the wasm imports, and those that put strings and objects around its exports. */
  interface Glue extends WebAssembly.ModuleImports {
    __wbg_set_wasm(exports: WebAssembly.Exports): void;
    decide(events: Float64Array, counts: Uint32Array, policy: Float64Array, now: number): Float64Array;
    explain(code: string, text: string, recipient: string, scheme: number): string;
    classify_each(text: string, scheme: number): string;
    /** Gives 0, or the address of what is wrong. */
    add_phrases(rows: Uint32Array, texts: string): number;
    add_scheme(place: number, id: string, codes: Uint32Array, texts: string): number;
    // Only in the build with messages.
    read_report(message: Uint8Array, scheme: number, infer: boolean, returnPath: string[]): string;
    // Only in the build with words.
    describe(numbers: Uint32Array, locales: string[]): import("./types.js").Description;
    describe_code(scheme: number, code: string, locales: string[]): import("./types.js").Description;
    decision_words(numbers: Float64Array, date: string, lists: string[], locales: string[]): string[];
    report_words(ids: string[], counts: Uint32Array, total: number, address: string, locales: string[]): string[];
    words(ids: string[], locales: string[]): string[];
    negotiate(locales: string[]): import("./types.js").Locale;
    /** Gives what is wrong with the source, if it is. */
    add_locale(tag: string, ftl: string): string | undefined;
  }
  export default function makeGlue(): Glue;
}

declare module "#names" {
  /** What the wasm's numbers stand for, each list in the order of the numbers (src/boundary.rs). */
  const names: {
    types: import("./types.js").BounceType[];
    categories: import("./types.js").Category[];
    /** Of each category: group, type, action, address action, retry. */
    advice: number[][];
    groups: import("./types.js").Group[];
    actions: import("./types.js").Action[];
    addressActions: import("./types.js").AddressAction[];
    retries: import("./types.js").Retry[];
    confidences: import("./types.js").Confidence[];
    flags: import("./types.js").Flag[];
    commands: import("./types.js").Command[];
    frames: import("./types.js").FrameId[];
    rules: import("./types.js").RuleId[];
    partRoles: import("./types.js").PartRole[];
    factKinds: import("./types.js").FactKind[];
    sources: import("./types.js").EvidenceSource[];
    strengths: import("./types.js").Strength[];
    schemes: import("./types.js").SchemeId[];
    /** For each scheme, its aliases. */
    aliases: import("./types.js").SchemeAlias[][];
    /** How many codes each scheme has. */
    schemeSizes: number[];
    /** The codes of all schemes, one scheme after the other. */
    schemeCodes: string[];
    /**
     * For each code, the Fluent message that titles it, as one letter: o, s, r or c for a message of its own, of a status, of a
     * reply code or of its category; from A on, the place in platformTitles.
     */
    schemeTitles: string;
    platformTitles: string[];
    providers: string[];
    providerNames: string[];
    blocklists: [id: string, name: string, kind?: "domain"][];
    /** Times in milliseconds; null: no end, never. */
    policies: {
      id: import("./types.js").PolicyId;
      hardBy: import("./types.js").HardBy;
      hardFor: number | null;
      softThreshold: number | null;
      softFor: number | null;
      separateSends: boolean;
      deliveryLifts: boolean;
    }[];
    hardBy: import("./types.js").HardBy[];
    statuses: import("./types.js").AddressStatus[];
    logFormats: string[];
    logOutcomes: string[];
    reasons: import("./types.js").Reason[];
    outcomes: import("./types.js").Outcome[];
  };
  export default names;
}

declare module "#platforms" {
  /** data/platforms/*.toml, compiled by build.mjs. */
  const platforms: import("./events/data.js").Platform[];
  export default platforms;
}

declare module "#locales" {
  /** The tags of the package's languages. */
  const tags: import("./types.js").Locale[];
  export default tags;
}

declare module "#languages" {
  /** Fluent source by language. */
  const languages: Record<string, string>;
  export default languages;
}

declare module "#build" {
  /** Of this build of the package, as its wasm has it in the custom section "bouncecode". */
  const id: string;
  export default id;
}

declare module "#version" {
  /** Of the package. */
  const version: string;
  export default version;
}

declare module "#command-words" {
  /** The command line's own words by language and id. */
  const words: Record<string, Record<string, string>>;
  export default words;
}

declare module "#formats" {
  /** The log formats of data/logs.toml; those with `fields` are records. */
  export const formats: { id: string; name: string; fields?: Record<string, string | string[]>; outcomes?: Record<string, string> }[];
}

declare module "#delisting" {
  /** The page on which an operator takes an address off its blocklist, by the list's id. */
  const pages: Record<string, string>;
  export default pages;
}

declare module "#columns" {
  /** The usual names of columns and keys, by what they hold, and the words that name a sender's. */
  const names: Record<string, string[]> & { sender: string[] };
  export default names;
}
