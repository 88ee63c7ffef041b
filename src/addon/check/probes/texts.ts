import type { CellProbe } from "../probeTypes";

// A text as data has it, written by setValues into a cell of a format; what it became: its formula, its kind, and what is shown.
const text = (format: string, written: string, expected?: readonly [string, string, string]): CellProbe => ({
  key: `${format} < ${written}`,
  relies: expected ? "texts" : "standIn",
  expected,
  write: [(cell) => cell.setNumberFormat(format).setValues([[written]])],
  read: ({ formula, value, shown }) => [formula, Object.prototype.toString.call(value).slice(8, -1), shown],
});

/** What becomes of texts that look like something else. */
export const TEXTS: readonly CellProbe[] = [
  text("@", "007", ["", "String", "007"]),
  text("@", "1/2", ["", "String", "1/2"]),
  text("@", "+7 999", ["", "String", "+7 999"]),
  text("General", "'=1+1", ["", "String", "=1+1"]),
  text("General", "'007", ["", "String", "007"]),
  text("@", "'=1+1"),
  text("@", "=1+1"),
  text("General", "007"),
  text("General", "1/2"),
  text("General", "5%"),
  text("General", "12 345"),
  text("General", "1 234,5"),
  text("General", "TRUE"),
  text("General", "ИСТИНА"),
  text("General", "2024-05-01"),
  text("General", "01.05.2024"),
  {
    key: "trimWhitespace on a text that begins with =",
    relies: "standIn",
    write: [(cell) => cell.setValues([["' =SUM(1;2) "]]).trimWhitespace()],
    read: ({ formula, value }) => [formula, value],
  },
];
