import type { Answer, Endpoints, MapView } from "../../src/addon/endpoints";
import type { Host, HostOptions } from "../../src/host/contract";
import * as script from "./mapScript";
import { scriptHost, scriptProject } from "./scriptHost";

const project = scriptProject("mapScript.ts", script);

export type Rows = readonly (readonly (string | number)[])[];

/** A spreadsheet with a sheet "Stages", and the add-on's endpoints. */
export function hostWith(rows: Rows, options: HostOptions = {}): Host {
  const { host } = scriptHost(project, options);
  host.run("fillSheet", "Stages", rows);
  return host;
}

export function ask<Name extends keyof Endpoints>(
  host: Host,
  endpoint: Name,
  args: Parameters<Endpoints[Name]>[0],
): Answer<ReturnType<Endpoints[Name]>> {
  return JSON.parse(String(host.runFromHtml("cjmServe", [JSON.stringify({ endpoint, args })])));
}

/** The answer of an endpoint that must not fail. */
export function done<Name extends keyof Endpoints>(
  host: Host,
  endpoint: Name,
  args: Parameters<Endpoints[Name]>[0],
): ReturnType<Endpoints[Name]> {
  const answer = ask(host, endpoint, args);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

export interface Cells {
  readonly shown: string[][];
  readonly values: unknown[][];
  readonly formulas: string[][];
  readonly notes: string[][];
  readonly formats: string[][];
}

export const cellsOf = (host: Host, sheet: string): Cells => JSON.parse(String(host.run("sheetCells", sheet)));

/** The row (from 1) whose first cell shows a text. */
export function rowOf(host: Host, sheet: string, label: string): number {
  const row = cellsOf(host, sheet).shown.findIndex(([first]) => first === label);
  if (row < 0) throw new Error(`No row "${label}".`);
  return row + 1;
}

/** A stage (from 1) as the list offers it that a hypothesis is about; a cell takes nothing else. */
export function choiceOf(host: Host, sheet: string, stage: number): string {
  const offered = cellsOf(host, sheet)
    .shown.reverse()
    .find((row) => row[1]?.startsWith("1. "));
  return offered![stage]!;
}

/** Builds the maps of the table on "Stages". */
export function mapsOf(host: Host, order: Partial<Parameters<Endpoints["buildMaps"]>[0]> = {}): readonly MapView[] {
  const { source } = done(host, "source", {});
  const start = { sheetId: source!.sheetId, range: source!.range };
  return done(host, "buildMaps", { start, examples: false, ...order });
}
