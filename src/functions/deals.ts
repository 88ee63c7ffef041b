import { isTold, type Placed, stageCounts } from "../core/deals/stageCounts";
import { UserError } from "../core/userError";
import { readNames } from "../tables/eventColumns";
import { hasStatusHeader, readPlaced } from "./dealStatuses";
import { arg, defineFunction, optional, type Row } from "./define";
import { stageEvents } from "./journeyArguments";
import { fromLists } from "./matrix";
import { below, type EventColumn, refuseOtherLengths, type StageNames } from "./readEventLog";

export const CJM_DEALS = defineFunction({
  name: "CJM_DEALS",
  args: [arg("statuses", "names"), stageEvents, optional("lost_from", "names"), optional("breakdown", "names")],
  format: "people",
  examples: [
    {
      formula:
        '=CJM_DEALS({"New"; "Meeting"; "Won"; "Lost"; "Lost"}; {"New"; "Meeting"; "Won"}; {""; ""; ""; "New"; "Meeting"})',
      result: [[5], [3], [1]],
    },
  ],
  compute: (statuses, stages, lostFrom, breakdown) => {
    refuseOtherLengths(statuses, [lostFrom, breakdown]);
    const named = stages.names.filter((name) => name !== "");
    const repeated = named.find((name, at) => named.indexOf(name) < at);
    if (repeated !== undefined) throw new UserError("repeatedStage", { argument: "stages", value: repeated });
    const [own, from, by] = [statuses, lostFrom, breakdown].map(
      (column) => column && (hasStatusHeader(statuses, named) ? below(column) : column),
    );
    const deals = readPlaced({ statuses: own!, lostFrom: from }, named);
    const total = reached(deals, stages);
    if (!by) return fromLists([total], stages.direction);
    const groups = grouped(deals, by);
    const header: Row = [
      { phrase: "total" },
      ...groups.map(({ name }) => (name === "" ? { phrase: "notGiven" } : name)),
    ];
    return [header, ...fromLists([total, ...groups.map((group) => reached(group.deals, stages))], "down")];
  },
});

/** Deals that reached each of the named stages; null where the name is blank, and where it is not known well enough. */
function reached(deals: readonly (Placed | null)[], { names }: StageNames): (number | null)[] {
  const counts = stageCounts(
    deals.filter((deal) => deal !== null),
    names.filter((name) => name !== "").length,
  );
  let stage = 0;
  return names.map((name) => {
    if (name === "") return null;
    const at = stage++;
    return isTold(counts, at) ? counts[at]!.reached : null;
  });
}

/** The deals of each group, the largest first; equals by name. */
function grouped(deals: readonly (Placed | null)[], column: EventColumn) {
  const { ids, names } = readNames(
    column,
    column.place,
    Uint8Array.from(deals, (deal) => (deal ? 1 : 0)),
  );
  const groups = ["", ...names].map((name) => ({ name, deals: [] as Placed[] }));
  for (const [row, deal] of deals.entries()) if (deal) groups[ids[row]! + 1]!.deals.push(deal);
  return groups
    .filter((group) => group.deals.length > 0)
    .sort((a, b) => b.deals.length - a.deals.length || (a.name < b.name ? -1 : 1));
}
