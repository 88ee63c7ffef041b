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
    en: "“counts”, row 2, column 2: the error #N/A; a number is needed.",
    ru: "«counts», строка 2, столбец 2: ошибка #N/A, а нужно число.",
  },
  {
    args: [[[5, -1]]],
    en: "“counts”, column 2: −1. A count cannot be below 0.",
    ru: "«counts», столбец 2: −1. Количество не может быть меньше 0.",
  },
  {
    args: [column(5, new Date(0))],
    en: "“counts”, row 2: a date; a number is needed.",
    ru: "«counts», строка 2: дата, а нужно число.",
  },
  {
    args: [column(5, "")],
    en: "“counts” has fewer than two stages; at least two are needed.",
    ru: "В «counts» меньше двух этапов; нужно хотя бы два.",
  },
  { args: [], en: "“counts” is missing.", ru: "Не задано «counts»." },
]);
