import { letters } from "./columnName";
import type { Assumption, Beside } from "./stageTable";

/** What is assumed of the lines beside the people: one assumption for each that was taken for something known. */
export function taken(beside: Beside): Assumption[] {
  return Object.entries(beside).flatMap(([role, line]) =>
    line === null ? [] : [{ code: "taken", params: { name: line.name || letters(line.index), as: role } }],
  );
}
