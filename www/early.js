// Runs in the page's head, before anything is painted, and stands in the page itself: it must be short.
//
// The page is there in English. For a reader of another language it is kept back until the words have come, which are asked for
// from here. Where there is something to answer, the room for the answer is kept free.

import { wished } from "./wish.js";

const parts = new URLSearchParams(location.hash.slice(1));
const tag = wished(parts.get("lang"));
const { classList } = document.documentElement;
if (tag !== "en") classList.add("waiting");
if (parts.has("code") || parts.has("text") || history.state?.text) classList.add("answered", "answering");
const link = Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href: `locales/${tag}.ftl` });
document.head.append(link);
