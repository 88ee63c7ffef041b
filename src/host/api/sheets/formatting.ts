import type { SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { type Area, matrixOf, positionAt, zoneOf } from "./area";
import type { HostStyle, Position } from "./content";
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
    const before = lookAt(state, position);
    const { format } = change;
    const style = changed(before.style, change.style);
    if (!style && (format === undefined || format === (before.format ?? ""))) return [];
    return [
      { type: "UPDATE_CELL", ...position, ...(style ? { style } : {}), ...(format === undefined ? {} : { format }) },
    ];
  }).flat(2);
}

// Most of what is set cell by cell is there already: null when all of it is.
function changed(style: HostStyle, change: LookChange["style"] = {}): HostStyle | null {
  const entries = Object.entries(change) as [keyof HostStyle, unknown][];
  if (entries.every(([property, value]) => style[property] === value)) return null;
  return Object.fromEntries(Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined));
}

function grouped(areas: readonly Area[]): Map<string, Area[]> {
  const groups = new Map<string, Area[]>();
  for (const area of areas) groups.set(area.sheetId, [...(groups.get(area.sheetId) ?? []), area]);
  return groups;
}
