import type { HostState } from "../../state";
import { type Area, zoneOf } from "./area";

/**
 * The block of cells around an area that Ctrl+A selects: grows while a neighbouring row or column, corners included, holds something.
 * With a dimension it grows in that one only.
 */
export function dataRegion(
  state: HostState,
  area: Area,
  dimension: GoogleAppsScript.Spreadsheet.Dimension | null,
): Area {
  const { numberOfRows, numberOfCols } = state.model.getters.getSheetSize(area.sheetId);
  const [across, down] = [String(dimension) !== "ROWS", String(dimension) !== "COLUMNS"];
  let { top, left, bottom, right } = zoneOf(area);
  const holdsSomething = (t: number, l: number, b: number, r: number) => {
    const zone = {
      top: Math.max(t, 0),
      left: Math.max(l, 0),
      bottom: Math.min(b, numberOfRows - 1),
      right: Math.min(r, numberOfCols - 1),
    };
    return zone.top <= zone.bottom && zone.left <= zone.right && !state.model.getters.isEmpty(area.sheetId, zone);
  };
  // Growing along one dimension looks straight ahead only; along both, at the corners too.
  const corner = dimension === null ? 1 : 0;
  for (let grown = true; grown; ) {
    grown = false;
    if (down && top > 0 && holdsSomething(top - 1, left - corner, top - 1, right + corner)) grown = top-- >= 0;
    if (down && bottom < numberOfRows - 1 && holdsSomething(bottom + 1, left - corner, bottom + 1, right + corner))
      grown = bottom++ >= 0;
    if (across && left > 0 && holdsSomething(top - corner, left - 1, bottom + corner, left - 1)) grown = left-- >= 0;
    if (across && right < numberOfCols - 1 && holdsSomething(top - corner, right + 1, bottom + corner, right + 1))
      grown = right++ >= 0;
  }
  return { sheetId: area.sheetId, row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

const STEPS = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] } as const;

/** The cell that Ctrl and an arrow key go to: the end of the filled cells, or the next filled one, or the sheet's edge. */
export function nextDataCell(state: HostState, area: Area, direction: GoogleAppsScript.Spreadsheet.Direction): Area {
  const { numberOfRows, numberOfCols } = state.model.getters.getSheetSize(area.sheetId);
  const [down, right] = STEPS[String(direction) as keyof typeof STEPS];
  const filled = (row: number, col: number) =>
    !state.model.getters.isEmpty(area.sheetId, { top: row, bottom: row, left: col, right: col });
  const inside = (row: number, col: number) => row >= 0 && col >= 0 && row < numberOfRows && col < numberOfCols;
  let [row, col] = [area.row - 1, area.column - 1];
  if (!inside(row + down, col + right)) return { ...area, rows: 1, columns: 1 };
  const alongFilled = filled(row, col) && filled(row + down, col + right);
  do [row, col] = [row + down, col + right];
  while (inside(row + down, col + right) && (alongFilled ? filled(row + down, col + right) : !filled(row, col)));
  return { sheetId: area.sheetId, row: row + 1, column: col + 1, rows: 1, columns: 1 };
}
