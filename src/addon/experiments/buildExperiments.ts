import { oneLine } from "../../core/oneLine";
import { UserError } from "../../core/userError";
import { experimentSheet } from "../../report/experiments/experimentSheet";
import { withMoved } from "../../report/experiments/fromMap";
import type { ExperimentModel, Idea } from "../../report/experiments/model";
import { type StagesNow, standingExperiments } from "../../report/experiments/standing";
import { layout } from "../../report/layout/layout";
import { arePersons } from "../../tables/imitable";
import { daysCovered } from "../../tables/periodDays";
import { dimensionText } from "../../text/dimension";
import { EXPERIMENTS } from "../../text/experiments";
import { unnamedStage } from "../../text/report";
import { toA1 } from "../a1";
import { currencyOfSource } from "../currency";
import { withDocumentLock } from "../documentLock";
import { rangeAt } from "../existing";
import { withNotes } from "../keptInputs";
import { sheetLanguage } from "../locale";
import { buildOnNewSheet, rebuildInPlace } from "../managedBuild";
import { type Moment, today } from "../moment";
import type { ReportView } from "../protocol";
import { readGrowing, type Source, sourceAt } from "../source";
import { cellsOf } from "./experimentCells";
import {
  EXPERIMENT_SHEET,
  type ExperimentNote,
  type ExperimentSheet,
  experimentsOf,
  type PlacedExperiments,
} from "./experimentSheets";
import { ideasOfMaps } from "./ideasOfMaps";

/** Builds the sheet of hypotheses of a table, or rebuilds in place the one it already has; every word stays. */
export function buildExperiments({ sheetId, range }: { sheetId: number; range: string }): ReportView {
  return withDocumentLock(() => {
    const source = sourceAt(sheetId, range);
    return collect(source, experimentsOf(source));
  });
}

/** Builds the sheet of a table, or brings the one that it has up to date, with the hypotheses of a map. The document is the caller's alone. */
export const collect = (source: Source, standing: ExperimentSheet | null, ofMap: readonly Idea[] = []): ReportView =>
  standing ? rebuilt(standing, ofMap) : built(source, ofMap);

/** What stands in the rows of a sheet of hypotheses. */
export function ideasOn({ sheet, existing }: PlacedExperiments, source: Source, moment: Moment): readonly Idea[] {
  const cells = cellsOf(sheet, existing, moment.language);
  return standingExperiments(cells, existing.places, stagesNow(source, moment)).ideas;
}

/** Rebuilds a sheet of hypotheses in place, over its table as it is now. */
export function rebuildExperiments(one: ExperimentSheet): ReportView {
  return withDocumentLock(() => rebuilt(one));
}

type Written = Pick<ExperimentModel, "weeks" | "ideas" | "ownColumns" | "aside">;

const NOTHING: Written = { weeks: null, ideas: [], ownColumns: [], aside: [] };

function built(source: Source, ofMap: readonly Idea[]): ReportView {
  const name = EXPERIMENTS[sheetLanguage()].sheetName;
  const { view } = buildOnNewSheet(EXPERIMENT_SHEET, { name, behind: source.sheet }, (_, moment) => {
    const { ideas, moved } = ideasOfMaps(source, stagesNow(source, moment), [], ofMap);
    return {
      note: { sourceSheetId: source.id, grows: source.grows, ...movedNow(moved) },
      grid: layout(experimentSheet(modelOf(source, { ...NOTHING, ideas }, moment))),
    };
  });
  return view;
}

/** All that people wrote is read before, and written back in the one call that replaces the older contents. */
function rebuilt(one: ExperimentSheet, ofMap: readonly Idea[] = []): ReportView {
  const { sheet, note } = one;
  return rebuildInPlace(one, (existing, moment) => {
    const { places, area } = existing;
    const range = rangeAt(places.source);
    if (!range) throw new UserError("sourceGone");
    const source = readGrowing(range, note.grows);
    const now = stagesNow(source, moment);
    const standing = standingExperiments(cellsOf(sheet, existing, moment.language), places, now);
    const { ideas, moved } = ideasOfMaps(source, now, note.moved, ofMap);
    const written = { ...standing, ideas: withMoved(standing.ideas, ideas) };
    const grid = layout(experimentSheet(modelOf(source, written, moment)), area);
    const noted = { sourceSheetId: source.id, grows: note.grows };
    return {
      note: { ...noted, ...movedNow(moved) },
      // Cut off, what was moved is not yet here for good.
      meanwhile: { ...noted, ...movedNow(note.moved ?? []) },
      grid: withNotes(sheet, grid, area),
    };
  }).view;
}

/** The names of a table's stages, as the lists offer them. */
export const stagesNow = ({ table }: Source, { language }: Moment): StagesNow => ({
  names: table.stages.map(({ name }, i) => oneLine(name) || unnamedStage(i + 1, language)),
  language,
});

const movedNow = (moved: readonly string[]): Pick<ExperimentNote, "moved"> => (moved.length > 0 ? { moved } : {});

function modelOf(source: Source, written: Written, { language, locale, day }: Moment): ExperimentModel {
  const { table, cells, id, name } = source;
  return {
    ...written,
    language,
    locale,
    builtOn: day,
    source: { sheetName: name, sheetId: id, range: toA1(table.box) },
    table,
    cells,
    currency: currencyOfSource(source),
    dimension: dimensionText(table.dimension, arePersons(table.channelNames), language),
    days: daysCovered(table, cells, { sheetName: name, today: today() }),
  };
}
