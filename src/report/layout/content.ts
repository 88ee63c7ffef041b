import { literal } from "../formula";
import type { PlanCell } from "../plan";
import { FORMAT } from "../styles";
import { formulaText, type Places } from "./address";

/** What is written into a cell: a number, a formula, or a text that no spreadsheet reads as anything else. */
export function contentOf(cell: PlanCell, places: Places): string | number {
  const { content = "" } = cell;
  if (typeof content === "object") return formulaText(content, places);
  if (typeof content === "number" || content === "" || isPlainlyText(content)) return content;
  // In a cell of plain text nothing is read as anything else, but for what begins as a formula or an escape.
  if (cell.format === FORMAT.asTyped && !/^[='+]/.test(content)) return content;
  return `=${literal(content)}`;
}

/**
 * Letters first and no digit anywhere: no number, percentage, date, formula or escape in any locale. A single word is read as text only when
 * it is not all capitals (TRUE, ИСТИНА).
 */
function isPlainlyText(text: string): boolean {
  return /^\p{L}/u.test(text) && !/\d/u.test(text) && (text.includes(" ") || text !== text.toUpperCase());
}
