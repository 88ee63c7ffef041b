import { ideasOfMap, identityOf, withMoved } from "../../report/experiments/fromMap";
import type { Idea } from "../../report/experiments/model";
import type { StagesNow } from "../../report/experiments/standing";
import { hash } from "../hash";
import { asTheirTabs } from "../managedSheets";
import { cellsOf } from "../map/mapCells";
import { mapsOver } from "../map/mapsOfTable";
import { segmentOf } from "../map/segmentOf";
import type { Source } from "../source";

/** The hypotheses of a table's journey maps, and of one that is none of its own but a copy, that were not moved yet, and all that will have been. */
export function ideasOfMaps(
  source: Source,
  now: StagesNow,
  before: readonly string[] = [],
  ofCopy: readonly Idea[] = [],
): { readonly ideas: readonly Idea[]; readonly moved: readonly string[] } {
  const ofMaps = asTheirTabs(mapsOver(source)).flatMap(({ sheet, note, existing }) =>
    ideasOfMap(cellsOf(sheet, existing), existing.places, segmentOf(note, existing.places), now),
  );
  const fresh = withMoved(ofMaps, ofCopy)
    .map((idea) => ({ idea, id: hash(identityOf(idea)) }))
    .filter(({ id }) => !before.includes(id));
  return { ideas: fresh.map(({ idea }) => idea), moved: [...before, ...fresh.map(({ id }) => id)] };
}
