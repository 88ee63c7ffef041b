import type { FunnelModel } from "../../src/report/funnelModel";
import type { Scenario } from "../../src/report/scenarios";
import { letters } from "../../src/tables/columnName";
import { findStageTable } from "../../src/tables/findStageTable";
import type { Cell } from "../../src/tables/stageTable";

const LOCALE = { en: "en_US", ru: "ru_RU" } as const;

/** A sheet with one table from A1, read as the product reads it, and the model of its report. */
export function reportOn(
  cells: readonly (readonly Cell[])[],
  { language = "ru", options = {} }: Partial<Pick<FunnelModel, "language" | "options">> = {},
): Scenario {
  const table = findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 });
  const { box } = table;
  const model: FunnelModel = {
    table,
    source: { sheetName: "Table", sheetId: 0, range: `A1:${letters(box.columns)}${box.rows}` },
    cells,
    language,
    locale: LOCALE[language],
    title: "Table",
    builtOn: { year: 2026, month: 11, day: 30 },
    options,
    sharing: null,
    nextPeriods: [],
    maps: [],
    previousInputs: null,
  };
  return { name: "", cells, model };
}
