import { answers, column, refuses } from "./ask";

const header = ["Step", "Conversion", "New conversion", "Gain", "Growth"];
const stages = column("Ad", "Click", "Order");

// By hand.
answers("CJM_LEVERS", [
  {
    what: "one point by default, best first",
    args: [stages, column(1000, 500, 10)],
    result: [header, ["Click → Order", 0.02, 0.03, 5, 0.5], ["Ad → Click", 0.5, 0.51, 0.2, 0.02]],
  },
  {
    what: "a gap between stages",
    args: [column("Ad", "", "Order"), column(1000, "", 500)],
    result: [header, ["Ad → Order", 0.5, 0.51, 10, 0.02]],
  },
  {
    what: "equals in the funnel's order",
    args: [stages, column(1000, 50, 10), 0.1, "relative"],
    result: [header, ["Ad → Click", 0.05, 0.055, 1, 0.1], ["Click → Order", 0.2, 0.22, 1, 0.1]],
  },
  {
    what: "a share that is all already",
    args: [stages, column(100, 100, 10)],
    result: [header, ["Click → Order", 0.1, 0.11, 1, 0.1], ["Ad → Click", 1, 1, 0, 0]],
  },
  {
    what: "from nobody at the end",
    args: [stages, column(1000, 50, 0), "10%"],
    result: [header, ["Click → Order", 0, 0.1, 5, ""], ["Ad → Click", 0.05, 0.15, 0, ""]],
  },
  {
    what: "a loss, the smallest first",
    args: [stages, column(1000, 50, 10), -0.01],
    result: [header, ["Click → Order", 0.2, 0.19, -0.5, -0.05], ["Ad → Click", 0.05, 0.04, -2, -0.2]],
  },
  {
    what: "the last stage not counted yet",
    args: [stages, column(1000, 50, "")],
    result: [header, ["Ad → Click", 0.05, 0.06, "", ""], ["Click → Order", "", "", "", ""]],
  },
  {
    what: "channels added up",
    args: [
      column("A", "B"),
      [
        [60, 40],
        [30, 20],
      ],
    ],
    result: [header, ["A → B", 0.5, 0.51, 1, 0.02]],
  },
]);

refuses("CJM_LEVERS", [
  {
    args: [stages, column(1000, 50, 10), 5],
    en: "“points” = 5, which is 500 pp. For two and a half points write 2.5%.",
    ru: "«points» = 5 — это 500\u00a0п.\u00a0п. Для двух с половиной пунктов напишите 2,5%.",
  },
]);
