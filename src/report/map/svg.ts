import { EXAMPLE_MARK } from "../../text/mapExamples/examples";
import { xmlText } from "../../text/xml";
import { columnNumber } from "../layout/address";
import type { ChartPlan, PlanCell, Row, SheetPlan } from "../plan";
import { COLOR, HEIGHTS, LINES, STYLES, type Style } from "../styles";
import { wrapped } from "./wrapped";

/**
 * A plan as a picture, with what its cells show: `shown[row][column]` of the rows that are seen. Chart of lines across, and a font that is
 * everywhere; of conditional formats the signs of numbers. Links and lines without a hypothesis are left out.
 */
export function planSvg(plan: SheetPlan, allShown: readonly (readonly string[])[]): string {
  const all = plan.blocks.flatMap((block) => block.rows);
  const drawn = all.map((_, r) => r).filter((r) => !isUnused(all[r]!, allShown[r] ?? []));
  const [rows, shown] = [drawn.map((r) => withoutLinks(all[r]!)), drawn.map((r) => allShown[r] ?? [])];
  const lefts = running(plan.columnWidths);
  const heights = rows.map((row, r) => rowHeight(row, shown[r] ?? [], plan.columnWidths));
  const tops = running(heights);
  const width = lefts.at(-1)!;
  const height = tops.at(-1)!;
  const cells = rows.flatMap((row, r) =>
    Object.entries(row.cells).map(([letters, cell]) => {
      const column = columnNumber(letters);
      const right = lefts[Math.min(plan.columnWidths.length, column - 1 + (cell.across ?? 1))]!;
      const left = lefts[column - 1]!;
      const box = { left, top: tops[r]!, width: right - left, height: heights[r]! };
      return cellSvg(looksOf(cell), shown[r]?.[column - 1] ?? "", box, width);
    }),
  );
  const lines = rows.flatMap((row, r) => (row.line ? [lineSvg(row.line, tops[r + 1]!, width)] : []));
  const charts = plan.blocks
    .flatMap((block) => block.charts ?? [])
    .map((chart) => chartSvg(chart, rows, shown, tops, lefts));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -8 ${width + 32} ${height + 16}" width="${width + 32}" height="${height + 16}" font-family="Roboto, Arial, sans-serif">`,
    `<rect x="-16" y="-8" width="${width + 32}" height="${height + 16}" fill="${COLOR.paper}"/>`,
    ...cells,
    ...lines,
    ...charts,
    "</svg>",
  ].join("\n");
}

const isUnused = ({ cells }: Row, shown: readonly string[]): boolean =>
  cells.A?.style === "wordInput" && shown.every((text) => text === "");

const withoutLinks = (row: Row): Row => ({
  ...row,
  cells: Object.fromEntries(Object.entries(row.cells).filter(([, { style }]) => style !== "link")),
});

const looksOf = ({ style }: PlanCell): CellLook => ({ ...STYLES[style], isEmotion: style === "score" });

interface CellLook extends Style {
  readonly isEmotion: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const running = (sizes: readonly number[]): number[] => [
  0,
  ...sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size, 0)),
];

function rowHeight({ height = "row", grows, cells }: Row, shown: readonly string[], widths: readonly number[]): number {
  const least = typeof height === "number" ? height : HEIGHTS[height];
  if (!grows) return least;
  const needed = Object.entries(cells).map(([letters, { style, across = 1 }]) => {
    const at = columnNumber(letters) - 1;
    const width = widths.slice(at, at + across).reduce((sum, each) => sum + each, 0);
    return 10 + STEP * sizeOf(STYLES[style]) * linesOf(shown[at] ?? "", STYLES[style], width).length;
  });
  return Math.max(least, ...needed);
}

/** From line to line, in sizes of the font. */
const STEP = 1.25;
const sizeOf = ({ size }: Style): number => size * (4 / 3);

/** A text as the lines that fit a width. */
function linesOf(text: string, style: Style, width: number): string[] {
  const most = Math.max(4, Math.floor((width - 10) / (sizeOf(style) * (style.bold ? 0.62 : 0.54))));
  return text.split("\n").flatMap((line) => wrapped(line, most));
}

function cellSvg(style: CellLook, text: string, box: Box, sheetWidth: number): string {
  const background = style.isEmotion && text !== "" ? feeling(text) : (style.background ?? null);
  const paper = background
    ? `<rect x="${box.left}" y="${box.top}" width="${box.width}" height="${box.height}" fill="${background}"/>`
    : "";
  if (text === "") return paper;
  const size = sizeOf(style);
  const lines = linesOf(text, style, style.wrap ? box.width : sheetWidth - box.left);
  const step = size * STEP;
  const fits = lines.slice(0, Math.max(1, Math.floor((box.height - 2) / step)));
  const anchor = { left: "start", center: "middle", right: "end" }[style.align];
  const x = { left: box.left + 4, center: box.left + box.width / 2, right: box.left + box.width - 4 }[style.align];
  const first =
    style.vertical === "top"
      ? box.top + size + 5
      : box.top + box.height / 2 + size * 0.36 - ((fits.length - 1) * step) / 2;
  const spans = fits.map((line, i) => `<tspan x="${x}" y="${round(first + i * step)}">${xmlText(line)}</tspan>`);
  const weight = style.bold ? ' font-weight="bold"' : "";
  return `${paper}<text font-size="${round(size)}" fill="${text.startsWith(EXAMPLE_MARK) ? COLOR.grey : style.color}" text-anchor="${anchor}"${weight}>${spans.join("")}</text>`;
}

const feeling = (text: string): string | null =>
  /^[-−]/.test(text) ? COLOR.alarmPaper : /^\+/.test(text) ? COLOR.gainPaper : null;

function lineSvg(kind: keyof typeof LINES, y: number, width: number): string {
  const { color, thick } = LINES[kind];
  return `<line x1="0" y1="${y}" x2="${width}" y2="${y}" stroke="${color}" stroke-width="${thick ? 2 : 1}"/>`;
}

/** A line over the columns that its figures stand in. */
function chartSvg(
  { at, data, look, colors }: ChartPlan,
  rows: readonly Row[],
  shown: readonly (readonly string[])[],
  tops: readonly number[],
  lefts: readonly number[],
): string {
  if (look.kind !== "lines" || !look.across || !look.between) return "";
  const [low, high] = look.between;
  const place = (name: string) => {
    for (const [r, { cells }] of rows.entries()) {
      const found = Object.entries(cells).find(([, cell]) => cell.name?.name === name);
      if (found) return { r, column: columnNumber(found[0]) };
    }
    throw new Error(`The plan shows no cell "${name}".`);
  };
  const row = place(at.name).r;
  const [top, bottom] = [tops[row]! + 14, tops[row + 1]! - 14];
  const y = (value: number) => round(bottom - ((value - low) / (high - low)) * (bottom - top));
  const [from, to] = [place(data[0]!.from.name), place(data[0]!.to.name)];
  const points: string[][] = [[]];
  for (let column = from.column; column <= to.column; column++) {
    const text = (shown[to.r]?.[column - 1] ?? "").replace("−", "-").replace(",", ".");
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value)) points.push([]);
    else points.at(-1)!.push(`${round((lefts[column - 1]! + lefts[column]!) / 2)},${y(value)}`);
  }
  const left = lefts[1]!;
  const right = lefts[to.column]!;
  const grid = Array.from({ length: high - low + 1 }, (_, i) => low + i).map(
    (value) =>
      `<line x1="${left}" y1="${y(value)}" x2="${right}" y2="${y(value)}" stroke="${value === 0 ? COLOR.pale : COLOR.hair}"/>` +
      `<text x="${left - 8}" y="${y(value) + 4}" font-size="12" fill="${COLOR.grey}" text-anchor="end">${value > 0 ? "+" : ""}${value}</text>`,
  );
  const color = colors[0]!;
  const drawn = points
    .filter((run) => run.length > 0)
    .map(
      (run) =>
        `<polyline points="${run.join(" ")}" fill="none" stroke="${color}" stroke-width="3"/>` +
        run
          .map((point) => `<circle cx="${point.split(",")[0]}" cy="${point.split(",")[1]}" r="5" fill="${color}"/>`)
          .join(""),
    );
  return [...grid, ...drawn].join("");
}

const round = (number: number): number => Math.round(number * 10) / 10;
