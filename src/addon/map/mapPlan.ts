import { oneLine } from "../../core/oneLine";
import type { ChipSheet } from "../../report/experiments/chips";
import type { MapWords } from "../../report/map/cellContent";
import { journeyMap } from "../../report/map/journeyMap";
import { type MapModel, type MapRatings, type MapSource, seriesOf } from "../../report/map/mapModel";
import type { SheetPlan } from "../../report/plan";
import { fill } from "../../text/fill";
import { MAP } from "../../text/map";
import { templateName } from "../../text/templates";
import { toA1 } from "../a1";
import { address } from "../address";
import { currencyOfSource } from "../currency";
import type { Moment } from "../moment";
import type { Source } from "../source";
import type { MapNote } from "./mapSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The plan of a map, for a sheet. */
export function mapPlanOf(
  sheet: Sheet,
  from: Source | null,
  {
    segment,
    lanes,
    template,
    log,
    formerNames,
  }: Pick<MapNote, "segment" | "lanes" | "template" | "log" | "formerNames">,
  words: MapWords,
  ratings: MapRatings | null,
  { language, locale, day }: Moment,
  hypotheses?: ChipSheet,
): SheetPlan {
  const about = segment || (template ? templateName(template, language) : from?.sheet.getName());
  const model: MapModel = {
    language,
    locale,
    title: about ? fill(MAP[language].title, { sheet: about }, language) : MAP[language].titleAlone,
    segment,
    source: from && mapSource(from, segment),
    ratings,
    formerNames: formerNames ?? {},
    log: log ?? null,
    builtOn: day,
    sharing: { address: address(), sheetId: sheet.getSheetId() },
    lanes,
    words,
    hypotheses,
  };
  return journeyMap(model);
}

/** The names of a table's stages, as a map knows them; "" for one without a name, whatever it is called on the map. */
export function stageNames({ table }: Source): string[] {
  return table.stages.map(({ name }) => oneLine(name));
}

function mapSource(source: Source, segment: string): MapSource {
  const { table, cells, sheet, choices } = source;
  const place = { sheetName: sheet.getName(), sheetId: sheet.getSheetId(), range: toA1(table.box) };
  return { table, cells, ...place, ...seriesOf(table, segment), choices, currency: currencyOfSource(source) };
}
