import { answers, column, refuses } from "./ask";

const header = ["Factor", "Before", "After", "Contribution"];
const stages = column("A", "B", "C", "D");

answers("CJM_CONTRIBUTION", [
  {
    what: "the contract's example: all to the step that had nobody",
    args: [stages, column(100, 50, 0, 0), column(100, 60, 30, 3)],
    result: [
      header,
      ["A", 100, 100, 0],
      ["A → B", 0.5, 0.6, 0],
      ["B → C", 0, 0.5, 3],
      ["C → D", "", 0.1, 0],
      ["Total", 0, 3, 3],
    ],
  },
  {
    what: "a gap between stages: twice as many of twice as many, each ln 2 of ln 4",
    args: [column("A", "", "C"), column(100, "", 10), column(200, "", 40)],
    result: [header, ["A", 100, 200, 15], ["A → C", 0.1, 0.2, 15], ["Total", 10, 40, 30]],
  },
  {
    what: "an end with nobody, backwards",
    args: [stages, column(100, 60, 30, 3), column(0, 0, 0, 0)],
    result: [
      header,
      ["A", 100, 0, -3],
      ["A → B", 0.6, "", 0],
      ["B → C", 0.5, "", 0],
      ["C → D", 0.1, "", 0],
      ["Total", 3, 0, -3],
    ],
  },
  {
    what: "nobody at either end",
    args: [column("A", "B"), column(100, 0), column(50, 0)],
    result: [header, ["A", 100, 50, 0], ["A → B", 0, 0, 0], ["Total", 0, 0, 0]],
  },
  // L = (150 - 50)/ln 3; entrants double: L·ln 2 = 63.0929753571; the conversion x 1.5: L·ln 1.5 = 36.9070246429.
  {
    what: "both factors",
    args: [column("A", "B"), column(1000, 50), column(2000, 150)],
    result: [header, ["A", 1000, 2000, 63.0929753571], ["A → B", 0.05, 0.075, 36.9070246429], ["Total", 50, 150, 100]],
  },
  {
    what: "a blank count: no contributions, but what is known",
    args: [column("A", "B", "C"), column(100, "", 10), column(100, 50, 20)],
    result: [header, ["A", 100, 100, ""], ["A → B", "", 0.5, ""], ["B → C", "", 0.4, ""], ["Total", 10, 20, 10]],
  },
  {
    what: "a last stage not counted yet",
    args: [column("A", "B", "C"), column(100, 50, 10), column(100, 50, "")],
    result: [header, ["A", 100, 100, ""], ["A → B", 0.5, 0.5, ""], ["B → C", 0.2, "", ""], ["Total", 10, "", ""]],
  },
  {
    what: "channels added up",
    args: [
      column("A", "B"),
      [
        [600, 400],
        [30, 20],
      ],
      column(2000, 100),
    ],
    result: [header, ["A", 1000, 2000, 50], ["A → B", 0.05, 0.05, 0], ["Total", 50, 100, 50]],
  },
]);

refuses("CJM_CONTRIBUTION", [
  {
    args: [column("A", "B", "", "D"), column(100, 0, "", 5), column(100, 0, "", 0)],
    en: "“before”, row 4: “D” is above 0 after a stage with 0, so no contribution can be computed.",
    ru: "«before», строка 4: на этапе «D» число больше нуля, а на предыдущем 0 — вклад не посчитать.",
  },
  {
    args: [column("", "B"), column("", 5), column("", 0)],
    en: "“stages” has fewer than two stages; at least two are needed.",
    ru: "В «stages» меньше двух этапов; нужно хотя бы два.",
  },
  {
    args: [stages, column(100, 50, 0, 5), column(100, 60, 30, 3)],
    en: "“before”, row 4: “D” is above 0 after a stage with 0, so no contribution can be computed.",
    ru: "«before», строка 4: на этапе «D» число больше нуля, а на предыдущем 0 — вклад не посчитать.",
  },
  {
    args: [stages, column(100, 50, 5, 5), [[100, 0, 30, 3]]],
    en: "“after”, column 3: “C” is above 0 after a stage with 0, so no contribution can be computed.",
    ru: "«after», столбец 3: на этапе «C» число больше нуля, а на предыдущем 0 — вклад не посчитать.",
  },
  {
    args: [column("A", "B"), column(100, 50), column(100, 60, 30)],
    en: "“stages” has 2 names, “after” has 3 stages; one name for each stage is needed.",
    ru: "Названий в «stages» — 2, этапов в «after» — 3; их должно быть поровну.",
  },
]);
