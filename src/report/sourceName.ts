import { REPORT, unnamedStage } from "../text/report";
import type { Context } from "./blocks/context";
import { type Formula, f } from "./formula";
import type { FunnelModel } from "./funnelModel";
import { cleaningsAt, sourceCell } from "./sourceFormulas";

/**
 * A name as it stands in the source on one line: &"" turns numbers and empty cells into text, so that nothing is read as a formula or
 * shown as 0. Without a cell of its own, as it was on the day built.
 */
export function nameIn(
  nameAt: { readonly row: number; readonly column: number } | null,
  name: string,
  unnamed: string,
): Formula {
  if (!nameAt) return f`${name.trim() || unnamed}`;
  const written = f`SUBSTITUTE(IFERROR(${sourceCell(nameAt)}&""; ""); CHAR(10); " ")`;
  return f`IF(${written}=""; ${unnamed}; ${written})`;
}

/** How a report calls a stage (from 1): by its "{stage}" in the source, or what is left of that, which is another figure than the source's own. */
export function nameShown({ table, language }: Pick<FunnelModel, "table" | "language">, stage: number): string {
  const { cleaned } = REPORT[language];
  const cleanings = cleaningsAt(table, stage);
  if (cleanings.length === 0) return "{stage}";
  return cleaned[cleanings.length > 1 ? "both" : cleanings[0] === table.beside.bots ? "bots" : "bounces"];
}

/** The name of a stage (from 1) as it stands in the source. */
export function stageName({ model }: Pick<Context, "model">, stage: number): Formula {
  const { name, nameAt } = model.table.stages[stage - 1]!;
  return nameIn(nameAt, name, unnamedStage(stage, model.language));
}
