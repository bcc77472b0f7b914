// The modules that build.mjs puts in: no files of this folder.

declare module "#bytes" {
  /** The wasm in hexadecimal. */
  const hex: string;
  export default hex;
}

declare module "#module" {
  const module: WebAssembly.Module;
  export default module;
}

/** What wasm-bindgen generates beside the wasm. */
declare module "#glue" {
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
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
