import { isExample } from "../../text/mapExamples/examples";
import type { SheetCells } from "../map/standingCells";
import { standingHypotheses } from "../map/standingWords";
import { areaOf, type SheetPlaces } from "../places";
import type { TypedCell } from "../typedCells";
import type { Idea } from "./model";
import { type StagesNow, stageAsOffered } from "./standing";

const MOVED = ["idea", "stage", "points", "chance", "effort"] as const;

/** The hypotheses that people typed into a journey map, of a segment ("" for everybody), as rows of the sheet; examples are nobody's. */
export function ideasOfMap(cells: SheetCells, places: SheetPlaces, segment: string, now: StagesNow): Idea[] {
  return standingHypotheses(cells, places).flatMap(({ row }) => {
    const typed = Object.fromEntries(
      MOVED.flatMap((key) => {
        const cell = typedAt(cells, row, areaOf(places, key)?.column);
        return cell ? [[key, key === "stage" ? stageAsOffered(cell, now) : cell] as const] : [];
      }),
    ) as Idea;
    if (isExample(typed.idea?.content)) return [];
    return [{ ...typed, ...(segment === "" ? {} : { segment: { content: segment, formula: null, remark: "" } }) }];
  });
}

// A formula would mean other cells than on its map: what it comes to is moved, and the note says what it was.
function typedAt({ values, formulas, shown, notes }: SheetCells, row: number, column: number | undefined) {
  if (column === undefined) return null;
  const of = <T>(matrix: readonly (readonly T[])[]): T | undefined => matrix[row - 1]?.[column - 1];
  const [value, formula] = [of(values), of(formulas) ?? ""];
  const remark = [of(notes) ?? "", formula].filter((text) => text !== "").join("\n");
  const content = typeof value === "number" || typeof value === "string" ? value : (of(shown) ?? "");
  return content === "" && remark === "" ? null : ({ content, formula: null, remark } satisfies TypedCell);
}

/** By what a hypothesis is known that was moved: whose it is, and its words. */
export const identityOf = ({ idea, segment }: Idea): string =>
  `${segment?.content ?? ""}\n${String(idea?.content ?? "").trim()}`;

/** Rows with others after them that are not among them yet. */
export function withMoved(standing: readonly Idea[], moved: readonly Idea[]): Idea[] {
  const there = new Set(standing.map(identityOf));
  return [...standing, ...moved.filter((idea) => !there.has(identityOf(idea)))];
}
