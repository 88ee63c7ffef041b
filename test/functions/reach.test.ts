import { answers, column, refuses } from "./ask";

// By hand.
answers("CJM_REACH", [
  { what: "a column", args: [column(1000, 50, 10)], result: column(1, 0.05, 0.01) },
  { what: "a row", args: [[[1000, 50, 10]]], result: [[1, 0.05, 0.01]] },
  { what: "an open row", args: [[[10, 5, "", ""]]], result: [[1, 0.5]] },
  { what: "an open column", args: [column(10, 5, "", "")], result: column(1, 0.5) },
  { what: "a blank inside", args: [column(10, "", 5)], result: column(1, "", 0.5) },
  { what: "a blank first stage", args: [column("", 10, 5)], result: column("", "", "") },
  { what: "nobody at the first stage", args: [column(0, 0, 5)], result: column("", "", "") },
  { what: "minus zero", args: [column(5, -0)], result: column(1, 0) },
  {
    what: "a table",
    args: [
      [
        [10, 20],
        [5, 5],
      ],
    ],
    result: [
      [1, 1],
      [0.5, 0.25],
    ],
  },
]);

refuses("CJM_REACH", [
  {
    args: [
      [
        [1, 2],
        [3, "#N/A"],
      ],
    ],
    en: '"counts" has the error #N/A in row 2, column 2; a number of people was expected.',
    ru: "в «counts» в строке 2, столбце 2 стоит ошибка #N/A, а нужно число людей.",
  },
  {
    args: [[[5, -1]]],
    en: '"counts" has the negative number -1 in column 2; people are counted from 0.',
    ru: "в «counts» в столбце 2 отрицательное число -1, а людей не бывает меньше 0.",
  },
  {
    args: [column(5, new Date(0))],
    en: '"counts" has a date in row 2; a number of people was expected.',
    ru: "в «counts» в строке 2 стоит дата, а нужно число людей.",
  },
  {
    args: [column(5, "")],
    en: '"counts" has fewer than two stages; a funnel needs at least two numbers of people.',
    ru: "в «counts» меньше двух этапов; воронке нужно хотя бы два числа людей.",
  },
  { args: [], en: '"counts" is missing.', ru: "не задано «counts»." },
]);
