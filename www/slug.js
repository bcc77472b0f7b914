// A platform's code as a part of a page's address: codes may hold spaces and slashes ("Transient/General").

/** @param {string} code */
export const slug = (code) => code.replace(/[^\w.-]+/g, "-").replace(/^-+|-+$/g, "");
