import { dispatchAll, type SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { notInHost } from "../exception";
import { readRule, ruling } from "../validation/cellRules";
import { type Area, cellsOf, positionAt, zoneOf } from "./area";
import { contentFor } from "./copying";
import { mergesIn } from "./merges";
import { noting } from "./notes";
import { withinSheet } from "./references";

/**
 * Moves an area as one that was cut: contents, looks, notes and validations go along, formulas mean the cells that they meant, and references
 * to what was moved as a whole follow it. Of the target only the first cell matters.
 */
export function moveArea(state: HostState, source: Area, { sheetId, row, column }: Area): void {
  const { model } = state;
  const place = withinSheet(state, { ...source, sheetId, row, column });
  if (mergesIn(state, source).length + mergesIn(state, place).length > 0)
    throw notInHost("Range.moveTo of merged cells, or onto some");
  const moved = cellsOf(source).map((from): { from: Area; to: Area; written: SheetCommand[] } => {
    const to = { ...from, sheetId, row: from.row - source.row + row, column: from.column - source.column + column };
    const cell = model.getters.getCell(positionAt(from));
    const look = { style: cell?.style ?? null, format: cell?.format ?? "" };
    const border = model.getters.getCellBorder(positionAt(from)) ?? undefined;
    return {
      from,
      to,
      written: [
        { type: "UPDATE_CELL", ...positionAt(to), content: cell ? contentFor(state, cell, from, from) : "", ...look },
        { type: "SET_BORDER", ...positionAt(to), border },
        ...ruling(state, [to], readRule(state, positionAt(from))),
      ],
    };
  });
  const isTarget = new Set(moved.map(({ to }) => `${to.row},${to.column}`));
  const left = moved.map(({ from }) => from).filter((from) => !isTarget.has(`${from.row},${from.column}`));
  dispatchAll(model, [
    ...noting(state, withoutOverlap(place, source), () => ""),
    ...left.flatMap((from) => [
      { type: "UPDATE_CELL", ...positionAt(from), content: "", style: null, format: "" },
      { type: "SET_BORDER", ...positionAt(from), border: undefined },
      ...ruling(state, [from], null),
    ]),
    ...moved.flatMap(({ written }) => written),
    {
      type: "MOVE_RANGES",
      target: [zoneOf(source)],
      sheetId: source.sheetId,
      sheetName: model.getters.getSheetName(source.sheetId),
      targetSheetId: sheetId,
      col: column - 1,
      row: row - 1,
    },
  ]);
}

/** The cells of a place that are not being moved themselves. */
const withoutOverlap = (place: Area, source: Area): Area[] =>
  cellsOf(place).filter(
    ({ row, column }) =>
      place.sheetId !== source.sheetId ||
      row < source.row ||
      row >= source.row + source.rows ||
      column < source.column ||
      column >= source.column + source.columns,
  );
