import { UserError } from "../core/userError";
import type { Choices } from "./choices";
import type { Box, Cell } from "./line";
import type { Reading, Refusal } from "./reading";
import { readSheet } from "./readSheet";
import type { StageTable } from "./stageTable";

/** The stage table that a person means (see `readSheet`). Throws UserError noStageTable or looksLike…, which say what the cells are instead. */
export function findStageTable(cells: readonly (readonly Cell[])[], selection: Box, choices: Choices = {}): StageTable {
  const reading = readSheet(cells, selection, choices);
  if (reading.kind === "stages") return reading.table;
  const { code, params } = refusalIn(reading)!;
  throw new UserError(code, params);
}

/** Why a reading is no funnel: what it is instead; null for a stage table. */
export function refusalIn(reading: Reading): Refusal | null {
  if (reading.kind === "stages") return null;
  if (reading.kind === null) return reading.refusal;
  if (reading.kind !== "stocks" || reading.deals) return { code: LOOKS[reading.kind], params: {} };
  const { periods } = reading.table;
  return periods.length > 1
    ? { code: "looksLikeStocksByPeriod", params: { last: periods.at(-1)! } }
    : { code: "looksLikeStocksUncounted", params: {} };
}

const LOOKS = {
  stocks: "looksLikeStocks",
  events: "looksLikeEvents",
  deals: "looksLikeDeals",
  paths: "looksLikePaths",
} as const;
