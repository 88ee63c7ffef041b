import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/core/plan/workingDays";
import { COLUMN } from "../../../src/report/experiments/cells";
import { experimentsOn, type Typing } from "./models";
import { sheetOf } from "./sheetOf";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A year by month: 400 leads each, of whom so many meet. */
const year = (meetings: readonly number[]) => [
  ["Stage", ...MONTHS.slice(0, meetings.length).map((month) => `${month} 2026`)],
  ["Leads", ...meetings.map(() => 400)],
  ["Meetings", ...meetings],
];

const QUIET = [160, 160, 160, 160, 160, 160, 160, 160];
const DONE: Typing = {
  idea: "evening visits",
  stage: "1. Leads",
  status: "done, watching",
  points: 5,
  start: dayNumber(2026, 9, 1),
};

function told(meetings: readonly number[], idea: Typing = DONE): readonly unknown[] {
  const of = sheetOf(experimentsOn(year(meetings), [idea]));
  return [of(COLUMN("verdict", 1)), of(COLUMN("detail", 1))];
}

const BEFORE_AND_AFTER = "before and after: the season is not excluded; as of 1 Dec 2026";

// By hand: eight months of 40 %, so 0.4 ± 3 · sqrt(0.24 / 1200) = 35.8 to 44.2 % for three months together.
describe("a hypothesis that was done and is watched", () => {
  it("is held against what was usual before its start, and against its promise", () => {
    expect(told([...QUIET, 170, 165, 170])).toEqual([
      "as usual",
      `promised +5.0 pp, came +2.1 pp: 40.0% before, 42.1% since, usual 35.8%–44.2%; ${BEFORE_AND_AFTER}`,
    ]);
    expect(told([...QUIET, 190, 180, 185])[0]).toBe("better than usual");
    expect(told([...QUIET, 130, 140, 135])[0]).toBe("worse than usual");
  });

  it("is told so where there are too few months before, or none after", () => {
    const early = { ...DONE, start: dayNumber(2026, 4, 1) };
    expect(told(QUIET, early)[0]).toBe("too little history");
    expect(told(QUIET)).toEqual(["no figures yet", "no whole period has passed since the start; as of 1 Dec 2026"]);
  });

  it("is judged by its counts where somebody typed them, and not at all before it is done", () => {
    const counts = { controlAll: 5000, controlPart: 2000, trialAll: 5000, trialPart: 2400 };
    expect(told([...QUIET, 170], { ...DONE, ...counts })[0]).toBe("worked");
    expect(told([...QUIET, 170], { ...DONE, status: "running" })[0]).toBe("running");
  });
});
