import { helpers } from "@odoo/o-spreadsheet";
import type { HostState } from "../../state";
import { exception, notInHost } from "../exception";
import { type Area, areaOf, zoneOf } from "./area";

/** Brings the areas' sheet in front and selects them; the last one's first cell becomes the current cell. */
export function activating(state: HostState, areas: readonly Area[]): void {
  const { selection } = state.model;
  const [first, ...others] = areas;
  if (!first) return;
  activatingSheet(state, first.sheetId);
  const zone = zoneOf(first);
  selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  for (const { left, top, right, bottom } of others.map(zoneOf)) {
    selection.addCellToSelection(left, top);
    selection.setAnchorCorner(right, bottom);
    selection.commitSelection();
  }
}

/**
 * Makes a cell the current one. In the selected range that range stays the active one, elsewhere the cell becomes it: Google's reference of
 * Range.activateAsCurrentCell.
 */
export function activatingCell(state: HostState, cell: Area): void {
  if (cell.rows * cell.columns > 1) throw exception("The range must be a single cell.");
  activatingSheet(state, cell.sheetId);
  const { left: col, top: row } = zoneOf(cell);
  const around = state.model.getters.getSelectedZones().filter((zone) => helpers.isInside(col, row, zone));
  if (around.length > 0 && selectedAreas(state).length > 1)
    throw notInHost("Range.activateAsCurrentCell in one of several selected ranges");
  state.model.selection.selectZone({ cell: { col, row }, zone: around[0] ?? zoneOf(cell) });
}

/** Brings a sheet in front. */
export function activatingSheet({ model }: HostState, sheetId: string): void {
  const active = model.getters.getActiveSheetId();
  if (active !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
}

/** The selected areas of the active sheet, the last selected one last. */
export function selectedAreas({ model }: HostState): Area[] {
  return model.getters.getSelectedZones().map((zone) => areaOf(model.getters.getActiveSheetId(), zone));
}

/** The selected area of a sheet; of one that is not in front, its current cell. */
export function activeArea(state: HostState, sheetId: string): Area {
  const { getters } = state.model;
  return getters.getActiveSheetId() === sheetId
    ? areaOf(sheetId, getters.getSelectedZone())
    : currentCell(state, sheetId);
}

/** The cell with the cursor on a sheet. */
export function currentCell({ model }: HostState, sheetId: string): Area {
  const { getters } = model;
  const active = getters.getActiveSheetId() === sheetId;
  const { col, row } = active ? getters.getActivePosition() : getters.getSheetPosition(sheetId);
  return areaOf(sheetId, { left: col, right: col, top: row, bottom: row });
}
