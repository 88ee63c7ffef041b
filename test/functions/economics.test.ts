import { answers, column, refuses } from "./ask";

const stages = column("Click", "Visit", "Lead");
const byStage = ["Stage", "Count", "Cumulative cost", "Cost each"];
const byChannel = ["Channel", "Result", "Spend", "Cost each", "Revenue", "ROMI"];
const table = [
  [500, 100],
  [50, 20],
];

// By hand, except where a source is named.
answers("CJM_ECONOMICS", [
  {
    what: "one total: partizan-marketing.ru, 50,000 for 500 clicks, 15 visits; cost per lead 3333.33 by its numbers",
    args: [stages, column(500, 15, 7.5), "50 000", 75000],
    result: [
      byStage,
      ["Click", 500, 50000, 100],
      ["Visit", 15, 50000, 3333.33333333],
      ["Lead", 7.5, 50000, 6666.66666667],
      ["ROMI", "", "", 0.5],
    ],
  },
  {
    what: "a cost per stage, one of them blank, no revenue",
    args: [stages, column(100, 50, 10), column(1000, "", 500)],
    result: [byStage, ["Click", 100, 1000, 10], ["Visit", 50, 1000, 20], ["Lead", 10, 1500, 150]],
  },
  {
    what: "a gap between stages, and one whose cost stands beside no name",
    args: [column("A", "", "", "D"), column(100, "", "", 20), column(1000, "", 200, 300)],
    result: [byStage, ["A", 100, 1000, 10], ["", "", 1200, ""], ["D", 20, 1500, 75]],
  },
  {
    what: "costs in an open range, blank at its end",
    args: [column("A", "B", "", ""), column(100, 50, "", ""), column(1000, "", "", "")],
    result: [byStage, ["A", 100, 1000, 10], ["B", 50, 1000, 20]],
  },
  {
    what: "stages across",
    args: [[["A", "B"]], [[100, 50]], [[1000, 500]], 3000],
    result: [byStage, ["A", 100, 1000, 10], ["B", 50, 1500, 30], ["ROMI", "", "", 1]],
  },
  {
    what: "nobody, and a blank count",
    args: [stages, column(100, "", 0), 1000],
    result: [byStage, ["Click", 100, 1000, 10], ["Visit", "", 1000, ""], ["Lead", 0, 1000, ""]],
  },
  {
    what: "no cost known",
    args: [column("A", "B"), column(100, 50), "", 10],
    result: [byStage, ["A", 100, "", ""], ["B", 50, "", ""], ["ROMI", "", "", ""]],
  },
  {
    what: "nothing spent",
    args: [column("A", "B"), column(100, 50), 0, 10],
    result: [byStage, ["A", 100, 0, 0], ["B", 50, 0, 0], ["ROMI", "", "", ""]],
  },
  {
    what: "channels added up for one cost",
    args: [column("A", "B"), table, 6000],
    result: [byStage, ["A", 600, 6000, 10], ["B", 70, 6000, 85.7142857143]],
  },
  {
    what: "channels added up for a column of costs",
    args: [column("A", "B"), table, column(5000, 1000)],
    result: [byStage, ["A", 600, 5000, 8.33333333333], ["B", 70, 6000, 85.7142857143]],
  },
  {
    what: "a row of costs: by channel",
    args: [column("A", "B"), table, [[5000, 100]], [[10000, ""]]],
    result: [byChannel, ["Channel 1", 50, 5000, 100, 10000, 1], ["Channel 2", 20, 100, 5, "", ""]],
  },
  {
    what: "by channel without revenue, a cost unknown",
    args: [column("A", "B"), table, [[5000, ""]]],
    result: [byChannel, ["Channel 1", 50, 5000, 100, "", ""], ["Channel 2", 20, "", "", "", ""]],
  },
  {
    what: "by channel, the last stage not counted yet",
    args: [
      stages,
      [
        [500, 100],
        [50, 20],
        ["", ""],
      ],
      [[5000, 100]],
    ],
    result: [byChannel, ["Channel 1", "", 5000, "", "", ""], ["Channel 2", "", 100, "", "", ""]],
  },
]);

refuses("CJM_ECONOMICS", [
  {
    args: [stages, column(100, 50, 10), column(1000, 500)],
    en: "“costs” has 2 amounts; one total is needed, or 3, one per stage.",
    ru: "Сумм в «costs» — 2; нужна одна общая или 3, по одной на этап.",
  },
  {
    args: [stages, column(100, 50, 10), 1000, column("", "", 700)],
    en: "“revenue” has 3 amounts; one total is needed.",
    ru: "Сумм в «revenue» — 3; нужна одна общая.",
  },
  {
    args: [column("A", "B"), table, [[1000, 500]], 700],
    en: "“revenue” has 1 amount; 2 are needed, one per channel.",
    ru: "Сумм в «revenue» — 1; нужно 2, по одной на канал.",
  },
  {
    args: [column("A", "B"), column(100, 50), "a lot"],
    en: "“costs”: the text “a lot”; an amount of money is needed.",
    ru: "«costs»: текст «a lot», а нужна сумма.",
  },
  {
    args: [column("A"), table, [[1000, 500]]],
    en: "“stages” has 1 name, “counts” has 2 stages; one name for each stage is needed.",
    ru: "Названий в «stages» — 1, этапов в «counts» — 2; их должно быть поровну.",
  },
]);
