import { share } from "../core/conversion";
import { type Path, pathName, paths } from "../core/journeys/paths";
import { defineFunction, optional, type Row } from "./define";
import { times, touchpoints, users } from "./journeyArguments";
import { readJourneys } from "./readEventLog";

export const CJM_PATHS = defineFunction({
  name: "CJM_PATHS",
  args: [users, times, touchpoints, optional("goal", "name"), optional("top", "top")],
  format: "table",
  examples: [
    {
      formula:
        '=CJM_PATHS({"Ann"; "Ann"; "Ann"; "Bob"; "Cat"; "Cat"; "Cat"}; {1; 2; 3; 1; 1; 2; 3}; {"Ad"; "Mail"; "Order"; "Ad"; "Ad"; "Mail"; "Order"}; "Order")',
      result: [
        ["Path", "Journeys", "Converted", "Conversion"],
        ["Ad → Mail", 2, 2, 1],
        ["Ad", 1, 0, 0],
      ],
    },
  ],
  compute: (users, times, touchpoints, goal = "", top = 10) => {
    const found = paths(readJourneys({ users, times, events: touchpoints }, goal), top);
    const figures = ({ journeys, converted }: Omit<Path, "touchpoints">): Row =>
      goal === "" ? [journeys, null, null] : [journeys, converted, share(converted, journeys)];
    const rows: Row[] = found.top.map((path) => [
      path.touchpoints.length === 0 ? { phrase: "direct" } : pathName(path.touchpoints),
      ...figures(path),
    ]);
    if (found.others) rows.push([{ phrase: "otherPaths" }, ...figures(found.others)]);
    return { header: ["path", "journeys", "converted", "conversion"], rows };
  },
});
