import { answers, column, refuses } from "./ask";

const stages = column("Ad", "Click", "Order");

// By hand.
answers("CJM_BOTTLENECK", [
  { what: "the lowest conversion", args: [stages, column(1000, 50, 10)], result: "Ad → Click" },
  { what: "the earlier of equals", args: [stages, column(100, 10, 1)], result: "Ad → Click" },
  {
    what: "channels added up",
    args: [
      stages,
      [
        [100, 900],
        [50, 450],
        [1, 1],
      ],
    ],
    result: "Click → Order",
  },
  { what: "a step from nobody is none", args: [stages, column(100, 0, 0)], result: "Ad → Click" },
  { what: "nothing known", args: [stages, column("", 50, "")], result: "" },
  { what: "a stage without a number", args: [column("A", "B", "C", "D"), column(100, "", 20, 10)], result: "C → D" },
  { what: "a gap between stages", args: [column("A", "", "C", "D"), column(100, "", 5, 1)], result: "A → C" },
  {
    what: "benchmarks beside a gap",
    args: [column("A", "", "C", "D"), column(100, "", 50, 1), column("", "", 0.9, 0.03)],
    result: "A → C",
  },
  // 5 % meets 5 %; 20 % -> 30 % is 1.5 times.
  { what: "a benchmark per step", args: [stages, column(1000, 50, 10), column(0.05, 0.3)], result: "Click → Order" },
  // 5 % -> 10 % doubles the orders; 20 % -> 30 % is 1.5 times.
  {
    what: "benchmarks aligned",
    args: [stages, column(1000, 50, 10), column("—", "10 %", "30%")],
    result: "Ad → Click",
  },
  { what: "benchmarks in a row", args: [stages, [[1000, 50, 10]], [[0.05, 0.3]]], result: "Click → Order" },
  {
    what: "open benchmarks beside the stages",
    args: [stages, column(1000, 50, 10), column("", 0.05, 0.3, "")],
    result: "Click → Order",
  },
  {
    what: "open benchmarks from the second stage on, beside people from the first",
    args: [column("Ad", "Click", "Order", "", ""), column(1000, 50, 10, "", ""), column(0.05, 0.3, "", "")],
    result: "Click → Order",
  },
  { what: "one benchmark known", args: [stages, column(1000, 50, 10), column("", "", 0.3)], result: "Click → Order" },
  { what: "every benchmark met", args: [stages, column(1000, 50, 10), column(0.05, 0.1)], result: "" },
  { what: "blank benchmarks are none", args: [stages, column(1000, 50, 10), column("", "")], result: "Ad → Click" },
  // 0.1 -> 0.3 and 0.2 -> 0.6 are three times both, but 0.3 / 0.1 is 2.9999999999999996.
  {
    what: "the earlier of equal lifts",
    args: [stages, column(1000, 100, 25), column(0.3, 0.75)],
    result: "Ad → Click",
  },
  { what: "a rise from 0 above all", args: [stages, column(1000, 50, 0), column(0.5, 0.01)], result: "Click → Order" },
  { what: "one benchmark for one step", args: [column("A", "B"), column(1000, 50), 0.1], result: "A → B" },
]);

refuses("CJM_BOTTLENECK", [
  {
    args: [stages, column(1000, 50, 10), column(0.05, 30)],
    en: "“benchmarks”, row 2: 30 is 3,000%. A conversion is 0–100%; for five percent write 5%.",
    ru: "«benchmarks», строка 2: 30 — это 3\u00a0000\u00a0%. Конверсия — от 0 до 100\u00a0%; если нужно пять процентов, напишите 5%.",
  },
  {
    args: [stages, column(1000, 50, 10), 0.1],
    en: "“benchmarks” has 1 value; needed: 2, one per step, or 3, one per stage.",
    ru: "Значений в «benchmarks» — 1; нужно 2, по одному на переход, или 3, по одному на этап.",
  },
  {
    args: [stages, column(1000, 50, 10), column(0.1, "high")],
    en: "“benchmarks”, row 2: the text “high”; a conversion such as 5% is needed.",
    ru: "«benchmarks», строка 2: текст «high», а нужна конверсия, например 5%.",
  },
]);
