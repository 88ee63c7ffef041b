import { expect, it } from "vitest";
import type { Only } from "../../../src/core/answer/only";
import { plansOfPart } from "../../../src/core/answer/plans";

// Two managers in two months: Ivanov in January (0), Petrova in January (1), Ivanov in February (2), Petrova in February (3).
const SERIES = ["January", "February"].flatMap((period) =>
  ["Ivanov", "Petrova"].map((channel) => ({ channel, period })),
);
const plan = (name: string, ...series: number[]) => ({ name, series });
const ivanov: Only = { channel: "Ivanov", period: null };
const january: Only = { channel: null, period: "January" };
const ofAll = plan("all", 0, 1, 2, 3);
const ofNobody = plan("nobody's");
const ofIvanov = plan("Ivanov's", 0, 2);
const ofPetrova = plan("Petrova's", 1, 3);
const ofJanuary = plan("January's", 0, 1);
const ofFebruary = plan("February's", 2, 3);

// By hand: whose each plan is says its name.
it.each([
  ["a plan of all is one of more people, whose conversions hold", [ofAll], ivanov, [], ["all"]],
  ["so is one of which nobody knows whose it is", [ofNobody], ivanov, [], ["nobody's"]],
  ["his own plan is his", [ofIvanov, ofPetrova], ivanov, ["Ivanov's"], []],
  ["his own comes before one of all", [ofAll, ofIvanov], ivanov, ["Ivanov's"], []],
  ["somebody else's is none of his", [ofPetrova], ivanov, [], []],
  ["plans of months name none of the managers", [ofJanuary, ofFebruary], ivanov, [], ["January's", "February's"]],
  ["plans of managers name none of the months", [ofIvanov, ofPetrova], january, [], ["Ivanov's", "Petrova's"]],
  ["a month has its own", [ofJanuary, ofFebruary], january, ["January's"], []],
  [
    "a manager's month is planned by neither",
    [ofPetrova, ofFebruary],
    { channel: "Ivanov", period: "January" },
    [],
    [],
  ],
] as const)("%s", (_what, plans, only, own, more) => {
  const part = plansOfPart({ plan: plans, planOfMore: [] }, SERIES, only);
  expect([part.plan, part.planOfMore].map((each) => each.map(({ name }) => name))).toEqual([own, more]);
});

it("knows the series of a part by their new places", () => {
  expect(plansOfPart({ plan: [ofIvanov], planOfMore: [] }, SERIES, ivanov).plan).toEqual([plan("Ivanov's", 0, 1)]);
  expect(plansOfPart({ plan: [ofAll], planOfMore: [] }, SERIES, ivanov).planOfMore).toEqual([plan("all", 0, 1)]);
});

it("of a month's conversions a manager of that month has his part", () => {
  const month = plansOfPart({ plan: [ofIvanov, ofPetrova], planOfMore: [] }, SERIES, january);
  const inJanuary = SERIES.slice(0, 2);
  const part = plansOfPart(month, inJanuary, ivanov);
  expect([part.plan, part.planOfMore]).toEqual([[], [plan("Ivanov's", 0)]]);
});
