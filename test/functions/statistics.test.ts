import { answers, column, refuses } from "./ask";

// Figures: shared worked example 1 (1000 people, 50 and 75) and R; the mathematics is tested in test/core/statistics, here are the shapes.
const of50 = [0.0381302623927, 0.0653138202443];
// Wilson of nobody of 10: 0 .. z²/(10 + z²).
const of0 = [0, 0.277532799863];

answers("CJM_INTERVAL", [
  { what: "two numbers: one row of two cells", args: [1000, 50], result: [of50] },
  { what: "columns: a row each", args: [column(1000, 10), column(50, 0)], result: [of50, of0] },
  { what: "rows: a row each too", args: [[[1000, 10]], [[50, 0]]], result: [of50, of0] },
  { what: "one number for each", args: [1000, column(50, "", 50)], result: [of50, ["", ""], of50] },
  { what: "0 of 0", args: [0, 0], result: [["", ""]] },
  { what: "blanks", args: [1000, ""], result: [["", ""]] },
  { what: "open columns", args: [column(1000, "", ""), column(50, "", "")], result: [of50] },
  { what: "95 % said in words", args: [1000, 50, "95 %"], result: [of50] },
]);

refuses("CJM_INTERVAL", [
  {
    args: [column(100, 10), column(50, 11)],
    en: "“to”, row 2: 11 cannot be more than “from” (10).",
    ru: "«to», строка 2: 11 больше, чем «from» (10). Дойти может не больше, чем было.",
  },
  {
    args: [0, 5],
    en: "“to”: 5 cannot be more than “from” (0).",
    ru: "«to»: 5 больше, чем «from» (0). Дойти может не больше, чем было.",
  },
  {
    args: [1000, 50, 95],
    en: "“confidence” = 95; a probability of 0–100% is needed, such as 95%.",
    ru: "«confidence» = 95; нужна вероятность от 0 до 100\u00a0%, например 95%.",
  },
  {
    args: [1000, 50, "high"],
    en: "“confidence”: the text “high”; a probability such as 95% is needed.",
    ru: "«confidence»: текст «high», а нужна вероятность, например 95%.",
  },
  {
    args: [
      [
        [10, 10],
        [10, 10],
      ],
      5,
    ],
    en: "“from” has several rows and columns; one column or one row is needed.",
    ru: "В «from» несколько строк и столбцов; нужен один столбец или одна строка.",
  },
]);

answers("CJM_SIGNIFICANCE", [
  {
    what: "the source text's advertisement",
    args: [1000, 50, 1000, 75],
    result: [[0.025, 0.00373918282347, 0.0465621080222, 0.0209213353378]],
  },
  { what: "nobody in a variant", args: [0, 0, 1000, 75], result: [["", "", "", ""]] },
  { what: "a blank", args: [1000, "", 1000, 75], result: "" },
  // Newcombe (1998), table II: 0/10 - 0/10, -0.2775 .. 0.2775.
  { what: "no variance", args: [10, 0, 10, 0], result: [[0, -0.277532799863, 0.277532799863, ""]] },
]);

refuses("CJM_SIGNIFICANCE", [
  {
    args: [1000, 50, 10, 75],
    en: "“to_b”: 75 cannot be more than “from_b” (10).",
    ru: "«to_b»: 75 больше, чем «from_b» (10). Дойти может не больше, чем было.",
  },
  {
    args: [column(1000, 50), 50, 10, 7],
    en: "“from_a” is a range; a single value is needed.",
    ru: "«from_a» — диапазон, а нужно одно значение.",
  },
]);

answers("CJM_SAMPLE_SIZE", [
  { what: "R: power.prop.test(p1=.10, p2=.12, power=.8): 3840.8", args: [0.1, 0.02], result: 3841 },
  { what: "the same as text", args: ["10 %", "2%", "80%", "95%"], result: 3841 },
  { what: "down to nobody in spite of binary digits; by hand 148.8", args: [0.051, "-5,1%"], result: 149 },
  // R: power.prop.test(p1 = .3, p2 = 0, power = .8): 21.02; 0.1 + 0.2 is 0.30000000000000004.
  { what: "down to nobody from a sum of cells", args: [0.3, -(0.1 + 0.2)], result: 22 },
  // Two-sided at 95 %, chance alone finds 2.5 % of such differences.
  { what: "a power that chance has: still somebody", args: [0.1, 0.02, 0.01], result: 1 },
  { what: "a blank", args: ["", 0.02], result: "" },
  { what: "a change too small to count people for", args: [0.1, 1e-300], result: "" },
]);

refuses("CJM_SAMPLE_SIZE", [
  {
    args: [0.1, 2],
    en: "“points” = 2, which is 200 pp. For two and a half points write 2.5%.",
    ru: "«points» = 2 — это 200\u00a0п.\u00a0п. Для двух с половиной пунктов напишите 2,5%.",
  },
  {
    args: [0.05, -0.1],
    en: "“points” takes the conversion from 5% to −5%, and a conversion is 0–100%.",
    ru: "«points» меняет конверсию с 5\u00a0% на −5\u00a0%, а конверсия — от 0 до 100\u00a0%.",
  },
  {
    args: [0.05, 0],
    en: "“points” = 0: give the change that is to be detected.",
    ru: "«points» = 0: укажите изменение, которое нужно заметить.",
  },
  {
    args: [5, 0.1],
    en: "“rate”: 5 is 500%. A conversion is 0–100%; for five percent write 5%.",
    ru: "«rate»: 5 — это 500\u00a0%. Конверсия — от 0 до 100\u00a0%; если нужно пять процентов, напишите 5%.",
  },
]);
