// The document's elements, found and made.

/** @param {string} id @returns {any} */
export const $ = (id) => document.getElementById(id);

/**
 * @param {string} name
 * @param {Record<string, any>} [properties] `data` for a dataset
 * @param {(string | Node | null)[]} children
 * @returns {any}
 */
export function element(name, { data, ...properties } = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  if (data) Object.assign(made.dataset, data);
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

/** @param {string} text @param {() => void} run */
export function button(text, run) {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", run);
  return made;
}

/** One of the icons of index.html. */
export function icon(/** @type {string} */ name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

/** Foreign text: its marks of direction end where it ends. */
export function foreign(/** @type {string} */ text, name = "bdi") {
  return element(name, { translate: false, dir: "auto" }, text);
}

/** Shows a text, or hides its place where there is none. */
export function put(/** @type {string} */ id, /** @type {string | null | undefined} */ text, place = $(id)) {
  $(id).textContent = text ?? "";
  place.hidden = !text;
}

/** A link that opens beside the page, and says nothing of it to the other side. */
export function outward(/** @type {string} */ href, /** @type {string} */ text) {
  return element("a", { href, rel: "noreferrer", target: "_blank", translate: false }, text);
}

/** Runs what it is given last, once so many milliseconds have passed without more. */
export function pause(/** @type {number} */ milliseconds) {
  let timer = 0;
  return (/** @type {() => void} */ run) => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
