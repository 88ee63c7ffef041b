import { expect, it } from "vitest";
import { evaluate } from "../evaluate";
import { answers, column, refuses } from "./ask";

const stages = column("New", "Meeting", "Offer", "Won");
const repeat = (howMany: number, cell: unknown) => new Array<unknown>(howMany).fill(cell);

// By hand.
answers("CJM_DEALS", [
  {
    what: "deals reached what is before the stage they stand at, or were lost at",
    args: [column("New", "Offer", "Won", "Lost", "Отказ", ""), stages, column("Meeting", "", "", "Meeting", "New", "")],
    result: column(5, 3, 2, 1),
  },
  {
    what: "in a row, stages in a row; a blank stage stays blank",
    args: [[["New", "Won"]], [["New", "", "Won"]]],
    result: [[2, "", 1]],
  },
  {
    what: "lost nobody knows where: the stages between are blank",
    args: [column("New", "Offer", "Won", "Lost"), stages],
    result: column(4, "", "", 1),
  },
  {
    what: "lost from what is no stage is not known either",
    args: [column("New", "Won", "Lost"), stages, column("", "", "somewhere")],
    result: column(3, "", "", 1),
  },
  {
    what: "a few lost nobody knows where count at the first stage only",
    args: [column(...repeat(99, "Won"), "Lost"), stages],
    result: column(100, 99, 99, 99),
  },
  {
    what: "lost at the last stage before won needs no saying",
    args: [column("Won", "Lost", "Lost"), column("New", "Won")],
    result: column(3, 1),
  },
  {
    what: "what was won and cancelled is lost",
    args: [column("Lost"), stages, column("Won")],
    result: column(1, 1, 1, 0),
  },
  {
    what: "a stage that sounds like a loss is a stage",
    args: [column("Проигрыш", "Won"), column("New", "Проигрыш", "Won")],
    result: column(2, 2, 1),
  },
  {
    what: "by manager, the one with most deals first; what is not told of one is blank for that one",
    args: [column("New", "Won", "Lost", "Won", "New", ""), stages, "", column("Bob", "Bob", "Bob", "Ann", "", "Cat")],
    result: [
      ["Total", "Bob", "(not given)", "Ann"],
      [5, 3, 1, 1],
      ["", "", 0, 1],
      ["", "", 0, 1],
      [2, 1, 0, 1],
    ],
  },
  {
    what: "the header that a whole column brings along is skipped",
    args: [column("Status", "New", "Won", ""), stages, column("Lost at", "", "", "")],
    result: column(2, 1, 1, 1),
  },
  { what: "no deals", args: [column("", ""), stages], result: column(0, 0, 0, 0) },
]);

refuses("CJM_DEALS", [
  {
    args: [column("New", "Meting", "Won"), stages],
    en: "“statuses”, row 2: “Meting” is none of the stages, and does not say that a deal is lost.",
    ru: "«statuses», строка 2: «Meting» — не этап из списка и не отказ.",
  },
  {
    args: [column("new"), stages],
    en: "“statuses” has “new”, “stages” has “New”: capitals matter.",
    ru: "В «statuses» — «new», в «stages» — «New»: регистр букв важен, исправьте.",
  },
  {
    args: [column("Lost"), stages, column("offer")],
    en: "“lost_from” has “offer”, “stages” has “Offer”: capitals matter.",
    ru: "В «lost_from» — «offer», в «stages» — «Offer»: регистр букв важен, исправьте.",
  },
  {
    args: [column("New"), column("New", "New", "Won")],
    en: "“stages” has “New” twice.",
    ru: "В «stages» дважды стоит «New».",
  },
  {
    args: [column("New", "Won"), stages, column("New")],
    en: "“statuses” has 2 rows, “lost_from” has 1; columns of one length are needed.",
    ru: "Строк в «statuses» — 2, в «lost_from» — 1; нужны столбцы одной длины.",
  },
]);

// R's survfit and Wilson's interval: see test/core/deals. Days 5 to 30 after the first of the year, by their ways of being written.
const days = [5, 8, 10, 12, 15, 18, 20, 20, 25, 30];
const words = ["won", "lost", "Успешно реализовано", "Закрыто и не реализовано", "", "", "won", "lost", "", ""];
const asOf = 46_100;
const created = column(...days.map((each, at) => (words[at] === "" ? asOf - each : 46_000)));
const closed = column(...days.map((each, at) => (words[at] === "" ? "" : 46_000 + each)));
const found = [[0.35, 0.12281005367, 0.674367606781, 0.3, 0.3]];
const flags = (won: unknown, lost: unknown) =>
  column(...words.map((word) => (word === "" ? "" : /^(won|Усп)/.test(word) ? won : lost)));

answers("CJM_EXPECTED", [
  { what: "in words of both languages", args: [created, closed, column(...words), asOf], result: found },
  { what: "by TRUE and FALSE", args: [created, closed, flags(true, false), asOf], result: found },
  { what: "by 1 and 0", args: [created, closed, flags(1, "0"), asOf], result: found },
  {
    what: "an expected closing date of an open deal, or any other text there, counts for nothing",
    args: [created, column(...closed.map(([cell]) => (cell === "" ? "soon" : cell))), column(...words), asOf],
    result: found,
  },
  {
    what: "a header, rows without a day of creation, and what was created later",
    args: [
      column("Created", ...created.flat(), "", asOf + 1),
      column("Closed", ...closed.flat(), "nothing", ""),
      column("Status", ...words, "whatever", ""),
      asOf,
    ],
    result: found,
  },
  {
    what: "as of an earlier day what was decided later is open",
    args: [column(...repeat(12, 1)), column(...repeat(6, 3), ...repeat(6, 9)), column(...repeat(12, "won")), 5],
    // Six of twelve by two days, R's prop.test; the others were open for four.
    result: [[0.5, 0.253781597634, 0.746218402366, 0.5, 0.5]],
  },
  {
    what: "fewer than ten deals tell nothing",
    args: [column(1, 1), column(2, 2), column("won", "lost"), 9],
    result: [["", "", "", "", ""]],
  },
  {
    what: "none decided",
    args: [column(...repeat(12, 1)), column(...repeat(12, "")), column(...repeat(12, "")), 9],
    result: [["", "", "", "", ""]],
  },
]);

refuses("CJM_EXPECTED", [
  {
    args: [column(1, 1), column(2, 2), column("won", "maybe"), 9],
    en: "“outcomes”, row 2: “maybe”; won, lost or a blank cell is needed.",
    ru: "«outcomes», строка 2: «maybe», а нужно «успешно», «отказ» или пустая ячейка.",
  },
  {
    args: [column(1, 1), column("", ""), column("", "won"), 9],
    en: "“closed”, row 2 is blank, but the deal is won or lost; the date on which it was closed is needed.",
    ru: "«closed», строка 2: пусто, хотя сделка выиграна или проиграна; нужна дата закрытия.",
  },
  {
    args: [column("created", 5, 7), column("closed", 5, 6), column("outcome", "won", "won"), 9],
    en: "“closed”, row 3: the deal is closed before it is created.",
    ru: "«closed», строка 3: сделка закрыта раньше, чем создана.",
  },
]);

it("a list as it was exported, whole columns", () => {
  const rows = [
    ["Stage", "Lost at", "Owner"],
    ["New", "", "Ann"],
    ["Won", "", "Ann"],
    ["Lost", "New", "Bob"],
  ];
  const cells = Object.fromEntries(rows.flatMap((row, r) => row.map((cell, c) => [`${"ABC"[c]}${r + 1}`, cell])));
  const sheet = evaluate({ ...cells, E1: '=CJM_DEALS(A1:A9; {"New"; "Won"}; B1:B9; C1:C9)' });
  expect([sheet.E1, sheet.F1, sheet.G1, sheet.E2, sheet.F2, sheet.G2]).toEqual(["Total", "Ann", "Bob", 3, 2, 1]);
});
