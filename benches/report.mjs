// BENCHMARKS.md: what stands between the markers is measured, the rest is written by hand and stays.

const BEGIN = "<!-- measured: cargo xtask bench --write -->";
const END = "<!-- end of what is measured -->";

/**
 * @param {string} file as it was
 * @param {string} measured
 */
export function fill(file, measured) {
  const [begin, end] = [file.indexOf(BEGIN), file.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`BENCHMARKS.md lacks its markers, ${BEGIN} and ${END}`);
  return `${file.slice(0, begin)}${BEGIN}\n\n${measured.trim()}\n\n${file.slice(end)}`;
}
