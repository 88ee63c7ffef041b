import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { answer, answers, column, refuses } from "./ask";

const users = column("Ann", "Ann", "Ann", "Bob", "Bob", "Cat");
const times = column(1, 2, 3, 1, 9, 1);
const events = column("Ad", "Mail", "Order", "Ad", "Order", "Mail");
const stages = column("Ad", "Order");

// By hand.
answers("CJM_FUNNEL_EVENTS", [
  { what: "a column of stages", args: [users, times, events, stages], result: column(2, 2) },
  { what: "a row of stages", args: [users, times, events, [["Ad", "Order"]]], result: [[2, 2]] },
  {
    what: "an open range of stages",
    args: [users, times, events, column("Ad", "Order", "", "")],
    result: column(2, 2),
  },
  { what: "a blank stage", args: [users, times, events, column("Ad", "", "Order")], result: column(2, "", 2) },
  {
    what: "a stage that never happened",
    args: [users, times, events, column("Ad", "Call", "Order")],
    result: column(2, 0, 0),
  },
  { what: "nothing", args: ["", "", "", stages], result: column(0, 0) },
  { what: "a window that ends on the event", args: [users, times, events, stages, 8], result: column(2, 2) },
  { what: "a window that ends before it", args: [users, times, events, stages, "7,9"], result: column(2, 1) },
  {
    what: "what lies between, in a strict funnel",
    args: [users, times, events, stages, "", "strict"],
    result: column(2, 1),
  },
  { what: "any order", args: [users, times, events, column("Order", "Mail"), 0, "Open"], result: column(2, 2) },
  {
    what: "rows instead of columns",
    args: [[["a", "a"]], [[1, 1]], [["y", "x"]], column("x", "y")],
    result: column(1, 1),
  },
  {
    what: "events of a column of TRUE and FALSE, whether their names are typed or ticked",
    args: [users, times, column(true, "", false, true, false, true), [["TRUE", false]]],
    result: [[3, 2]],
  },
  {
    what: "columns of channels by where the attempt began, most people first",
    args: [users, times, events, stages, "", "", column("desk", "desk", "web", "web", "desk", "web")],
    result: [
      ["Total", "desk", "web"],
      [2, 1, 1],
      [2, 1, 1],
    ],
  },
  {
    what: "events without a channel",
    args: [
      column("a", "b", "c"),
      column(1, 1, 1),
      column("x", "x", "x"),
      column("x", "y"),
      "",
      "",
      column("", "", "web"),
    ],
    result: [
      ["Total", "(no channel)", "web"],
      [3, 2, 1],
      [0, 0, 0],
    ],
  },
  {
    what: "blank users, times and events",
    args: [column("a", "", "c", "d", ""), column(1, 1, "", 1, ""), column("x", "x", "x", "", ""), column("x", "y")],
    result: column(1, 0),
  },
  {
    what: "names with blanks around them, and numbers as text",
    args: [column(7, "7 "), column(1, 2), column("x", " y"), column("x ", "y")],
    result: column(1, 1),
  },
  { what: "nothing", args: ["", "", "", stages], result: column(0, 0) },
]);

// Where clocks change: on 10 March 2024 they went forward.
process.env.TZ = "America/New_York";
const foreign = (text: string) => runInNewContext(`new Date(${text})`) as Date;

describe("times", () => {
  it("are tested where a day has 23 hours", () => {
    expect(Number(foreign("2024, 2, 10, 12")) - Number(foreign("2024, 2, 9, 12"))).toBe(23 * 3_600_000);
  });

  // Minutes between two cells, as the median time of a step.
  const minutes = (from: unknown, to: unknown) => {
    const table = answer("CJM_TIME_TO_CONVERT", column("a", "a"), column(from, to), column("x", "y"), column("x", "y"));
    return Number(((table as number[][])[1]![2]! * 1440).toFixed(6));
  };
  it.each([
    [1, 1.5, 720],
    [foreign("2024, 0, 31, 10"), foreign("2024, 0, 31, 10, 30"), 30],
    // A day of 23 hours is a day on the wall, as the cells subtracted.
    [foreign("2024, 2, 9, 12"), foreign("2024, 2, 10, 12"), 1440],
    // A date, the number a cell has for it, and its text are one time.
    [foreign("2024, 0, 31, 10"), "2024-01-31 10:01", 1],
    ["2024-01-31T10:00", 45322 + 10 / 24, 0],
    ["2024-02-28", "2024-02-29", 1440],
    ["2024-01-31T10:00:00.0004", "2024-01-31 10:00:00,001", 1 / 60000],
    ["2024-01-31T10:00:00Z", "2024-01-31T13:00:00+02:00", 60],
    ["2024-01-31 10:00:00 UTC", "2024-01-31 05:00-0600", 60],
    // Less than a millisecond apart is one instant: the order of rows does not matter.
    [1.000000001, 1, 0],
  ])("from %s to %s", (from, to, expected) => expect(minutes(from, to)).toBeCloseTo(expected, 6));
});

answers("CJM_TIME_TO_CONVERT", [
  {
    // PERCENTILE.INC of {1; 2; 4} at 90 %: 2 + 0.8 · 2.
    what: "median, mean and 90 %",
    args: [
      column(1, 1, 2, 2, 3, 3, 4),
      column(1, 2, 1, 3, 1, 5, 1),
      column("x", "y", "x", "y", "x", "y", "x"),
      column("x", "y", "z"),
    ],
    result: [
      ["Step", "Count", "Median, days", "Mean, days", "90% within, days"],
      ["x → y", 3, 2, 2.33333333333, 3.6],
      ["y → z", 0, "", "", ""],
    ],
  },
  {
    what: "the window",
    args: [users, times, events, stages, 7],
    result: [
      ["Step", "Count", "Median, days", "Mean, days", "90% within, days"],
      ["Ad → Order", 1, 2, 2, 2],
    ],
  },
]);

const pathHeader = ["Path", "Journeys", "Converted", "Conversion"];
answers("CJM_PATHS", [
  {
    what: "without a goal",
    args: [users, times, events],
    result: [pathHeader, ["Ad → Mail → Order", 1, "", ""], ["Ad → Order", 1, "", ""], ["Mail", 1, "", ""]],
  },
  {
    what: "a goal, equals by code unit, others together",
    args: [users, times, events, "Order", 2],
    result: [pathHeader, ["Ad", 1, 1, 1], ["Ad → Mail", 1, 1, 1], ["Other paths", 1, 0, 0]],
  },
  {
    what: "a goal reached directly",
    args: ["a", 1, "Order", "Order"],
    result: [pathHeader, ["(straight to the goal)", 1, 1, 1]],
  },
  {
    what: "an order of three items at one instant is one conversion",
    args: [column("a", "a", "a", "a"), column(1, 2, 2, 2), column("Ad", "Order", "Order", "Order"), "Order"],
    result: [pathHeader, ["Ad", 1, 1, 1]],
  },
  { what: "nothing", args: ["", "", ""], result: [pathHeader] },
]);

answers("CJM_TRANSITIONS", [
  {
    what: "the matrix",
    args: [users, times, events, "Order"],
    result: [
      ["From ↓ to →", "Ad", "Mail", "(goal)", "(left)"],
      ["(start)", 0.666666666667, 0.333333333333, 0, 0],
      ["Ad", 0, 0.5, 0.5, 0],
      ["Mail", 0, 0, 0.5, 0.5],
    ],
  },
  {
    what: "nothing",
    args: ["", "", ""],
    result: [
      ["From ↓ to →", "(goal)", "(left)"],
      ["(start)", "", ""],
    ],
  },
]);

answers("CJM_ATTRIBUTION", [
  {
    what: "one model, most credited first, direct conversions last",
    args: [
      column("a", "a", "b", "c", "c"),
      column(1, 2, 1, 1, 2),
      column("x", "Order", "Order", "y", "Order"),
      "Order",
      "Last",
    ],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["x", 1, 0.333333333333],
      ["y", 1, 0.333333333333],
      ["(straight to the goal)", 1, 0.333333333333],
    ],
  },
  {
    what: "all models side by side",
    args: [users, times, events, "Order"],
    result: [
      ["Touchpoint", "First", "Last", "Linear", "Position-based", "Time decay", "Markov", "Shapley"],
      // Decay: 2^(-1/7) of 1 + 2^(-1/7). Markov: P = 2/3; without Ad 1/6, without Mail 1/3: effects 3/4 and 1/2.
      ["Ad", 2, 1, 1.5, 1.5, 1.47526495118, 1.2, 1.5],
      ["Mail", 0, 1, 0.5, 0.5, 0.524735048817, 0.8, 0.5],
    ],
  },
  {
    what: "a goal that never happened",
    args: [users, times, events, "Call", "markov"],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["Ad", 0, ""],
      ["Mail", 0, ""],
      ["Order", 0, ""],
    ],
  },
  {
    what: "a goal that only somebody unknown reached",
    args: [column("a", ""), column(1, 2), column("x", "Order"), "Order", "markov"],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["x", 0, ""],
    ],
  },
  { what: "nothing", args: ["", "", "", "Order", "first"], result: [["Touchpoint", "Conversions", "Share"]] },
]);

refuses("CJM_FUNNEL_EVENTS", [
  {
    args: [users, column(1, 2, "soon", 1, 9, 1), events, stages],
    en: "“times”, row 3: the text “soon”; a date is needed, such as 2026-03-01 10:00. If this is a heading, leave it out of the range.",
    ru: "«times», строка 3: текст «soon», а нужна дата (01.03.2026 10:00 или 2026-03-01 10:00). Если это заголовок, выделите диапазон без него.",
  },
  {
    args: [users, column(1, 2, "2024-02-30", 1, 9, 1), events, stages],
    en: "“times”, row 3: the text “2024-02-30”; a date is needed, such as 2026-03-01 10:00. If this is a heading, leave it out of the range.",
    ru: "«times», строка 3: текст «2024-02-30», а нужна дата (01.03.2026 10:00 или 2026-03-01 10:00). Если это заголовок, выделите диапазон без него.",
  },
  {
    args: [users, [[1, 2, true, 1, 9, 1]], events, stages],
    en: "“times”, column 3: the logical value TRUE; a date is needed, such as 2026-03-01 10:00. If this is a heading, leave it out of the range.",
    ru: "«times», столбец 3: логическое значение TRUE, а нужна дата (01.03.2026 10:00 или 2026-03-01 10:00). Если это заголовок, выделите диапазон без него.",
  },
  {
    args: [users, times, column("Ad", "#N/A", "Order", "Ad", "Order", "Mail"), stages],
    en: "“events”, row 2: the error #N/A; a name is needed.",
    ru: "«events», строка 2: ошибка #N/A, а нужно название.",
  },
  {
    args: [users, column(1, 2), events, stages],
    en: "“users” has 6 rows, “times” has 2; columns of one length are needed.",
    ru: "Строк в «users» — 6, в «times» — 2; нужны столбцы одной длины.",
  },
  {
    args: [users, times, events, stages, "", "", column("web")],
    en: "“users” has 6 rows, “channels” has 1; columns of one length are needed.",
    ru: "Строк в «users» — 6, в «channels» — 1; нужны столбцы одной длины.",
  },
  {
    args: [users, times, events, "Ad"],
    en: "“stages” has fewer than two stages; at least two are needed.",
    ru: "В «stages» меньше двух этапов; нужно хотя бы два.",
  },
  {
    args: [users, times, events, stages, -1],
    en: "“window_days” = “−1”; a number of days from 0 is needed, such as 7.",
    ru: "«window_days» = «−1»; нужно число дней не меньше 0, например 7.",
  },
  {
    args: [users, times, events, stages, "", "loose"],
    en: "“order” = “loose”; one of these is needed: ordered, strict, open.",
    ru: "«order» = «loose»; нужно одно из этих слов: ordered, strict, open.",
  },
]);

refuses("CJM_PATHS", [
  {
    args: [users, times, events, "", 0],
    en: "“top” = “0”; a whole number from 1 is needed, such as 10.",
    ru: "«top» = «0»; нужно целое число не меньше 1, например 10.",
  },
]);

// What happened to nobody is 0, but a name with other capitals is a slip that zeros would hide.
const otherCase = (a: string, value: string, b: string, found: string) => ({
  en: `“${a}” has “${value}”, “${b}” has “${found}”: capitals matter.`,
  ru: `В «${a}» — «${value}», в «${b}» — «${found}»: регистр букв важен, исправьте.`,
});
for (const name of ["CJM_PATHS", "CJM_TRANSITIONS", "CJM_ATTRIBUTION"]) {
  refuses(name, [{ args: [users, times, events, " order "], ...otherCase("goal", "order", "touchpoints", "Order") }]);
}
for (const name of ["CJM_FUNNEL_EVENTS", "CJM_TIME_TO_CONVERT"]) {
  const stages = column("Ad", "ORDER");
  refuses(name, [{ args: [users, times, events, stages], ...otherCase("stages", "ORDER", "events", "Order") }]);
}

const thousand = Array.from({ length: 1001 }, (_, at) => [`page ${at}`]);
refuses("CJM_TRANSITIONS", [
  {
    args: [thousand, thousand.map((_, at) => [at]), thousand],
    en: "There are 1001 different touchpoints, and only 1000 fit: group the rare ones.",
    ru: "Разных точек касания 1001, а помещается 1000: объедините редкие.",
  },
]);

refuses("CJM_ATTRIBUTION", [
  { args: [users, times, events, ""], en: "“goal” is missing.", ru: "Не задано «goal»." },
  {
    args: [users, times, events, "Order", "best"],
    en: "“model” = “best”; one of these is needed: first, last, linear, position, decay, markov, shapley.",
    ru: "«model» = «best»; нужно одно из этих слов: first, last, linear, position, decay, markov, shapley.",
  },
]);
