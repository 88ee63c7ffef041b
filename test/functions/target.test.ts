import { answers, column, refuses } from "./ask";

// By hand.
answers("CJM_TARGET", [
  { what: "exact people, no float noise", args: [column(1000, 1), 10], result: column(10000, 10) },
  { what: "rounded up", args: [column(1000, 30, 9), 10], result: column(1112, 34, 10) },
  // 0.1 · 3 / 0.1 is 3.0000000000000004 in binary.
  { what: "noise is no person", args: [column(0.3, 0.1), 1], result: column(3, 1) },
  { what: "a fractional target", args: [column(100, 10), 10.5], result: column(105, 11) },
  { what: "a target of nobody", args: [column(100, 10), 0], result: column(0, 0) },
  { what: "nobody at the end today", args: [column(100, 0), 10], result: column("", "") },
  { what: "a blank stage", args: [column(100, "", 10), 20], result: column(200, "", 20) },
  { what: "a row", args: [[[100, 10]], "1 000"], result: [[10000, 1000]] },
  {
    what: "a table",
    args: [
      [
        [100, 100],
        [10, 50],
      ],
      20,
    ],
    result: [
      [200, 40],
      [20, 20],
    ],
  },
  { what: "no target", args: [column(100, 10), ""], result: "" },
]);

answers("CJM_GOAL", [
  { what: "the first step", args: [column(1000, 50, 10), 15, 1], result: 0.075 },
  { what: "the last step", args: [column(1000, 50, 10), 15, 2], result: 0.3 },
  { what: "100 % is reachable", args: [column(1000, 50), 1000, 1], result: 1 },
  // Averages: 0.4 · 0.9 / (1.2 · 0.3) is 1, and 1.0000000000000002 in binary.
  { what: "100 % in spite of float noise", args: [column(1.2, 0.4, 0.3), 0.9, 1], result: 1 },
  { what: "above 100 % where it is already", args: [column(10, 20), 40, 1], result: 4 },
  { what: "less than today", args: [column(1000, 50), 25, 1], result: 0.025 },
  { what: "nobody at the end today", args: [column(10, 5, 0), 5, 1], result: "" },
  { what: "a blank at the step", args: [column(10, "", 5), 4, 1], result: "" },
  { what: "no step", args: [column(10, 5), 4, ""], result: "" },
  {
    what: "a table",
    args: [
      [
        [100, 100],
        [10, 50],
      ],
      20,
      "1",
    ],
    result: [[0.2, 0.2]],
  },
]);

refuses("CJM_TARGET", [
  {
    args: [column(100, 10), -5],
    en: "“target”: −5. A count cannot be below 0.",
    ru: "«target»: −5. Количество не может быть меньше 0.",
  },
]);

refuses("CJM_GOAL", [
  // The contract's sentence: 10 % · 25 is 250 %; 1000 · 25 are 25,000.
  {
    args: [column(1000, 100, 10), 250, 1],
    en: "One conversion alone (step 1) cannot reach the target: it would take 250%. Or 25,000 are needed at the first stage.",
    ru: "Одной конверсией (переход 1) цели не достичь: понадобилось бы 250\u00a0%. Либо нужно 25\u00a0000 на первом этапе.",
  },
  {
    args: [column(1000, 100), 1004.5, 1],
    en: "One conversion alone (step 1) cannot reach the target: it would take 100.5%. Or 10,045 are needed at the first stage.",
    ru: "Одной конверсией (переход 1) цели не достичь: понадобилось бы 100,5\u00a0%. Либо нужно 10\u00a0045 на первом этапе.",
  },
  {
    args: [
      [
        [1000, 100],
        [100, 10],
      ],
      250,
      1,
    ],
    en: "One conversion alone (step 1, column 2) cannot reach the target: it would take 250%. Or 2,500 are needed at the first stage.",
    ru: "Одной конверсией (переход 1, столбец 2) цели не достичь: понадобилось бы 250\u00a0%. Либо нужно 2\u00a0500 на первом этапе.",
  },
  {
    args: [column("", 100, 10), 250, 2],
    en: "One conversion alone (step 2) cannot reach the target: it would take 250%.",
    ru: "Одной конверсией (переход 2) цели не достичь: понадобилось бы 250\u00a0%.",
  },
  {
    args: [column(1000, 100), 10, 0],
    en: "“step” = “0”. The number of a step is needed: 1 is from the first stage to the second.",
    ru: "«step» = «0». Нужен номер перехода: 1 — с первого этапа на второй.",
  },
]);
