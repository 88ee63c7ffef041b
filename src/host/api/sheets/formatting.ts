import type { SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { type Area, matrixOf, positionAt, zoneOf } from "./area";
import type { Position } from "./content";
import type { Attribute, Look, LookChange } from "./looks";

/** How a cell looks by what was set on it, conditional formats aside. */
export function lookAt({ model }: HostState, position: Position): Look {
  const cell = model.getters.getCell(position);
  return { style: cell?.style ?? {}, format: cell?.format };
}

/** One attribute of every cell of an area. */
export function readAll<T>(state: HostState, area: Area, attribute: Attribute<T>): T[][] {
  return matrixOf(area, (row, column) => attribute.read(lookAt(state, positionAt(area, row, column))));
}

/** The commands that change the look of whole areas. */
export function formatting(areas: readonly Area[], change: LookChange | null): SheetCommand[] {
  if (!change) return [];
  const bySheet = grouped(areas);
  return [...bySheet].map(([sheetId, each]) => ({
    type: "SET_FORMATTING",
    sheetId,
    target: each.map(zoneOf),
    ...change,
  }));
}

/** The commands that change one attribute cell by cell; values of the area's shape. */
export function formattingEach<T>(
  state: HostState,
  area: Area,
  attribute: Attribute<T>,
  values: readonly (readonly (T | null)[])[],
): SheetCommand[] {
  return matrixOf(area, (row, column): SheetCommand[] => {
    const change = attribute.write(values[row]![column] ?? null);
    if (!change) return [];
    const position = positionAt(area, row, column);
    const { format } = change;
    const style = { ...lookAt(state, position).style, ...change.style };
    return [{ type: "UPDATE_CELL", ...position, style, ...(format === undefined ? {} : { format }) }];
  }).flat(2);
}

function grouped(areas: readonly Area[]): Map<string, Area[]> {
  const groups = new Map<string, Area[]>();
  for (const area of areas) groups.set(area.sheetId, [...(groups.get(area.sheetId) ?? []), area]);
  return groups;
}
