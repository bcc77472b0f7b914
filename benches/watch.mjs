// Watches the package boot its wasm, through its public calls and without a word in its sources.

/**
 * @param {{ bytes?: BufferSource }} [options] `bytes`: compiled instead of the package's own
 * @returns {{ compiled: number, linked: number, exports: any }} milliseconds taken, and what the latest instance exports
 */
export function watch({ bytes } = {}) {
  const seen = { compiled: 0, linked: 0, exports: /** @type {any} */ (undefined) };
  const { Module, Instance } = WebAssembly;
  WebAssembly.Module = new Proxy(Module, {
    construct(target, [given]) {
      const start = performance.now();
      const module = new target(bytes ?? given);
      seen.compiled = performance.now() - start;
      return module;
    },
  });
  WebAssembly.Instance = new Proxy(Instance, {
    construct(target, [module, imports]) {
      const start = performance.now();
      const instance = new target(module, imports);
      seen.linked = performance.now() - start;
      seen.exports = instance.exports;
      return instance;
    },
  });
  return seen;
}
