import { describe, expect, it } from "vitest";
import { attribution } from "../../../src/core/journeys/attribution";
import { journeys } from "../../../src/core/journeys/journeys";
import { repeats, repeatsByChannel } from "../../../src/core/journeys/repeats";
import { channelTouches, withFewerNames } from "../../../src/core/journeys/touchpoints";
import { logOf, steps } from "./logOf";

// All figures counted by hand.
describe("the repeat ladder", () => {
  const log = logOf([
    ...steps("Ann", "Visit@0 Deal@4 Deal@10 Deal@11"),
    ...steps("Bob", "Visit@1 Deal@3 Visit@5 Deal@23"),
    ...steps("Cat", "Deal@7"),
    ...steps("Dan", "Visit@7"),
  ]);

  it("has the people of each time and the days since the one before", () => {
    expect(repeats(log, "Deal", 5)).toEqual([
      { people: 3, median: 2, ninetieth: 2 + 0.8 * 2 },
      { people: 2, median: 13, ninetieth: 6 + 0.9 * 14 },
      { people: 1, median: 1, ninetieth: 1 },
    ]);
  });

  it("counts an order of several items once", () => {
    const log = logOf([
      ...steps("Ann", "Visit@0 Deal@4 Deal@4 Deal@4"),
      ...steps("Bob", "Visit@0 Deal@2 Deal@2 Deal@5"),
    ]);
    expect(repeats(log, "Deal", 5).map(({ people }) => people)).toEqual([2, 1]);
    expect(repeatsByChannel(log, "Deal")).toEqual([{ channel: "", once: 2, again: 1 }]);
    expect([...journeys(log, "Deal").converted]).toEqual([1, 1, 1]);
  });

  it("ends where it is told to, and is empty without a goal", () => {
    expect(repeats(log, "Deal", 2)).toHaveLength(2);
    expect(repeats(log, "Never", 5)).toEqual([]);
  });

  it("says who comes back by the channel they first came from", () => {
    const channels = logOf([
      ["Ann", 1, "Visit", "Ads"],
      ["Ann", 2, "Deal", "Mail"],
      ["Ann", 3, "Deal", "Mail"],
      ["Bob", 1, "Deal", "Ads"],
      ["Cat", 1, "Deal", ""],
      ["Dan", 1, "Visit", "Mail"],
    ]);
    expect(repeatsByChannel(channels, "Deal")).toEqual([
      { channel: "Ads", once: 2, again: 1 },
      { channel: "", once: 1, again: 0 },
    ]);
  });
});

describe("channels as touchpoints", () => {
  const log = logOf([
    ["Ann", 1, "Visit", "Ads"],
    ["Ann", 2, "Visit", "Mail"],
    ["Ann", 3, "Deal", "Direct"],
    ["Bob", 1, "Visit", ""],
    ["Bob", 2, "Deal", ""],
    // A channel called like the goal.
    ["Cat", 1, "Visit", "Deal"],
    ["Cat", 2, "Deal", "Deal"],
  ]);
  const touches = channelTouches(log, "Deal");
  const found = journeys(touches, "Deal");

  it("end with the goal's own channel; without any channel it is reached directly", () => {
    const paths = Array.from(found.converted, (_, journey) =>
      Array.from(
        found.touchpoints.slice(found.starts[journey], found.starts[journey + 1]),
        (name) => found.names[name],
      ),
    );
    expect(paths).toEqual([["Ads", "Mail", "Direct"], [], ["Deal"]]);
    expect(Array.from(found.converted)).toEqual([1, 1, 1]);
  });

  it("share the credit", () => {
    const credits = Array.from(attribution(found, "linear"));
    expect(credits.map((credit, name) => [found.names[name], Math.round(credit * 3)])).toEqual([
      ["Deal", 0],
      ["Ads", 1],
      ["Mail", 1],
      ["Direct", 1],
      ["Deal", 3],
    ]);
  });

  it("the rarest names become one, the goal stays itself", () => {
    const many = logOf([...steps("Ann", "A A A B B C D Deal")]);
    const few = withFewerNames(many, "Deal", 3, "Other");
    expect(Array.from(few.events, (event) => few.names[event])).toEqual([
      "A",
      "A",
      "A",
      "B",
      "B",
      "Other",
      "Other",
      "Deal",
    ]);
    expect(withFewerNames(many, "Deal", 4, "Other")).toBe(many);
  });
});
