import type { TooLarge } from "../../host/xlsx/sizeLimits";
import type { Language } from "../../text/language";
import { formatCount } from "../../text/number";
import { type Complaint, complaint } from "../commandError";

/** What to tell of a workbook that could not be opened. */
export function xlsxComplaint(file: string, error: unknown, language: Language): Complaint {
  const { tooLarge } = error as Partial<TooLarge>;
  if (!tooLarge) return complaint("brokenWorkbook", { file });
  if (tooLarge.what === "reach") return complaint("reachesTooFar", { file, cell: tooLarge.cell });
  return complaint("tooManyCells", { file, most: formatCount(tooLarge.most, language) });
}
