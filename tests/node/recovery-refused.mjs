// Calls that run out of memory, and the answers after them. For recovery.test.mjs, which limits the memory.

import * as bouncecode from "../../pkg/dist/index.js";
import { add, answers, LONG } from "./recovery-answers.mjs";

add(bouncecode);
let refused = 0;
for (let round = 0; round < 10; round++) {
  for (const call of [() => bouncecode.classify(null, LONG), () => bouncecode.classifyMany([[550, LONG], ["5.1.1", null]])]) {
    try {
      call();
    } catch {
      refused++;
    }
  }
}
console.log(JSON.stringify({ refused, answered: answers(bouncecode) }));
