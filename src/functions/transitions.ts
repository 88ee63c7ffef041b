import { probabilities, transitions } from "../core/journeys/transitions";
import { defineFunction, optional, type Row } from "./define";
import { times, touchpoints, users } from "./journeyArguments";
import { readJourneys } from "./readEventLog";

export const CJM_TRANSITIONS = defineFunction({
  name: "CJM_TRANSITIONS",
  args: [users, times, touchpoints, optional("goal", "name")],
  format: "percent",
  examples: [
    {
      formula: '=CJM_TRANSITIONS({"Ann"; "Ann"; "Ann"; "Bob"}; {1; 2; 3; 1}; {"Ad"; "Mail"; "Order"; "Ad"}; "Order")',
      result: [
        ["From ↓ to →", "Ad", "Mail", "(goal)", "(left)"],
        ["(start)", 1, 0, 0, 0],
        ["Ad", 0, 0.5, 0, 0.5],
        ["Mail", 0, 0, 1, 0],
      ],
    },
  ],
  compute: (users, times, touchpoints, goal = "") => {
    const found = transitions(readJourneys({ users, times, events: touchpoints }, goal));
    const from: Row = [{ phrase: "start" }, ...found.touchpoints];
    return [
      [{ phrase: "fromTo" }, ...found.touchpoints, { phrase: "goal" }, { phrase: "exit" }],
      ...probabilities(found).map((row, at): Row => [from[at]!, ...row]),
    ];
  },
});
