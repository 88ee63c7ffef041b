import type { Place } from "../../tables/line";
import { f } from "../formula";
import { areaOf } from "../places";
import type { Block, PlanCell, Row } from "../plan";
import { exact } from "./cellContent";
import type { SheetCells } from "./standingCells";

/**
 * People's notes once more, out of sight, each with its cell: contents are replaced in one call and notes in another, and what cuts a rebuild
 * off between the two must not leave a note at somebody else's words.
 */
export function mapNotes(blocks: readonly Block[]): Block {
  const cells = blocks.flatMap((block) =>
    [...block.rows, ...(block.workings ?? [])].flatMap((row) => Object.values(row.cells)),
  );
  return { rows: [], workings: cells.flatMap(noteRow) };
}

function noteRow({ note, name }: PlanCell): Row[] {
  if (!note || !name) return [];
  const text = exact(note);
  const content = f`IF("cjm-note"="of"; ROWS(${name}); ${typeof text === "number" ? String(text) : text})`;
  return [{ cells: { B: { content, style: "workings" } } }];
}

// Whatever the functions are called in the reader's language.
const NOTE = /^=[^("]*\(\s*"cjm-note"\s*=\s*"of"\s*[;,][^(]*\(\s*([^)]*?)\s*\)/i;

/** What was read of a map, with its notes where they belong should its last rebuild have been cut off: then its head says so. */
export function withKeptNotes(cells: SheetCells, head: Place): SheetCells {
  if ((cells.formulas[head.row - 1]?.[head.column - 1] ?? "") !== "") return cells;
  const kept = cells.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const at = areaOf({ cell: NOTE.exec(formula)?.[1] ?? null }, "cell");
      return at ? [{ ...at, text: cells.shown[r]![c]! }] : [];
    }),
  );
  const texts = new Set(kept.map(({ text }) => text));
  const notes = cells.notes.map((row) => row.map((note) => (texts.has(note) ? "" : note)));
  for (const { row, column, text } of kept) {
    const there = notes[row - 1];
    if (there) there[column - 1] = there[column - 1] ? `${text}\n${there[column - 1]}` : text;
  }
  return { ...cells, notes };
}
