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
    en: '"to" is 11 and "from" only 10 in row 2; more people cannot come out than went in.',
    ru: "«to» в строке 2 равно 11, а «from» только 10; выйти не может больше людей, чем вошло.",
  },
  {
    args: [0, 5],
    en: '"to" is 5 and "from" only 0; more people cannot come out than went in.',
    ru: "«to» равно 5, а «from» только 0; выйти не может больше людей, чем вошло.",
  },
  {
    args: [1000, 50, 95],
    en: '"confidence" is 95; a probability between 0 % and 100 % was expected: write it in percent, such as 95%.',
    ru: "«confidence» равно 95, а нужна вероятность между 0 % и 100 %: пишите в процентах, например 95%.",
  },
  {
    args: [1000, 50, "high"],
    en: '"confidence" has the text "high"; a probability such as 95% was expected.',
    ru: "в «confidence» стоит текст «high», а нужна вероятность, например 95%.",
  },
  {
    args: [
      [
        [10, 10],
        [10, 10],
      ],
      5,
    ],
    en: '"from" has several rows and columns; one column or one row was expected.',
    ru: "в «from» несколько строк и столбцов; нужен один столбец или одна строка.",
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
    en: '"to_b" is 75 and "from_b" only 10; more people cannot come out than went in.',
    ru: "«to_b» равно 75, а «from_b» только 10; выйти не может больше людей, чем вошло.",
  },
  {
    args: [column(1000, 50), 50, 10, 7],
    en: '"from_a" is a range; a single value was expected.',
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
    en: '"points" is 2, which is 200 percentage points: for two and a half points write 2.5%.',
    ru: "«points» равно 2, а это 200 п. п.: два с половиной пункта пишутся 2,5%.",
  },
  {
    args: [0.05, -0.1],
    en: '"points" takes the conversion from 5 % to −5 %, and a conversion lies between 0 % and 100 %.',
    ru: "«points» меняет конверсию с 5 % на −5 %, а конверсия лежит между 0 % и 100 %.",
  },
  { args: [0.05, 0], en: '"points" is 0; there is no change to detect.', ru: "«points» равно 0; изменения нет." },
  {
    args: [5, 0.1],
    en: '"rate" is 5, and a conversion lies between 0 % and 100 %: write 5% for five percent.',
    ru: "«rate» равно 5, а конверсия лежит между 0 % и 100 %: пять процентов пишутся 5%.",
  },
]);
