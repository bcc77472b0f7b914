// bouncecode: all of it, with six languages.

export * from "./core.js";
