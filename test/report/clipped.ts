import type { Page } from "playwright-core";
import type { Grid, Run } from "../../src/report/grid";
import { letters } from "../../src/tables/columnName";
import type { Evaluated } from "./evaluated";

/** Points of a font in pixels of the screen. */
const PIXELS = 96 / 72;
const PADDING = 6;
const ENDLESS = 100_000;
const LINE_HEIGHT = 1.17;
/** Texts are measured this many times larger: at its own size a browser may round the width of each letter to whole pixels, fonts alike differently. */
const LARGER = 50;

interface Box {
  readonly text: string;
  readonly font: string;
  readonly room: number;
  /** How many lines of a text that wraps are seen; one of a text that does not. */
  readonly lines: number;
  readonly wraps: boolean;
}

/**
 * The texts of a grid that its cells do not show whole: Sheets lets a text run over the empty cells beside it, breaks one that wraps between words, and
 * cuts the rest. Measured by a browser, in Arial or what has its widths.
 */
export async function clipped(page: Page, grid: Grid, { values }: Pick<Evaluated, "values">): Promise<string[]> {
  const boxes = values
    .slice(0, grid.seen)
    .flatMap((row, r) =>
      row.flatMap((value, c) => (typeof value === "string" && value !== "" ? [boxOf(grid, r, c, value)] : [])),
    );
  return page.evaluate(`(${cut})(${JSON.stringify(boxes)})`);
}

function boxOf(grid: Grid, row: number, column: number, text: string): Box {
  const a1 = `${letters(grid.column + column)}${grid.row + row}`;
  if (grid.turned.includes(a1)) return turnedBox(grid, row, column, text, a1);
  const size = grid.fontSizes[row]![column]! * PIXELS;
  const wraps = grid.wraps[row]![column]!;
  const widths = sizes(grid.columnWidths, grid.columns, grid.column);
  const merged = grid.merges.map(columnsOf).find((each) => each.row === grid.row + row && each.first === column);
  const last = merged?.last ?? column;
  const own = widths.slice(column, last + 1).reduce((sum, width) => sum + width, 0);
  const emptyFrom = (at: number, step: 1 | -1): number => {
    const isEmpty = at >= 0 && at < grid.columns && grid.contents[row]![at] === "";
    return isEmpty ? widths[at]! + emptyFrom(at + step, step) : 0;
  };
  const align = grid.horizontalAlignments[row]![column]!;
  const beside =
    wraps || merged ? 0 : align === "left" ? emptyFrom(last + 1, 1) : align === "right" ? emptyFrom(column - 1, -1) : 0;
  const runs = grid.rowHeights.filter(({ start, count }) => start <= grid.row + row && grid.row + row < start + count);
  const height = runs.at(-1)!.grows ? ENDLESS : runs.at(-1)!.pixels;
  return {
    text,
    font: `${grid.fontWeights[row]![column]} ${size * LARGER}px Arial`,
    room: (own + beside - PADDING) * LARGER,
    lines: wraps ? Math.max(1, Math.floor(height / (size * LINE_HEIGHT))) : 1,
    wraps,
  };
}

/** A text that runs upwards has the height of the rows that its cell takes. */
function turnedBox(grid: Grid, row: number, column: number, text: string, a1: string): Box {
  const merged = grid.merges.find((merge) => merge.startsWith(`${a1}:`));
  const last = merged ? Number(/\d+$/.exec(merged)![0]) - grid.row : row;
  const heights = sizes(grid.rowHeights, grid.rows, grid.row).slice(row, last + 1);
  return {
    text,
    font: `${grid.fontWeights[row]![column]} ${grid.fontSizes[row]![column]! * PIXELS * LARGER}px Arial`,
    room: (heights.reduce((sum, height) => sum + height, 0) - PADDING) * LARGER,
    lines: 1,
    wraps: false,
  };
}

const sizes = (runs: readonly Run[], count: number, first: number): number[] =>
  Array.from(
    { length: count },
    (_, i) => runs.filter(({ start, count }) => start <= first + i && first + i < start + count).at(-1)!.pixels,
  );

function columnsOf(merge: string) {
  const [, from, row, to] = /^([A-Z])(\d+):([A-Z])/.exec(merge)!;
  return { row: Number(row), first: from!.charCodeAt(0) - 65, last: to!.charCodeAt(0) - 65 };
}

// In the browser.
function cut(boxes: readonly Box[]): string[] {
  const pen = document.createElement("canvas").getContext("2d")!;
  const width = (text: string) => pen.measureText(text).width;
  const linesOf = (text: string, room: number) =>
    text.split("\n").reduce((sum, line) => {
      let [lines, last] = [1, ""];
      for (const word of line.split(" ")) {
        const longer = last === "" ? word : `${last} ${word}`;
        if (width(longer) <= room) last = longer;
        else {
          if (last !== "") lines += 1;
          // A word that is wider than its cell is broken between letters.
          lines += Math.ceil(width(word) / room) - 1;
          last = word;
        }
      }
      return sum + lines;
    }, 0);
  return boxes.flatMap(({ text, font, room, lines, wraps }) => {
    pen.font = font;
    const isWhole = wraps ? linesOf(text, room) <= lines : width(text) <= room;
    return isWhole ? [] : [text];
  });
}
