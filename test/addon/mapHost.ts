import type { Answer, Endpoints, MapView } from "../../src/addon/protocol";
import type { Host, HostOptions } from "../../src/host/contract";
import { MAP } from "../../src/text/map";
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

/** The row (from 1) of a label, which may have an icon before it, and the name of a group beside it. */
export function rowOf(host: Host, sheet: string, label: string): number {
  const row = cellsOf(host, sheet).shown.findIndex((cells) =>
    cells.slice(0, 3).some((cell) => cell === label || cell.endsWith(` ${label}`)),
  );
  if (row < 0) throw new Error(`No row "${label}".`);
  return row + 1;
}

/** The stages as a map heads them: two rows above their people. */
export function namesOn(host: Host, sheet: string): string[] {
  const { shown } = cellsOf(host, sheet);
  const labels = Object.values(MAP).map(({ people }) => people);
  const people = shown.findIndex((cells) => labels.includes(cells[1]!));
  return shown[people - 2]!.slice(2).filter((name) => name !== "");
}

/** A stage (from 1) as the list offers it that a hypothesis is about; a cell takes nothing else. */
export function choiceOf(host: Host, sheet: string, stage: number): string {
  const offered = cellsOf(host, sheet)
    .shown.reverse()
    .find((row) => row[2]?.startsWith("1. "));
  return offered![stage + 1]!;
}

/** Builds the maps of the table on "Stages". */
export function mapsOf(host: Host, order: Partial<Parameters<Endpoints["buildMaps"]>[0]> = {}): readonly MapView[] {
  const { source } = done(host, "source", {});
  const start = { sheetId: source!.sheetId, range: source!.range };
  return done(host, "buildMaps", { start, examples: false, ...order });
}
