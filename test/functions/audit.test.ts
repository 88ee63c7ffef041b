import { describe, expect, it } from "vitest";
import { call } from "../../src/functions/call";
import { column } from "./ask";

const abc = column("A", "B", "C");

function findings(locale: string, ...args: unknown[]): unknown[][] {
  const [, ...rows] = call("CJM_AUDIT", args, () => locale) as unknown[][];
  return rows;
}

describe("findings (by hand)", () => {
  it.each([
    { what: "nothing", args: [abc, column(100, 50, 40)], found: [] },
    {
      what: "growth",
      args: [abc, column(100, 50, 1060)],
      found: [["C (stage 3)", "More than the previous stage: 1,060 after 50."]],
    },
    {
      what: "a blank inside",
      args: [abc, column(100, "", 40)],
      found: [["B (stage 2)", "Missing: later stages have numbers."]],
    },
    {
      what: "a gap between stages, at which conversions over the counts alone break off",
      args: [column("A", "", "C", "a"), column(100, "", 50, 40)],
      found: [
        ["(stage 2)", "The stage has no name."],
        ["(stage 2)", "Missing: later stages have numbers."],
        ["a (stage 4)", "Stage 1 has the same name."],
      ],
    },
    {
      what: "a stage that nobody counted in any column, once",
      args: [
        abc,
        [
          [100, 200],
          ["", ""],
          [40, 50],
        ],
      ],
      found: [["B (stage 2)", "Missing: later stages have numbers."]],
    },
    {
      what: "a conversion that a formula once computed",
      args: [abc, column(3000, 1001, 700), column("", 1 / 3, "")],
      found: [["B (stage 2)", "The table says 33.3333%, but 33.3333% of 3,000 is 1,000, not 1,001."]],
    },
    { what: "no blank at the end", args: [abc, column(100, 50, "")], found: [] },
    {
      what: "a number as text",
      args: [abc, column("1\u00a0000", 50, 40)],
      found: [["A (stage 1)", "“1 000” is stored as text, so formulas skip it: type 1,000."]],
    },
    { what: "text", args: [abc, column(100, "many", 40)], found: [["B (stage 2)", "“many” is not a number."]] },
    { what: "an error", args: [abc, column(100, "#N/A", 40)], found: [["B (stage 2)", "“#N/A” is not a number."]] },
    {
      what: "a date",
      args: [abc, column(100, new Date(2024, 0, 5), 40)],
      found: [["B (stage 2)", "“2024-01-05” is not a number."]],
    },
    {
      what: "a logical value",
      args: [abc, column(100, true, 40)],
      found: [["B (stage 2)", "“TRUE” is not a number."]],
    },
    {
      what: "a negative number",
      args: [abc, column(100, -50, 40)],
      found: [["B (stage 2)", "The number −50 is negative."]],
    },
    {
      what: "a negative text",
      args: [abc, column(100, "−50", 40)],
      found: [["B (stage 2)", "The number −50 is negative."]],
    },
    {
      what: "people after nobody",
      args: [abc, column(100, 0, 40)],
      found: [
        ["B (stage 2)", "Little data (0): the next conversion is not reliable yet."],
        ["C (stage 3)", "40 after a stage with 0."],
      ],
    },
    {
      what: "the same name, in other letters",
      args: [column("Ad", " ad ", "C"), column(100, 50, 40)],
      found: [["ad (stage 2)", "Stage 1 has the same name."]],
    },
    {
      what: "no name",
      args: [column("A", "", "C"), column(100, 50, 40)],
      found: [["(stage 2)", "The stage has no name."]],
    },
    {
      what: "fewer names than stages",
      args: [column("A", "B"), column(100, 50, 40)],
      found: [["(stage 3)", "The stage has no name."]],
    },
    {
      what: "a total",
      args: [column("A", "B", "Итого"), column(100, 50, 40)],
      found: [["Итого (stage 3)", "This looks like a total, not a stage."]],
    },
    {
      what: "a stage with total in its name",
      args: [column("Total visits", "B", "C"), column(100, 50, 40)],
      found: [],
    },
    { what: "30 people are enough", args: [abc, column(100, 30, 10)], found: [] },
    {
      what: "29 are few",
      args: [abc, column(100, 29, 10)],
      found: [["B (stage 2)", "Little data (29): the next conversion is not reliable yet."]],
    },
    {
      what: "stages in a row",
      args: [[["A", "B"]], [[100, 150]]],
      found: [["B (stage 2)", "More than the previous stage: 150 after 100."]],
    },
    {
      what: "a table",
      args: [
        abc,
        [
          [100, 200],
          [50, 250],
          ["", 40],
        ],
      ],
      found: [["B (stage 2), column 2", "More than the previous stage: 250 after 200."]],
    },
    {
      what: "a table filled in its first row only",
      args: [
        abc,
        [
          [100, 200],
          ["", ""],
          ["", ""],
        ],
      ],
      found: [],
    },
  ])("$what", ({ args, found }) => {
    const rows = call("CJM_AUDIT", args, () => "en_US");
    expect(rows).toEqual(found.length === 0 ? [["No problems found"]] : [["Where", "Data check"], ...found]);
  });
});

describe("stated conversions (by hand)", () => {
  const wrong = (text: string) => [["B (stage 2)", text]];
  const counts = column(10000, 500, 50);
  it.each([
    {
      what: "5 % of 10,000 is 50: the comment under the source text",
      counts: column(10000, 50, 40),
      rates: column("", 0.05, ""),
      found: wrong("The table says 5%, but 5% of 10,000 is 500, not 50."),
    },
    { what: "from the stage before", counts, rates: column("", 0.05, 0.1), found: [] },
    { what: "from the start", counts, rates: column(1, 0.05, 0.005), found: [] },
    { what: "one per step", counts, rates: column("5%", "10 %"), found: [] },
    { what: "in a row", counts, rates: [["", 0.05, 0.1]], found: [] },
    { what: "an open range", counts, rates: column("", 0.05, "", "", ""), found: [] },
    {
      what: "an open range from the second stage on",
      counts: [...counts, [""], [""]],
      rates: column(0.04, 0.1, "", ""),
      found: wrong("The table says 4%, but 4% of 10,000 is 400, not 500."),
    },
    { what: "the last one blank", counts, rates: column("", 0.05, ""), found: [] },
    // 4.96 % reads 5 % without decimals and 5.0 % with one.
    { what: "rounded to no decimals", counts: column(10000, 496, 50), rates: column("", 0.05, ""), found: [] },
    { what: "half a unit off", counts: column(1000, 55, 50), rates: column("", 0.05, ""), found: [] },
    // 100 · 0.0035 - 100 · 0.003 is 0.05 and 4e-17 in binary.
    { what: "half a tenth off", counts: column(20000, 70, 50), rates: column("", 0.003, ""), found: [] },
    // 12.345674 % reads 12.34567 % with five decimals, not with six.
    { what: "five decimals", counts: column(1e8, 12345674, 50), rates: column("", 0.1234567, ""), found: [] },
    {
      what: "more than half a unit off",
      counts: column(10000, 551, 50),
      rates: column("", 0.05, ""),
      found: wrong("The table says 5%, but 5% of 10,000 is 500, not 551."),
    },
    {
      what: "two decimals",
      counts: column(10000, 500, 50),
      rates: column("", 0.0504, ""),
      found: wrong("The table says 5.04%, but 5.04% of 10,000 is 504, not 500."),
    },
    { what: "two decimals that fit", counts: column(3, 1, 1), rates: column("", 0.3333, ""), found: [] },
    { what: "every digit", counts: column(3, 1, 1), rates: column("", 1 / 3, 1), found: [] },
    { what: "99.99999 %", counts: column(1e9, 999999902, 5e8), rates: column("", 0.9999999, ""), found: [] },
    {
      what: "text that is no rate",
      counts,
      rates: column("", "high", ""),
      found: wrong("“high” is not a conversion."),
    },
    {
      what: "a date for a rate",
      counts,
      rates: column("", new Date(2024, 0, 5), ""),
      found: wrong("“2024-01-05” is not a conversion."),
    },
    {
      what: "a rate that leaves the range of numbers",
      counts,
      rates: column("", 1e307, ""),
      found: wrong("“1e+307” is not a conversion."),
    },
    // From the stage before it is undefined, and nobody knows which of the two was meant.
    {
      what: "a blank stage before",
      counts: column(10000, "", 50),
      rates: column("", "", 0.05),
      found: [["B (stage 2)", "Missing: later stages have numbers."]],
    },
  ])("$what", ({ counts: people, rates, found }) => {
    const rows = findings("en_US", abc, people, rates).filter(([, text]) => !/^Little data/.test(String(text)));
    expect(rows).toEqual(found);
  });

  it("are compared channel by channel when there is a column for each", () => {
    const counts = [
      [1000, 100],
      [50, 50],
    ];
    const rates = [
      ["", ""],
      [0.05, 0.05],
    ];
    expect(findings("en_US", column("A", "B"), counts, rates)).toEqual([
      ["B (stage 2), column 2", "The table says 5%, but 5% of 100 is 5, not 50."],
    ]);
  });

  it("read in Russian", () => {
    expect(findings("ru_RU", abc, column(12345, 617, 700), column("", 0.055, ""))).toEqual([
      ["B (этап 2)", "В таблице указано 5,5\u00a0%, но 5,5\u00a0% от 12\u00a0345 — это 679, а не 617."],
      ["C (этап 3)", "Больше, чем на предыдущем этапе: 700 после 617."],
    ]);
  });
});
