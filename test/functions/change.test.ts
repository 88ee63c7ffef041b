import { answers, column, refuses } from "./ask";

const funnel = column(1000, 50, 10);
const table = [
  [1000, 100],
  [50, 50],
];

// By hand; 5 % + 2.5 points: the source text's "1.5 times".
answers("CJM_UPLIFT", [
  { what: "a rate and points", args: [0.05, 0.025], result: 0.5 },
  { what: "rates as text", args: ["5 %", "+2,5%"], result: 0.5 },
  { what: "a rate, relative", args: [0.05, 0.025, "", "relative"], result: 0.025 },
  { what: "a rate in a 1 × 1 range", args: [[[0.05]], [[0.025]]], result: 0.5 },
  { what: "a share stays a share", args: [0.8, 0.5], result: 0.25 },
  { what: "and does not fall below 0", args: [0.05, -0.1], result: -1 },
  { what: "more than 100 %, relative", args: [0.05, 2.5, "", " Relative "], result: 2.5 },
  { what: "a rate of 0", args: [0, 0.1], result: "" },
  { what: "a rate of 0 that stays, which is no growth of anything", args: [0, 0], result: "" },
  { what: "no rate", args: ["", 0], result: "" },
  { what: "no points", args: [0.05, ""], result: "" },
  { what: "two stages", args: [column(1000, 50), 0.025], result: 0.5 },
  { what: "one step", args: [funnel, 0.1, 2], result: 0.5 },
  // 1.2 · 1.05 - 1: 5 % -> 6 %, 20 % -> 21 %
  { what: "every step", args: [funnel, 0.01], result: 0.26 },
  { what: "a change per step", args: [funnel, column(0.025, 0.1)], result: 1.25 },
  { what: "changes in a row for stages in a column", args: [funnel, [[0.025, 0.1]]], result: 1.25 },
  { what: "changes aligned, the first ignored", args: [funnel, column("—", 0.025, "")], result: 0.5 },
  { what: "a conversion above 1 is not capped", args: [column(10, 12), 0.3], result: 0.25 },
  { what: "nor is its growth", args: [column(10, 15), 2, "", "relative"], result: 2 },
  { what: "nobody at the end", args: [column(10, 5, 0), 0.1], result: "" },
  // One person may be all there is: only a fraction among numbers up to 1 looks like conversions.
  { what: "one person at each stage", args: [column(1, 1), -0.5], result: -0.5 },
  { what: "a blank beside the step", args: [column(100, 50, "", 10), 0.25, 1], result: 0.5 },
  { what: "a blank at the step", args: [column(100, 50, "", 10), 0.25, 2], result: "" },
  { what: "a table", args: [table, 0.025], result: [[0.5, 0.05]] },
]);

answers("CJM_WHATIF", [
  { what: "one step", args: [funnel, 0.025, 1], result: column(1000, 75, 15) },
  { what: "every step", args: [funnel, 0.01], result: column(1000, 60, 12.6) },
  { what: "a change per step", args: [funnel, column(0.025, 0.1)], result: column(1000, 75, 22.5) },
  { what: "aligned, the first ignored", args: [funnel, column("—", 0.025, "")], result: column(1000, 75, 15) },
  { what: "an open range", args: [funnel, column("", 0.025, "", "")], result: column(1000, 75, 15) },
  {
    what: "an open range from the second stage on, beside one from the first",
    args: [column(1000, 50, 10, "", ""), column(0.025, 0.1, "", "")],
    result: column(1000, 75, 22.5),
  },
  {
    what: "a change per stage, beside people with room for one more",
    args: [column(1000, 50, 10, ""), column("", 0.025, 0.1)],
    result: column(1000, 75, 22.5),
  },
  { what: "relative, as text", args: [funnel, "10%", 2, "relative"], result: column(1000, 50, 11) },
  { what: "a row", args: [[[1000, 50]], 0.025], result: [[1000, 75]] },
  {
    what: "a table",
    args: [table, 0.025],
    result: [
      [1000, 100],
      [75, 52.5],
    ],
  },
  { what: "a conversion of 0 that rises", args: [column(1000, 0, 0), 0.05, 1], result: column(1000, 50, "") },
  { what: "clamped at all", args: [column(100, 80), 0.5], result: column(100, 100) },
  { what: "clamped at nobody", args: [column(100, 5, 1), -0.1, 1], result: column(100, 0, 0) },
  { what: "nobody at all, no float noise", args: [column(1000, 1500, 10), -1], result: column(1000, 500, 0) },
  { what: "not capped above 1", args: [column(10, 12), 0.3], result: column(10, 15) },
  { what: "a blank stage", args: [column(100, "", 10), 0, 1], result: column(100, "", 10) },
  { what: "no points", args: [funnel, ""], result: "" },
  { what: "an open column", args: [column(100, 50, "", ""), 0.1], result: column(100, 60) },
]);

refuses("CJM_UPLIFT", [
  {
    args: [5.5, 0.025],
    en: '"base" is 5.5, and a conversion lies between 0 % and 100 %: write 5% for five percent, or give a range with the people at each stage.',
    ru: "«base» равно 5,5, а конверсия лежит между 0 % и 100 %: пять процентов пишутся 5%; людей на этапах задают диапазоном.",
  },
  {
    args: [-0.05, 0.025],
    en: '"base" is -0.05, and a conversion lies between 0 % and 100 %: write 5% for five percent, or give a range with the people at each stage.',
    ru: "«base» равно -0,05, а конверсия лежит между 0 % и 100 %: пять процентов пишутся 5%; людей на этапах задают диапазоном.",
  },
  {
    args: [0.05, 2.5],
    en: '"points" is 2.5, which is 250 percentage points: for two and a half points write 2.5%.',
    ru: "«points» равно 2,5, а это 250 п. п.: два с половиной пункта пишутся 2,5%.",
  },
  {
    args: [funnel, column(0.1, -2.5)],
    en: '"points" is -2.5 in row 2, which is −250 percentage points: for two and a half points write 2.5%.',
    ru: "«points» в строке 2 равно -2,5, а это −250 п. п.: два с половиной пункта пишутся 2,5%.",
  },
  {
    args: [column(0.5, 0.2), 0.01],
    en: '"base" looks like a list of conversions (all at most 1); give the people at each stage, or a single conversion.',
    ru: "«base» похоже на список конверсий (все не больше 1); задайте людей на каждом этапе или одну конверсию.",
  },
  {
    args: [column(1, 0.2), 0.01],
    en: '"base" looks like a list of conversions (all at most 1); give the people at each stage, or a single conversion.',
    ru: "«base» похоже на список конверсий (все не больше 1); задайте людей на каждом этапе или одну конверсию.",
  },
  {
    args: ["#DIV/0!", 0.01],
    en: '"base" has the error #DIV/0!; a conversion such as 5% was expected.',
    ru: "в «base» стоит ошибка #DIV/0!, а нужна конверсия, например 5%.",
  },
]);

refuses("CJM_WHATIF", [
  {
    args: [column(3, 2), 0.1, 2],
    en: '"step" is 2, but the last step of this funnel is 1 (a funnel has one step fewer than stages).',
    ru: "«step» равно 2, а последний шаг этой воронки — 1 (шагов на один меньше, чем этапов).",
  },
  {
    args: [column(3, 2), 0.1, 1.5],
    en: '"step" is "1.5"; the number of a step was expected: 1 is from the first stage to the second.',
    ru: "«step» равно «1,5», а нужен номер шага: 1 — из первого этапа во второй.",
  },
  {
    args: [column(3, 2), 0.1, "", "percent"],
    en: '"mode" is "percent"; "points" or "relative" was expected.',
    ru: '«mode» равно «percent», а нужно "points" или "relative".',
  },
  {
    args: [column(3, 2, 1, 1), column(0.1, 0.1)],
    en: 'the number of values in "points" is 2; 3 was expected, one per step, or 4, one per stage.',
    ru: "в «points» значений: 2, а нужно 3, по одному на шаг, или 4, по одному на этап.",
  },
  // Open ranges, B2:B and C3:C: three values stand beside the two steps.
  {
    args: [column(3, 2, 1, "", "", ""), column(0.1, 0.1, 0.1, "", "")],
    en: 'the number of values in "points" is 3; 2 was expected, one per step, or 3, one per stage.',
    ru: "в «points» значений: 3, а нужно 2, по одному на шаг, или 3, по одному на этап.",
  },
  {
    args: [column(3, 2, 1), column(0.1, 0.1), 1],
    en: '"points" is a list with a change for each step, so "step" must be left out.',
    ru: "«points» — список изменений по шагам, поэтому «step» надо опустить.",
  },
  {
    args: [column(3, 2, 1), column(0.1, "lots")],
    en: '"points" has the text "lots" in row 2; a change such as 2.5% was expected.',
    ru: "в «points» в строке 2 стоит текст «lots», а нужно изменение, например 2,5%.",
  },
  {
    args: [column(3, 2), 0.1, [[1, 2]]],
    en: '"step" is a range; a single value was expected.',
    ru: "«step» — диапазон, а нужно одно значение.",
  },
]);
