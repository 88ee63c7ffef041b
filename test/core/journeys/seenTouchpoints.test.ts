import { expect, it } from "vitest";
import { seenTouchpoints } from "../../../src/core/journeys/seenTouchpoints";
import { logOf, type Written } from "./logOf";

const seen = (events: readonly Written[], stages: readonly string[]) => {
  const log = logOf(events);
  const found = seenTouchpoints(
    log,
    stages.map((stage) => log.names.indexOf(stage)),
  );
  return found.map((each) => each && [each.people, ...each.touchpoints.map(({ name, people }) => `${name} ${people}`)]);
};

// Counted by hand.
const LOG: readonly Written[] = [
  ["Ann", 1, "Visit", "Search"],
  ["Ann", 2, "Visit", "Mail"],
  ["Ann", 3, "Read", "Mail"],
  ["Ann", 4, "Lead", "Site"],
  ["Ann", 5, "Visit", "Social"],
  ["Ann", 6, "Deal", "Phone"],
  ["Bob", 1, "Call", "Phone"],
  ["Bob", 2, "Visit", "Search"],
  ["Bob", 3, "Lead", "Site"],
  ["Cat", 1, "Lead", "Mail"],
];

it("counts each person once for each channel and each event that is no stage on the way to a stage, which ends with their first event of it", () => {
  expect(seen(LOG, ["Visit", "Lead", "Deal"])).toEqual([
    // Bob called before he came.
    [2, "Search 2", "Call 1", "Phone 1"],
    // Ann read a mail since her last visit before; Cat never visited.
    [3, "Mail 2", "Site 2", "Read 1"],
    [1, "Phone 1", "Social 1"],
  ]);
});

it("begins the way at the stage before that the log knows, and says nothing of stages that it does not know", () => {
  expect(seen(LOG, ["Visit", "Quote", "Deal"])).toEqual([[2, "Search 2", "Call 1", "Phone 1"], null, [1, "Phone 1"]]);
  expect(seen(LOG, ["Quote"])).toEqual([null]);
});

it("says how many of those who met a touchpoint went on, and of all; at one instant in any order", () => {
  const log = logOf([...LOG, ["Dan", 1, "Deal", "Shop"], ["Dan", 1, "Lead", "Shop"]]);
  const [, lead, deal] = seenTouchpoints(
    log,
    ["Visit", "Lead", "Deal"].map((stage) => log.names.indexOf(stage)),
  );
  // Of Ann, Bob, Cat and Dan the first and the last had a deal; Bob came by the site, Ann and Cat by mail.
  expect([lead!.people, lead!.wentOn]).toEqual([4, 2]);
  expect(Object.fromEntries(lead!.touchpoints.map(({ name, wentOn }) => [name, wentOn]))).toEqual({
    Mail: 1,
    Site: 1,
    Read: 1,
    Shop: 1,
  });
  expect(deal!.wentOn).toBeNull();
});

it("takes other events for touchpoints where a log has no channels", () => {
  const events = LOG.map(([user, day, event]): Written => [user, day, event]);
  expect(seen(events, ["Visit", "Lead", "Deal"])).toEqual([[2, "Call 1"], [3, "Read 1"], [1]]);
});
