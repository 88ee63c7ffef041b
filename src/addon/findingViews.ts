import { findingsIn } from "../tables/findings";
import type { Cell, StageTable } from "../tables/stageTable";
import { findingText } from "../text/findings";
import type { Language } from "../text/language";
import { toA1 } from "./a1";
import type { FindingView } from "./protocol";

/** What the audit finds in a table, as sentences, each with the cell it is about. */
export function findingViews(
  table: StageTable,
  cells: readonly (readonly Cell[])[],
  language: Language,
): FindingView[] {
  return findingsIn(table, cells).map(({ code, stage, params, at }) => ({
    stage: table.stages[stage]!.name,
    text: findingText(code, params, language),
    cell: toA1({ ...at, rows: 1, columns: 1 }),
  }));
}
