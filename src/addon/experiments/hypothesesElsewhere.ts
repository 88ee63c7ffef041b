import type { ChipSheet } from "../../report/experiments/chips";
import { ideasOfMap, identityOf } from "../../report/experiments/fromMap";
import type { Idea } from "../../report/experiments/model";
import type { AsideWords } from "../../report/map/cellContent";
import type { SheetCells } from "../../report/map/standingCells";
import type { SheetPlaces } from "../../report/places";
import { EXPERIMENTS } from "../../text/experiments";
import { MAP } from "../../text/map";
import { hash } from "../hash";
import type { Moment } from "../moment";
import type { Source } from "../source";
import { collect, ideasOn, stagesNow } from "./buildExperiments";
import { chipSheet, experimentsOf } from "./experimentSheets";

/** The sheet on which the hypotheses of a map stand, and those of the map that it has not, or has with other figures. */
export interface HypothesesElsewhere {
  readonly sheet: ChipSheet;
  readonly apart: readonly AsideWords[];
}

/** A map as it stands. */
interface StandingMap {
  readonly cells: SheetCells;
  readonly places: SheetPlaces;
  readonly segment: string;
  /** Whether an older version built it: then its table of hypotheses gets a sheet, where it has none. */
  readonly isOlder: boolean;
}

/**
 * Moves the hypotheses of a map to the sheet that its table has for them; null where it has none. Until the map is rebuilt without them they
 * stand in both.
 */
export function hypothesesElsewhere(
  source: Source,
  { cells, places, segment, isOlder }: StandingMap,
  moment: Moment,
): HypothesesElsewhere | null {
  const typed = ideasOfMap(cells, places, segment, stagesNow(source, moment));
  let one = experimentsOf(source);
  if (!one && !(isOlder && typed.length > 0)) return null;
  const isNew = (idea: Idea) => !one?.note.moved?.includes(hash(identityOf(idea)));
  if (typed.some(isNew)) {
    const front = SpreadsheetApp.getActiveSheet();
    collect(source, one, typed);
    front.activate();
    one = experimentsOf(source);
  }
  const sheet = chipSheet(one, source);
  if (!one || !sheet) return null;
  const there = typed.length > 0 ? new Set(ideasOn(one, source, moment).map(inShort)) : new Set<string>();
  const lane = MAP[moment.language].hypotheses;
  const apart = typed
    .filter((idea) => !there.has(inShort(idea)))
    .map((idea) => ({ stage: "", lane, word: { content: textOf(idea), note: idea.idea?.remark ?? "" } }));
  return { sheet, apart };
}

const FIGURES = ["stage", "points", "chance", "effort"] as const;

function inShort({ segment, ...idea }: Idea): string {
  const isAll = Object.values(EXPERIMENTS).some(({ everybody }) => everybody === segment?.content);
  const whose = segment && !isAll ? { segment } : {};
  return JSON.stringify([identityOf({ ...idea, ...whose }), ...FIGURES.map((key) => idea[key]?.content ?? "")]);
}

const textOf = (idea: Idea): string =>
  [idea.idea, ...FIGURES.map((key) => idea[key])].flatMap((cell) => (cell ? [String(cell.content)] : [])).join("; ");
