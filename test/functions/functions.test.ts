import { describe, expect, it } from "vitest";
import { call } from "../../src/functions/call";
import { registry } from "../../src/functions/registry";
import { parseCanonical } from "./canonical";

const en = () => "en_US";
const ru = () => "ru_RU";

describe("the examples of the manual", () => {
  const examples = registry.flatMap(({ examples }) => examples);
  it.each(examples)("$formula", ({ formula, result }) => {
    const { name, args } = parseCanonical(formula);
    expect(rounded(call(name, args, en))).toEqual(rounded(result));
  });

  it("every function has one", () => {
    expect(registry.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });
});

describe("shapes", () => {
  const column = [[1000], [50], [10]];
  it.each([
    { what: "a row", name: "CJM_CONVERSION", args: [[[1000, 50, 10]]], result: [["", 0.05, 0.2]] },
    {
      what: "a table, column by column",
      name: "CJM_CONVERSION",
      args: [
        [
          [1000, 10],
          [50, 5],
        ],
      ],
      result: [
        ["", ""],
        [0.05, 0.5],
      ],
    },
    {
      what: "a column by a column",
      name: "CJM_CONVERSION",
      args: [column, [[500], [25], [1]]],
      result: [[0.5], [0.5], [0.1]],
    },
    { what: "one number over a column", name: "CJM_CONVERSION", args: [1000, column], result: [[1], [0.05], [0.01]] },
    { what: "a column over one number", name: "CJM_CONVERSION", args: [column, 10], result: [[0.01], [0.2], [1]] },
    { what: "an open range", name: "CJM_REACH", args: [[[10], [5], [""], [""]]], result: [[1], [0.5]] },
    {
      what: "open ranges of different fill",
      name: "CJM_CONVERSION",
      args: [
        [[10], [5], [""]],
        [[1], [""], [""]],
      ],
      result: [[0.1], [""]],
    },
    { what: "an open row", name: "CJM_REACH", args: [[[10, 5, "", ""]]], result: [[1, 0.5]] },
    { what: "a blank cell to divide by", name: "CJM_CONVERSION", args: ["", 5], result: "" },
    { what: "zero people", name: "CJM_CONVERSION", args: [0, 0], result: "" },
    { what: "minus zero", name: "CJM_CONVERSION", args: [5, -0], result: 0 },
    { what: "growth by a step", name: "CJM_UPLIFT", args: [column, 0.1, 2], result: 0.5 },
    { what: "changes by step", name: "CJM_WHATIF", args: [column, [[0.025], [0.1]]], result: [[1000], [75], [22.5]] },
    {
      what: "changes aligned with the stages",
      name: "CJM_WHATIF",
      args: [column, [["—"], [0.025], [""]]],
      result: [[1000], [75], [15]],
    },
    {
      what: "changes in an open range",
      name: "CJM_WHATIF",
      args: [column, [[""], [0.025], [""], [""]]],
      result: [[1000], [75], [15]],
    },
    {
      what: "uplift of a table",
      name: "CJM_UPLIFT",
      args: [
        [
          [1000, 100],
          [50, 50],
        ],
        0.025,
      ],
      result: [[0.5, 0.05]],
    },
    {
      what: "channels added up, an empty one left out",
      name: "CJM_FUNNEL",
      args: [
        [["A"], ["B"]],
        [
          [60, 40, ""],
          [4, 1, ""],
        ],
      ],
      result: [
        ["Stage", "People", "Conversion", "From start", "Lost", "Lost %"],
        ["A", 100, "", 1, "", ""],
        ["B", 5, 0.05, 0.05, 95, 0.95],
      ],
    },
  ])("$what: $name", ({ name, args, result }) => {
    expect(rounded(call(name, args, en))).toEqual(result);
  });
});

describe("numbers as people type them", () => {
  it.each([
    ["1 000", 1000],
    ["1\u00a0000", 1000],
    ["1\u202f000\u202f000", 1e6],
    ["1,000", 1000],
    ["1.000", 1000],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1 000,5", 1000.5],
    ["1,000.5", 1000.5],
    ["1.000,5", 1000.5],
    ["0.500", 0.5],
    ["0,500", 0.5],
    [" 7 ", 7],
  ])("%j people", (text, people) => {
    expect(call("CJM_CONVERSION", [text, people], en)).toBe(1);
  });

  it.each([
    ["5%", 0.05],
    ["5,5 %", 0.055],
    ["0,055", 0.055],
    ["5.5\u00a0%", 0.055],
  ])("the conversion %j", (text, rate) => {
    expect(call("CJM_UPLIFT", [text, 0.01], en)).toBeCloseTo(0.01 / rate, 12);
  });

  it.each([
    ["−2,5%", -0.5],
    ["-2.5%", -0.5],
    ["+2,5 %", 0.5],
  ])("the change %j", (text, growth) => {
    expect(call("CJM_UPLIFT", [0.05, text], en)).toBeCloseTo(growth, 12);
  });
});

describe("errors say where and what to do", () => {
  it.each([
    {
      name: "CJM_CONVERSION",
      args: [[[1], [2], ["abc"]]],
      en: 'CJM_CONVERSION: "from" has the text "abc" in row 3; a number of people was expected.',
      ru: "CJM_CONVERSION: в «from» в строке 3 стоит текст «abc», а нужно число людей.",
    },
    {
      name: "CJM_REACH",
      args: [
        [
          [1, 2],
          [3, "#N/A"],
        ],
      ],
      en: 'CJM_REACH: "counts" has the error #N/A in row 2, column 2; a number of people was expected.',
      ru: "CJM_REACH: в «counts» в строке 2, столбце 2 стоит ошибка #N/A, а нужно число людей.",
    },
    {
      name: "CJM_REACH",
      args: [[[5, -1]]],
      en: 'CJM_REACH: "counts" has the negative number -1 in column 2; people are counted from 0.',
      ru: "CJM_REACH: в «counts» в столбце 2 отрицательное число -1, а людей не бывает меньше 0.",
    },
    {
      name: "CJM_REACH",
      args: [[[5], [new Date(0)]]],
      en: 'CJM_REACH: "counts" has a date in row 2; a number of people was expected.',
      ru: "CJM_REACH: в «counts» в строке 2 стоит дата, а нужно число людей.",
    },
    {
      name: "CJM_UPLIFT",
      args: [5, 0.025],
      en: 'CJM_UPLIFT: "base" is 5, and a conversion lies between 0 % and 100 %: write 5% for five percent, or give a range with the people at each stage.',
      ru: "CJM_UPLIFT: «base» равно 5, а конверсия лежит между 0 % и 100 %: пять процентов пишутся 5%; людей на этапах задают диапазоном.",
    },
    {
      name: "CJM_UPLIFT",
      args: [0.05, 2.5],
      en: 'CJM_UPLIFT: "points" is 2.5, which is 250 percentage points: for two and a half points write 2.5%.',
      ru: "CJM_UPLIFT: «points» равно 2,5, а это 250 п. п.: два с половиной пункта пишутся 2,5%.",
    },
    {
      name: "CJM_UPLIFT",
      args: [[[0.5], [0.2]], 0.01],
      en: 'CJM_UPLIFT: "base" looks like a list of conversions (all at most 1); give the people at each stage, or a single conversion.',
      ru: "CJM_UPLIFT: «base» похоже на список конверсий (все не больше 1); задайте людей на каждом этапе или одну конверсию.",
    },
    {
      name: "CJM_REACH",
      args: [[[5], [""]]],
      en: 'CJM_REACH: "counts" has fewer than two stages; a funnel needs at least two numbers of people.',
      ru: "CJM_REACH: в «counts» меньше двух этапов; воронке нужно хотя бы два числа людей.",
    },
    {
      name: "CJM_CONVERSION",
      args: [
        [[1], [2], [3]],
        [[1], [2]],
      ],
      en: 'CJM_CONVERSION: "from" has 3 × 1 cells and "to" has 2 × 1; ranges of the same shape were expected.',
      ru: "CJM_CONVERSION: в «from» 3 × 1 ячеек, а в «to» 2 × 1; нужны диапазоны одной формы.",
    },
    {
      name: "CJM_FUNNEL",
      args: [[["A"]], [[3], [2]]],
      en: 'CJM_FUNNEL: the number of names in "stages" is 1 and of stages in "counts" 2; one name for each stage was expected.',
      ru: "CJM_FUNNEL: в «stages» названий: 1, а этапов в «counts»: 2; нужно одно название на этап.",
    },
    {
      name: "CJM_WHATIF",
      args: [[[3], [2]], 0.1, 2],
      en: 'CJM_WHATIF: "step" is 2, but the last step of this funnel is 1 (a funnel has one step fewer than stages).',
      ru: "CJM_WHATIF: «step» равно 2, а последний шаг этой воронки — 1 (шагов на один меньше, чем этапов).",
    },
    {
      name: "CJM_WHATIF",
      args: [[[3], [2]], 0.1, "first"],
      en: 'CJM_WHATIF: "step" is "first"; the number of a step was expected: 1 is from the first stage to the second.',
      ru: "CJM_WHATIF: «step» равно «first», а нужен номер шага: 1 — из первого этапа во второй.",
    },
    {
      name: "CJM_WHATIF",
      args: [[[3], [2]], 0.1, "", "percent"],
      en: 'CJM_WHATIF: "mode" is "percent"; "points" or "relative" was expected.',
      ru: 'CJM_WHATIF: «mode» равно «percent», а нужно "points" или "relative".',
    },
    {
      name: "CJM_WHATIF",
      args: [
        [[3], [2], [1], [1]],
        [[0.1], [0.1]],
      ],
      en: 'CJM_WHATIF: the number of values in "points" is 2; 3 was expected, one per step, or 4, one per stage.',
      ru: "CJM_WHATIF: в «points» значений: 2, а нужно 3, по одному на шаг, или 4, по одному на этап.",
    },
    {
      name: "CJM_WHATIF",
      args: [[[3], [2]], [[0.1], [0.1]], 1],
      en: 'CJM_WHATIF: "points" is a list with a change for each step, so "step" must be left out.',
      ru: "CJM_WHATIF: «points» — список изменений по шагам, поэтому «step» надо опустить.",
    },
    { name: "CJM_REACH", args: [], en: 'CJM_REACH: "counts" is missing.', ru: "CJM_REACH: не задано «counts»." },
  ])("$en", (row) => {
    expect(() => call(row.name, row.args, en)).toThrow(row.en);
    expect(() => call(row.name, row.args, ru)).toThrow(row.ru);
  });
});

it("headers come in the language of the spreadsheet", () => {
  const [header] = call(
    "CJM_FUNNEL",
    [
      [["A"], ["B"]],
      [[2], [1]],
    ],
    ru,
  ) as string[][];
  expect(header).toEqual(["Этап", "Люди", "Конверсия", "От начала", "Потеряно", "Потеряно, %"]);
});

it("the locale is not asked for while there is nothing to say", () => {
  const asked = () => {
    throw new Error("asked");
  };
  expect(call("CJM_CONVERSION", [1000, 50], asked)).toBe(0.05);
});

/** Figures to 12 digits, so that a hand calculation can be compared. */
function rounded(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(rounded);
  return typeof result === "number" ? Number(result.toPrecision(12)) : result;
}
