import { expect, it } from "vitest";
import { stageWays } from "../../../src/core/journeys/stageWays";
import { logOf, steps } from "./logOf";

// Counted by hand, person by person: each day is one step unless it is said.
const LOG = logOf([
  ...steps("Ann", "Visit Lead Offer Deal"),
  // Two offers, and back to a visit from the second.
  ...steps("Bob", "Visit Lead Offer Offer Visit Deal"),
  // Past the lead.
  ...steps("Cat", "Visit Offer Deal"),
  // Went away for forty days after the lead.
  ...steps("Dan", "Visit@1 Lead@2 Offer@42"),
  // Items of one instant are one; a lead after the offer is none before it.
  ...steps("Eve", "Visit@1 Visit@1 Offer@2 Lead@3"),
  ...steps("Fay", "Visit"),
  ...steps("Gil", "Visit"),
]);

it("says at each stage who came again, passed it by, went back, or left and came back", () => {
  const [visit, lead, offer, deal] = stageWays(LOG, ["Visit", "Lead", "Offer", "Deal"]);
  expect(visit).toEqual({ people: 7, again: 1, later: 5, past: 0, back: 0, backTo: null, away: 0 });
  expect(lead).toEqual({ people: 4, again: 0, later: 5, past: 2, back: 0, backTo: null, away: 1 });
  expect(offer).toEqual({ people: 5, again: 1, later: 3, past: 0, back: 2, backTo: "Visit", away: 0 });
  expect(deal).toMatchObject({ people: 3, again: 0, later: 0, past: 0, back: 0 });
});

it("of nobody has nothing to say", () => {
  expect(stageWays(logOf([]), ["Visit"])).toEqual([
    { people: 0, again: 0, later: 0, past: 0, back: 0, backTo: null, away: 0 },
  ]);
});
