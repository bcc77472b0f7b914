// What every environment runs. It imports nothing and exports nothing: each environment has its own way, and that
// is what is tested. What it has to say is in expected.json.

function program({ classify, classifyMany, describe, explain, lookup }) {
  const dead = classify(550, "5.1.1 The email account that you tried to reach does not exist 4a2-20020a0 - gsmtp");
  const text = "Sorry 😀 the mailbox is full";
  const { start, end } = explain(null, text).evidence.find((piece) => piece.decided);
  const { locale, title, typeLabel } = describe(classify("5.2.2"), { locale: "nb" });
  const many = classifyMany(Array.from({ length: 3000 }, (_, i) => [i % 2 === 0 ? 550 : "4.2.2", i % 2 === 0 ? `5.1.1 <user${i}@example.com> User unknown` : null]));
  const count = (type) => many.filter((bounce) => bounce.type === type).length;
  let thrown;
  try {
    classify(550, "User unknown", { scheme: "nope" });
  } catch (error) {
    thrown = { name: error.name, isRangeError: error instanceof RangeError, message: error.message };
  }
  return {
    classify: dead,
    explain: text.slice(start, end),
    describe: { locale, title, typeLabel },
    lookup: lookup("5.2.1").map((meaning) => `${meaning.scheme}: ${meaning.type}`),
    classifyMany: { hard: count("hard"), soft: count("soft") },
    error: thrown,
  };
}
