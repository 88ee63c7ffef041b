import { nameOf } from "../cells";
import type { Choices } from "../choices";
import type { DealList } from "../deals/dealList";
import { stockListOf } from "../deals/stockList";
import { MOST_STAGES } from "../limits";
import type { Column, Frame } from "../profile/frame";
import { type Cells, cellAt } from "../profile/rows";
import type { StageTable } from "../stageTable";
import { isStageName } from "../vocabulary/meaning";
import { stageTableOf } from "./assemble";
import { isCohorts } from "./cohorts";
import { type Funnel, readFunnel } from "./funnel";
import { likeness } from "./likeness";
import { namesColumn } from "./namesColumn";
import { viewGrouped, viewLong } from "./pivots";
import { questionOf } from "./questions";
import { pipelineOf } from "./stocks";
import { viewAcross, viewDown } from "./view";

/** A frame read as a table of stages. */
export interface StagesFound {
  readonly table: StageTable;
  /** Whether each deal is counted at one stage only, where it stands; and the list that the table counts, null where that cannot be told. */
  readonly isStocks: boolean;
  readonly deals: DealList | null;
  /** Whether words say so: at least two stages are known by name. */
  readonly isSure: boolean;
}

/** The table of stages in a frame of cells as they are written, whichever way they go; null when there is none. */
export function readStages(frame: Frame, cells: Cells, choices: Choices): StagesFound | null {
  if (isCohorts(frame)) return null;
  const naming = frame.columns.filter(({ holds }) => holds === "words" || holds === "periods");
  const names = choices.orientation === "across" ? null : namesColumn(frame);
  const long = names && viewLong(frame, names, naming);
  const isDown = names !== null && frame.rows.length <= MOST_STAGES && !isRepeated(frame, names);
  const down = long ?? (names && isDown ? viewDown(frame, names, naming) : null);
  const isAcross = choices.orientation !== "down" && frame.headers.length > 0 && frame.columns.length <= MOST_STAGES;
  const across = isAcross ? (viewGrouped(frame, naming) ?? viewAcross(frame, naming)) : null;
  const [first, second] = [down, across].map((view) => view && readFunnel(view, choices));
  const [best, other] = first && second ? ranked(first, second) : [first ?? second, null];
  if (!best) return null;
  const table = stageTableOf(best);
  const pipeline = pipelineOf(best, choices);
  const isStocks = pipeline === "standing";
  return {
    isStocks,
    // Of several periods each says where deals stood then: they do not add up.
    deals: isStocks && table.periods.length < 2 ? stockListOf(best, cells, choices.deals ?? {}) : null,
    table: { ...table, question: questionOf(best, other ?? null, pipeline, choices) },
    isSure: table.stages.filter(({ name }) => isStageName(name)).length > 1,
  };
}

/** Whether most names, or those of stages, stand several times: then something besides tells the rows apart, and nothing says what. */
function isRepeated({ cells, rows }: Frame, { index }: Column): boolean {
  const names = rows.map((row) => nameOf(cellAt(cells, row, index))).filter((name) => name !== "");
  const known = names.filter(isStageName);
  return areTwice(names, 6) || areTwice(known, 3);
}

const areTwice = (names: readonly string[], least: number): boolean =>
  names.length >= least && new Set(names).size * 2 <= names.length;

/** The more likely first; a tie goes to names in the first column, which is how people write by hand. */
function ranked(down: Funnel, across: Funnel): [Funnel, Funnel] {
  return likeness(across) > likeness(down) ? [across, down] : [down, across];
}
