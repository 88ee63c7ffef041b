import { UserError } from "../../core/userError";
import { eventsOf } from "../../report/map/stageEvents";
import type { RatedRow } from "../../tables/ratings/ratingsIn";
import { LANES } from "../../text/map";
import { withDocumentLock } from "../documentLock";
import type { RatedEmotions } from "../protocol";
import { ratingsOn } from "./ratingsOf";
import { mapAt, rebuilt } from "./rebuildMap";

/** Texts of the lowest ratings that are offered for a stage. */
const QUOTES = 2;

/** Lets a map take its emotions from a table of ratings, and goes on doing so at every refresh. Nothing that people typed is replaced. */
export function fillEmotions({ sheetId, ratingsSheetId }: { sheetId: number; ratingsSheetId: number }): RatedEmotions {
  return withDocumentLock(() => {
    const map = mapAt(sheetId);
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(ratingsSheetId);
    if (!sheet) throw new UserError("sheetGone");
    const ratings = ratingsOn(sheet);
    const lanes = LANES.filter((lane) => lane === "emotion" || map.note.lanes.includes(lane));
    const { view, names, former } = rebuilt(map, { lanes, ratings });
    return { map: view, ...told(ratings.table.rows, names, Object.values(former).flat()) };
  });
}

/** What the table says of the stages of a map, and of what else. */
function told(
  rows: readonly RatedRow[],
  stages: readonly string[],
  former: readonly string[],
): Omit<RatedEmotions, "map"> {
  const wereStages = former.map((name) => name.toLowerCase());
  // As they are first written: the case of letters says nothing.
  const names = [
    ...new Map(rows.map(({ stage }) => [stage.toLowerCase(), stage] as const).reverse()).values(),
  ].reverse();
  const meant = eventsOf(stages, names);
  const unknown = names.filter(
    (name, at) => name !== "" && !meant.includes(at) && !wereStages.includes(name.toLowerCase()),
  );
  return {
    rated: meant.filter((at) => at >= 0).length,
    unknown,
    quotes: stages.flatMap((stage, i) =>
      rows
        .filter((row) => row.text !== "" && row.stage.toLowerCase() === names[meant[i]!]?.toLowerCase())
        .sort((a, b) => a.rating - b.rating)
        .slice(0, QUOTES)
        .map(({ text }) => ({ stage, text })),
    ),
  };
}
