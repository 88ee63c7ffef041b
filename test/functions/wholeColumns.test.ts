import { expect, it } from "vitest";
import { call } from "../../src/functions/call";
import { evaluate, evaluateCells } from "../evaluate";

// By hand: u1 and u2 visited, u1 became a lead on the next day.
const LOG = [
  ["user", "event", "date"],
  ["u1", "visit", "01/02/2026"],
  ["u1", "lead", "02/02/2026"],
  ["u2", "visit", "13/02/2026"],
] as const;

const cells = (log: readonly (readonly unknown[])[]) =>
  Object.fromEntries(log.flatMap((row, r) => row.map((cell, c) => [`${"ABC"[c]}${r + 1}`, cell])));

it("a header that a whole column brings along is skipped, and days and months in digits are times", () => {
  const formula = '=CJM_FUNNEL_EVENTS(A1:A6; C1:C6; B1:B6; {"visit"; "lead"})';
  expect(evaluate({ ...cells(LOG), E1: formula }).E1).toBe(2);
  expect(evaluate({ ...cells(LOG), E1: formula }).E2).toBe(1);
});

it("dates that the spreadsheet read the other way round are turned back", () => {
  // 01/02 is the first of February, which a spreadsheet of the United States takes for the second of January: the lead came before it then.
  const dates = [new Date(2026, 0, 2), new Date(2026, 1, 2), "13/02/2026"];
  const column = (values: readonly unknown[]) => values.map((value) => [value]);
  const users = column(["u1", "u1", "u2"]);
  const events = column(["visit", "lead", "visit"]);
  const [, step] = call(
    "CJM_TIME_TO_CONVERT",
    [users, column(dates), events, column(["visit", "lead"])],
    () => "en_US",
  ) as unknown[][];
  expect(step!.slice(0, 3)).toEqual(["visit → lead", 1, 1]);
});

it("a first time that is none, over others that are none, is an error as before", () => {
  const log = [
    ["u1", "visit", "soon"],
    ["u1", "lead", "later"],
  ];
  const found = evaluateCells({ ...cells(log), E1: '=CJM_FUNNEL_EVENTS(A1:A2; C1:C2; B1:B2; {"visit"; "lead"})' });
  expect(found.E1!.message).toMatch(/“times”, row 1: .*soon/);
});
