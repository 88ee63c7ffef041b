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
    en: "“base” = 5.5. For five percent write 5%; for counts give their range, such as B2:B6.",
    ru: "«base» = 5,5. Если это пять процентов, напишите 5%; если количества по этапам — укажите диапазон, например B2:B6.",
  },
  {
    args: [-0.05, 0.025],
    en: "“base” = −0.05. For five percent write 5%; for counts give their range, such as B2:B6.",
    ru: "«base» = −0,05. Если это пять процентов, напишите 5%; если количества по этапам — укажите диапазон, например B2:B6.",
  },
  {
    args: [0.05, 2.5],
    en: "“points” = 2.5, which is 250 pp. For two and a half points write 2.5%.",
    ru: "«points» = 2,5 — это 250\u00a0п.\u00a0п. Для двух с половиной пунктов напишите 2,5%.",
  },
  {
    args: [funnel, column(0.1, -2.5)],
    en: "“points”, row 2 = −2.5, which is −250 pp. For two and a half points write 2.5%.",
    ru: "«points», строка 2 = −2,5 — это −250\u00a0п.\u00a0п. Для двух с половиной пунктов напишите 2,5%.",
  },
  {
    args: [column(0.5, 0.2), 0.01],
    en: "“base” looks like conversions: no number is above 1. Give the count at each stage, or a single conversion.",
    ru: "«base» похоже на конверсии: все числа не больше 1. Нужны количества по этапам или одна конверсия.",
  },
  {
    args: [column(1, 0.2), 0.01],
    en: "“base” looks like conversions: no number is above 1. Give the count at each stage, or a single conversion.",
    ru: "«base» похоже на конверсии: все числа не больше 1. Нужны количества по этапам или одна конверсия.",
  },
  {
    args: ["#DIV/0!", 0.01],
    en: "“base”: the error #DIV/0!; a conversion such as 5% is needed.",
    ru: "«base»: ошибка #DIV/0!, а нужна конверсия, например 5%.",
  },
]);

refuses("CJM_WHATIF", [
  {
    args: [column(3, 2), 0.1, 2],
    en: "“step” = 2, and this funnel has 1 step.",
    ru: "«step» = 2, а переходов в этой воронке — 1.",
  },
  {
    args: [column(3, 2), 0.1, 1.5],
    en: "“step” = “1.5”. The number of a step is needed: 1 is from the first stage to the second.",
    ru: "«step» = «1,5». Нужен номер перехода: 1 — с первого этапа на второй.",
  },
  {
    args: [column(3, 2), 0.1, "", "percent"],
    en: '“mode” = “percent”; "points" or "relative" is needed.',
    ru: "«mode» = «percent»; нужно «points» или «relative».",
  },
  {
    args: [column(3, 2, 1, 1), column(0.1, 0.1)],
    en: "“points” has 2 values; needed: 3, one per step, or 4, one per stage.",
    ru: "Значений в «points» — 2; нужно 3, по одному на переход, или 4, по одному на этап.",
  },
  // Open ranges, B2:B and C3:C: three values stand beside the two steps.
  {
    args: [column(3, 2, 1, "", "", ""), column(0.1, 0.1, 0.1, "", "")],
    en: "“points” has 3 values; needed: 2, one per step, or 3, one per stage.",
    ru: "Значений в «points» — 3; нужно 2, по одному на переход, или 3, по одному на этап.",
  },
  {
    args: [column(3, 2, 1), column(0.1, 0.1), 1],
    en: "“points” already gives a change for each step: leave “step” out.",
    ru: "«points» уже задаёт изменение для каждого перехода — уберите «step».",
  },
  {
    args: [column(3, 2, 1), column(0.1, "lots")],
    en: "“points”, row 2: the text “lots”; a change such as 2.5% is needed.",
    ru: "«points», строка 2: текст «lots», а нужно изменение, например 2,5%.",
  },
  {
    args: [column(3, 2), 0.1, [[1, 2]]],
    en: "“step” is a range; a single value is needed.",
    ru: "«step» — диапазон, а нужно одно значение.",
  },
]);
