import { buildReportOfCounted } from "../buildReport";
import type { DealsWish, ReportView } from "../protocol";
import { countStages } from "./buildStages";

/** Counts a list of deals by stage in a sheet of its own, or again in the one it has, and builds the report of that. */
export function buildDeals({ sheetId, wish }: { sheetId: number; wish?: DealsWish }): ReportView {
  const { view, read } = countStages(sheetId, wish);
  return buildReportOfCounted(view.sheetId, read);
}
