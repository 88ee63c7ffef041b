import type { Kind, Managed } from "../managedSheets";

/** What is remembered of a comparison of segments besides its formulas. */
export interface SegmentNote {
  readonly sourceSheetId: number;
  readonly grows: boolean;
}

export type Comparison = Managed<SegmentNote>;

/** Comparisons of the segments of a table: one a table. */
export const SEGMENT_SHEET: Kind<SegmentNote> = { key: "cjm.segments" };
