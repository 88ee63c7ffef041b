import { type CellReference, type Formula, f, range } from "../formula";
import type { PlanCell, Row, Rule } from "../plan";
import { COLOR } from "../styles";

const COLUMNS = ["C", "D", "E", "F", "G", "H"] as const;

/** A matrix to be shaded, six columns across and the next six below, so that the page stays one screen wide. */
export interface Matrix {
  readonly corner: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cellOf: (row: number, column: number) => PlanCell;
  /** Its cells: row and column count from 0. */
  readonly nameOf: (row: number, column: number) => CellReference;
}

/** The rows of a matrix. */
export function matrixRows({ corner, rows, columns, cellOf, nameOf }: Matrix): Row[] {
  return bandsOf(columns.length).flatMap((band, i): Row[] => {
    const header: Row = {
      height: headerHeight(band.map((column) => columns[column]!)),
      cells: {
        B: { content: i === 0 ? corner : "", style: "header" },
        ...across(band, (column) => ({ content: columns[column]!, style: "heatHeader" })),
      },
      line: "header",
    };
    const lines = rows.map(
      (name, row): Row => ({
        cells: {
          B: { content: name, style: "text" },
          ...across(band, (column) => ({ ...cellOf(row, column), style: "heat", name: nameOf(row, column) })),
        },
        line: "hair",
      }),
    );
    return [...(i > 0 ? [GAP] : []), header, ...lines];
  });
}

const GAP: Row = { height: 10, cells: {} };

/** Shades for a matrix: the darker, the nearer to the whole; each band is a range of its own. */
export function shades({ rows, columns, nameOf }: Matrix, whole: (share: Formula) => Formula): Rule[] {
  const [best, good, even, poor] = COLOR.heat;
  return bandsOf(columns.length).flatMap((band) => {
    const on = range(nameOf(0, band[0]!), nameOf(rows.length - 1, band.at(-1)!));
    const own = nameOf(0, band[0]!);
    const atLeast = (share: Formula): Formula => f`ISNUMBER(${own})*(${own}>=${whole(share)})`;
    return [
      { on, when: atLeast(f`1/2`), style: { background: best, color: COLOR.paper, bold: true } },
      { on, when: atLeast(f`1/4`), style: { background: good } },
      { on, when: atLeast(f`1/10`), style: { background: even } },
      { on, when: atLeast(f`1/50`), style: { background: poor } },
      { on, when: f`ISTEXT(${own})`, style: { color: COLOR.grey } },
    ];
  });
}

function bandsOf(columns: number): number[][] {
  return Array.from({ length: Math.ceil(columns / COLUMNS.length) }, (_, band) =>
    COLUMNS.map((_column, i) => band * COLUMNS.length + i).filter((column) => column < columns),
  );
}

const across = (band: readonly number[], cellOf: (column: number) => PlanCell): Record<string, PlanCell> =>
  Object.fromEntries(band.map((column, i) => [COLUMNS[i]!, cellOf(column)]));

// Eight points: some sixteen letters a line.
const headerHeight = (names: readonly string[]): number =>
  Math.max(30, 8 + 12 * Math.max(...names.map((name) => Math.ceil(name.length / 16))));
