import { answers, column, refuses } from "./ask";

// By hand.
answers("CJM_PLAN", [
  { what: "people at each stage, the start first", args: [column("5%", "20%"), 10], result: [[1000], [50], [10]] },
  { what: "money, by the average amount", args: [column(0.5), 1000, 100], result: [[20], [10]] },
  {
    what: "what is before an unknown conversion is unknown",
    args: [column(0.5, "", 0.5), 10],
    result: [[""], [""], [20], [10]],
  },
]);

refuses("CJM_PLAN", [
  {
    args: [column(0.5), 1000, 0],
    en: "“average”: 0. It must be above 0.",
    ru: "«average»: 0. Нужно число больше 0.",
  },
]);

// The last row in Python, by the same published interval. 1 November 2026 is 46327 in a cell; 24 November, a Tuesday, is its 17th of 21 working days.
answers("CJM_PACE", [
  { what: "nothing is gone yet", args: [0, 46327, 46356, 46326], result: [["", "", ""]] },
  { what: "all is gone", args: [45, 46327, 46356, 46356], result: [[45, 45, 45]] },
  { what: "working days", args: [17, 46327, 46356, 46350, true], result: [[21, 17.0718024999, 25.8320701638]] },
]);

// As people and programs write 5 November 2026 in one number.
refuses("CJM_PACE", [
  {
    args: [17, 20_261_101, 46356, 46350],
    en: "“start” = 20261101 is no date; one is needed, such as 2026-11-05.",
    ru: "«start» = 20261101 — это не дата; нужна дата: 05.11.2026 или 2026-11-05.",
  },
]);
