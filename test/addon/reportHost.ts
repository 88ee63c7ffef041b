import type { HostOptions } from "../../src/host/contract";
import type { Cell } from "../../src/tables/stageTable";
import * as script from "./reportScript";
import { type ScriptHost, scriptHost, scriptProject } from "./scriptHost";

/** A host that runs the functions of reportScript.ts. */
export type ReportHost = ScriptHost<typeof script>;

const project = scriptProject("reportScript.ts", script);

export const reportHost = (options?: HostOptions): ReportHost => scriptHost(project, options);

/** The rows of a sheet with a table of stages. */
export const TABLE: readonly (readonly Cell[])[] = [
  ["Stage", "People"],
  ["Visits", 4000],
  ["Leads", 420],
  ["Deals", 63],
];

/** Two months of two channels, with what they cost. */
export const RICH: readonly (readonly Cell[])[] = [
  ["", "September 2026", "September 2026", "October 2026", "October 2026"],
  ["Stage", "Search", "Social", "Search", "Social"],
  ["Visits", 4000, 1000, 1500, 6500],
  ["Leads", 420, 31, 163, 214],
  ["Deals", 120, 5, 48, 36],
];
