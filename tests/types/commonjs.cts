// The same package from CommonJS.

import bouncecode = require("bouncecode");
import slim = require("bouncecode/slim");
import core = require("bouncecode/core");
import init = require("bouncecode/init");
import nb = require("bouncecode/locales/nb");

const type: bouncecode.BounceType = bouncecode.classify(550).type;
const text: string = nb;
core.addLocale("nb", text);
slim.classify(550, null, { scheme: "greenarrow" });
// @ts-expect-error a scheme is a string
slim.classify(550, null, { scheme: 7 });
// @ts-expect-error a number is no wasm
init.init(5);

export = type;
