import { attributionTable } from "./attributionTable";
import { arg, defineFunction, optional } from "./define";
import { times, touchpoints, users } from "./journeyArguments";
import { readJourneys } from "./readEventLog";

export const CJM_ATTRIBUTION = defineFunction({
  name: "CJM_ATTRIBUTION",
  args: [users, times, touchpoints, arg("goal", "name"), optional("model", "model")],
  format: "table",
  examples: [
    {
      formula:
        '=CJM_ATTRIBUTION({"Ann"; "Ann"; "Ann"; "Bob"; "Bob"}; {1; 2; 3; 1; 2}; {"Ad"; "Mail"; "Order"; "Ad"; "Order"}; "Order"; "linear")',
      result: [
        ["Touchpoint", "Conversions", "Share"],
        ["Ad", 1.5, 0.75],
        ["Mail", 0.5, 0.25],
      ],
    },
  ],
  compute: (users, times, touchpoints, goal, model) =>
    attributionTable(readJourneys({ users, times, events: touchpoints }, goal), { goal, model }),
});
