import { expect, it } from "vitest";
import { dispatchAll } from "../../../src/host/engine/batch";
import { createModel } from "../../../src/host/engine/model";

// The oracle is the same spreadsheet cell by cell: what a formula over columns has in a row is what it has for the cells of that row.

const VALUES = [
  "",
  "a",
  "A",
  " a  b ",
  "0",
  "1",
  "-2.5",
  "TRUE",
  "FALSE",
  "=1/0",
  "=NA()",
  "2026-11-30",
  '=""',
  "12%",
  "a",
  "1",
  "",
];
const OF_ONE = [
  ...[
    "TRIM(A#)",
    "LEN(A#)",
    "LOWER(A#)",
    "UPPER(A#)",
    "LEFT(A#,1)",
    "RIGHT(A#,2)",
    'SUBSTITUTE(A#,"a","b")',
    'FIND("a",A#)',
    "-A#",
  ],
  ...["ISNUMBER(A#)", "ISTEXT(A#)", "ISERROR(A#)", "ISBLANK(A#)", 'EXACT(A#,"a")', "1-A#", "A#*0", "A#>0", '"b"<=A#'],
];
const OF_TWO = [
  ...["A#+B#", "A#-B#", "A#*B#", "A#/B#", "A#=B#", "A#<>B#", "A#>B#", "A#>=B#", "A#<B#", "A#<=B#"],
  ...["EXACT(A#,B#)", "FIND(A#,B#)", 'SUBSTITUTE(B#,A#,"-")', "(ISTEXT(A#)*(LEN(B#)>0)>0)*1"],
];

it.each([...OF_ONE, ...OF_TWO])("%s over columns is the same as in each row", (formula) => {
  const model = createModel({ locale: "en_US" });
  const pairs = VALUES.flatMap((a) => VALUES.map((b) => [a, b] as const));
  const write = (col: number, row: number, content: string) => ({
    type: "UPDATE_CELL",
    sheetId: "0",
    col,
    row,
    content,
  });
  const last = pairs.length;
  dispatchAll(model, [
    {
      type: "ADD_COLUMNS_ROWS",
      sheetId: "0",
      sheetName: "Sheet1",
      dimension: "ROW",
      base: 1,
      position: "after",
      quantity: last,
    },
    ...pairs.flatMap(([a, b], row) => [
      write(0, row, a),
      write(1, row, b),
      write(2, row, `=${formula.replaceAll("#", String(row + 1))}`),
    ]),
    write(3, 0, `=ARRAYFORMULA(${formula.replace(/([AB])#/g, `$11:$1${last}`)})`),
  ]);
  const shown = (col: number) =>
    pairs.map((_, row) => {
      const { value, format, message } = model.getters.getEvaluatedCell({ sheetId: "0", col, row }) as unknown as Shown;
      return [value, format, message];
    });
  expect(shown(3)).toEqual(shown(2));
});

interface Shown {
  readonly value: unknown;
  readonly format?: string;
  readonly message?: string;
}
