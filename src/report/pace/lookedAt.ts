import { dayNumber } from "../../core/plan/workingDays";
import type { LookedAt } from "../../tables/periodDays";
import type { FunnelModel } from "../funnelModel";

/** When a report is built, and of which sheet. */
export const lookedAt = ({ source, builtOn }: FunnelModel): LookedAt => ({
  sheetName: source.sheetName,
  today: dayNumber(builtOn.year, builtOn.month, builtOn.day),
});
