import { type CellProbe, inPlainNotation } from "../probeTypes";

const showsAs = (text: string) => (answer: readonly [string, string]) =>
  Array.isArray(answer) && inPlainNotation(answer[1]) === text;

// 0.125 in a format: the format as it is read back, and what is shown.
const format = (pattern: string, expected?: string): CellProbe => ({
  key: `format ${pattern}`,
  relies: expected === undefined ? "standIn" : "formats",
  expected: expected === undefined ? undefined : showsAs(expected),
  write: [(cell) => cell.setNumberFormats([[pattern]]).setValue(1 / 8)],
  read: ({ format, shown }) => [format, shown],
});

/** The number formats of the reports; what they show with a decimal comma is told apart by the answer alone. */
export const NUMBER_FORMATS: readonly CellProbe[] = [
  format("General", "0.125"),
  format("#,##0", "0"),
  format("#,##0.0%;-#,##0.0%;0%", "12.5%"),
  format('#,##0.0"\u00a0"%', "12.5 %"),
  format('0"\u00a0"%', "13 %"),
  format("+0.0#;-0.0#;0", "+0.13"),
  format('0.00" ×"', "0.13 ×"),
  format('"\u00a0\u00a0\u00a0"0.00"\u00a0раза"', "   0.13 раза"),
  format('#,##0.0"\u00a0дн.";-#,##0.0"\u00a0дн.";0', "0.1 дн."),
  format("+#,##0.0;-#,##0.0;0", "+0.1"),
  format("+0;-0;0", "+0"),
  format("@", "0.125"),
  format("0\u00a0%"),
  format("#,##0.0\u00a0%;-#,##0.0\u00a0%;0\u00a0%"),
  format("general"),
  format("[<0.01]0.00;0.0"),
];
