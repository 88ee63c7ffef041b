import { answers, column, refuses } from "./ask";

// By hand.
answers("CJM_CONVERSION", [
  { what: "one number after another", args: [1000, 50], result: 0.05 },
  { what: "cells as 1 × 1 ranges", args: [[[1000]], [[50]]], result: 0.05 },
  { what: "more people than before", args: [100, 150], result: 1.5 },
  { what: "nothing from nobody", args: [0, 5], result: "" },
  { what: "nothing of nobody", args: [5, 0], result: 0 },
  { what: "a blank count before", args: ["", 50], result: "" },
  { what: "a blank count after", args: [1000, ""], result: "" },
  { what: "thousands as text", args: ["1 000", "50"], result: 0.05 },
  { what: "a column, stage by stage", args: [column(1000, 50, 10)], result: column("", 0.05, 0.2) },
  { what: "a column, `to` left out as blank", args: [column(1000, 50, 10), ""], result: column("", 0.05, 0.2) },
  { what: "a row", args: [[[1000, 50, 10]]], result: [["", 0.05, 0.2]] },
  { what: "an open row", args: [[[1000, 50, "", ""]]], result: [["", 0.05]] },
  { what: "an open column", args: [column(1000, 50, "", "")], result: column("", 0.05) },
  { what: "a blank stage inside", args: [column(100, "", 20, 10)], result: column("", "", "", 0.5) },
  { what: "a stage with nobody", args: [column(10, 0, 5)], result: column("", 0, "") },
  {
    what: "a table, column by column, a blank column among them",
    args: [
      [
        [1000, "", 10],
        [50, "", 5],
        [10, "", ""],
      ],
    ],
    result: [
      ["", "", ""],
      [0.05, "", 0.5],
      [0.2, "", ""],
    ],
  },
  { what: "columns cell by cell", args: [column(1000, 50), column(500, 25)], result: column(0.5, 0.5) },
  { what: "a column by a blank one", args: [column(1000, 50), column("", "")], result: column("", "") },
  { what: "a blank cell inside", args: [column(10, "", 10), column(5, 5, 1)], result: column(0.5, "", 0.1) },
  { what: "open columns of different fill", args: [column(10, 5, ""), column(1, "", "")], result: column(0.1, "") },
  { what: "rows cell by cell", args: [[[10, 20]], [[5, 5]]], result: [[0.5, 0.25]] },
  {
    what: "tables cell by cell",
    args: [
      [
        [10, 20],
        [4, 5],
      ],
      [
        [5, 5],
        [1, 1],
      ],
    ],
    result: [
      [0.5, 0.25],
      [0.25, 0.2],
    ],
  },
  { what: "one number over a column", args: [1000, column(1000, 50)], result: column(1, 0.05) },
  { what: "a column over one number", args: [column(100, 50), 10], result: column(0.1, 0.2) },
  { what: "a blank number over a column", args: ["", column(100, 50)], result: column("", "") },
]);

refuses("CJM_CONVERSION", [
  {
    args: [column(1, 2, "abc")],
    en: "“from”, row 3: the text “abc”; a number is needed.",
    ru: "«from», строка 3: текст «abc», а нужно число.",
  },
  {
    args: [1000, "5%"],
    en: "“to”: the text “5%”; a number is needed.",
    ru: "«to»: текст «5%», а нужно число.",
  },
  {
    args: [
      [
        [1, 2],
        [3, -0.5],
      ],
    ],
    en: "“from”, row 2, column 2: −0.5. A count cannot be below 0.",
    ru: "«from», строка 2, столбец 2: −0,5. Количество не может быть меньше 0.",
  },
  {
    args: [column(1, 2, 3), [[1, 2, 3]]],
    en: "“from” is 3 × 1 cells, “to” is 1 × 3; ranges of the same size are needed.",
    ru: "Размер «from» — 3 × 1, «to» — 1 × 3; нужны диапазоны одного размера.",
  },
  {
    args: [1000],
    en: "“from” has fewer than two stages; at least two are needed.",
    ru: "В «from» меньше двух этапов; нужно хотя бы два.",
  },
  {
    args: [true, 1],
    en: "“from”: the logical value TRUE; a number is needed.",
    ru: "«from»: логическое значение TRUE, а нужно число.",
  },
  { args: [], en: "“from” is missing.", ru: "Не задано «from»." },
]);
