import type { SheetCommand } from "../../engine/batch";
import { styled } from "../../engine/cellUpdates";
import type { HostState } from "../../state";
import { type Area, cellsOf, matrixOf, positionAt, zoneOf } from "./area";
import type { Attribute, CellFormat, FormatChange } from "./cellFormats";
import type { Position } from "./content";

/** How a cell looks by what was set on it, conditional formats aside. */
export function lookAt({ model }: HostState, position: Position): CellFormat {
  const cell = model.getters.getCell(position);
  return { style: cell?.style ?? {}, format: cell?.format };
}

/** One attribute of every cell of an area. */
export function readAll<T>(state: HostState, area: Area, attribute: Attribute<T>): T[][] {
  return matrixOf(area, (row, column) => attribute.read(lookAt(state, positionAt(area, row, column))));
}

/** The commands that change the look of whole areas. */
export function formatting(areas: readonly Area[], change: FormatChange | null): SheetCommand[] {
  if (!change) return [];
  const bySheet = grouped(areas);
  return [...bySheet].map(([sheetId, each]) => ({
    type: "SET_FORMATTING",
    sheetId,
    target: each.map(zoneOf),
    ...change,
  }));
}

/** The commands that change one attribute cell by cell, one for all that get the same; values of the area's shape. */
export function formattingEach<T>(
  state: HostState,
  area: Area,
  attribute: Attribute<T>,
  values: readonly (readonly (T | null)[])[],
): SheetCommand[] {
  const changes = new Map<string, { readonly change: FormatChange; readonly cells: Area[] }>();
  for (const cell of cellsOf(area)) {
    const change = attribute.write(values[cell.row - area.row]![cell.column - area.column] ?? null);
    if (!change || isThere(lookAt(state, positionAt(cell)), change)) continue;
    const key = JSON.stringify(change);
    if (!changes.has(key)) changes.set(key, { change, cells: [] });
    changes.get(key)!.cells.push(cell);
  }
  return [...changes.values()].flatMap(({ change, cells }) => formatting(cells, change));
}

// Most of what is set cell by cell is there already.
const isThere = (look: CellFormat, { style, format }: FormatChange): boolean =>
  (!style || styled(look.style, style) === null) && (format === undefined || format === (look.format ?? ""));

function grouped(areas: readonly Area[]): Map<string, Area[]> {
  const groups = new Map<string, Area[]>();
  for (const area of areas) {
    const known = groups.get(area.sheetId);
    if (known) known.push(area);
    else groups.set(area.sheetId, [area]);
  }
  return groups;
}
