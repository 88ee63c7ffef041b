import { answers, column, refuses } from "./ask";

const header = ["Step", "Conversion", "Level", "Gain"];
const stages = column("Visit", "Lead", "Deal");
const counts = column(1000, 100, 10);

// By hand: 10 deals × (level / conversion − 1).
answers("CJM_WORTH", [
  {
    what: "steps below their levels, most first, and what that is in money",
    args: [stages, counts, column(0.12, 0.2), 500],
    result: [
      [...header, "Money"],
      ["Lead → Deal", 0.1, 0.2, 10, 5000],
      ["Visit → Lead", 0.1, 0.12, 2, 1000],
    ],
  },
  {
    what: "levels aligned with the stages, one of them blank, and one that is met",
    args: [stages, counts, column("", 0.05, "15%")],
    result: [header, ["Lead → Deal", 0.1, 0.15, 5]],
  },
  {
    what: "none below its level",
    args: [stages, counts, column(0.1, 0.05)],
    result: [header, ["No step is below its level", "", "", ""]],
  },
  {
    what: "no level at all",
    args: [stages, counts, column("", "")],
    result: [header, ["No step has a level", "", "", ""]],
  },
  {
    what: "a level of a step that nobody counted",
    args: [stages, column(1000, "", 10), column(0.5, "")],
    result: [header, ["too little data", "", "", ""]],
  },
  {
    what: "nobody at the end: no worth in people",
    args: [stages, column(1000, 100, 0), column(0.2, 0.2)],
    result: [header, ["The last stage is 0: no gain can be computed", "", "", ""]],
  },
  {
    what: "a gap between stages",
    args: [column("Visit", "", "Deal"), column(1000, "", 100), column("", "", 0.2)],
    result: [header, ["Visit → Deal", 0.1, 0.2, 100]],
  },
]);

refuses("CJM_WORTH", [
  {
    args: [stages, counts, column(1.2, 0.3)],
    en: "“levels”, row 1: 1.2 is 120%. A conversion is 0–100%; for five percent write 5%.",
    ru: "«levels», строка 1: 1,2 — это 120\u00a0%. Конверсия — от 0 до 100\u00a0%; если нужно пять процентов, напишите 5%.",
  },
]);
