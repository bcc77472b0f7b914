// Calls that run out of memory, and the answers after them. For recovery.test.mjs, which limits the memory.

import { add, answers, bouncecode, LONG, MESSAGE } from "./recovery-answers.mjs";

add(bouncecode);
let refused = 0;
for (let round = 0; round < 10; round++) {
  for (const call of [() => bouncecode.classify(null, LONG), () => bouncecode.classifyMany([[550, LONG], ["5.1.1", null]]), () => bouncecode.readReport(LONG.repeat(4))]) {
    try {
      call();
    } catch {
      refused++;
    }
  }
}
console.log(JSON.stringify({ refused, answered: answers(bouncecode) }));
