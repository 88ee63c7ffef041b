/** The sign before decimals in a file. */
export type DecimalSign = "," | ".";

/** What a cell of a text file means: a number with the format it was written in, or the text itself. */
export type ImportedCell = { readonly value: number; readonly format: string } | { readonly value: string };

/** Reads a cell as a spreadsheet's import does: "1 000", "5,5 %", "1,234" are numbers in the file's own language. */
export function importCell(text: string, decimal: DecimalSign): ImportedCell {
  const parts = NUMBER[decimal].exec(text.trim());
  if (!parts) return { value: text };
  const [, sign = "", integer = "", fraction = "", percent = ""] = parts;
  const digits = integer.replace(GROUPING, "");
  // A number of more digits than a spreadsheet keeps is rather somebody's, and others would round to the same.
  if (digits.length > MOST_DIGITS) return { value: text };
  const value = Number(`${sign ? "-" : ""}${digits}.${fraction}e${percent ? -2 : 0}`);
  return { value, format: formatOf(digits !== integer, fraction.length, percent !== "") };
}

const MOST_DIGITS = 15;

/** The decimal sign of a file, from its numbers; where they leave it open, from its delimiter and its letters. */
export function decimalSign(cells: Iterable<string>, delimiter: string): DecimalSign {
  let comma = 0;
  let point = 0;
  let cyrillic = false;
  for (const cell of cells) {
    const text = cell.trim();
    if (ONLY_COMMA.test(text)) comma++;
    else if (ONLY_POINT.test(text)) point++;
    else cyrillic ||= /[а-яё]/i.test(text);
  }
  if (comma !== point) return comma > point ? "," : ".";
  if (delimiter === ",") return ".";
  return cyrillic || delimiter === ";" ? "," : ".";
}

// No-break, thin and narrow no-break spaces stand between thousands; an apostrophe in Switzerland.
const SPACE = "[ \\u00a0\\u2009\\u202f']";
const GROUPING = /[^0-9]/g;
// No plus sign: "+7 495" is rather a telephone, and "+1" may be the name of a stage.
const numberWith = (grouping: string, decimal: string) =>
  new RegExp(`^([-−]?)(\\d+|\\d{1,3}(?:${grouping}\\d{3})+)(?:${decimal}(\\d+))?(?:${SPACE}?(%))?$`);
const NUMBER = {
  ",": numberWith(`(?:${SPACE}|\\.)`, ","),
  ".": numberWith(`(?:${SPACE}|,)`, "\\."),
} satisfies Record<DecimalSign, RegExp>;

// Readable with that decimal sign and with no other: "5,5", "1.000,5", "1.234.567".
const ONLY_COMMA =
  /^[-−]?(?:[\d\s\u00a0\u202f]*(?:\.\d{3})*,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})\s*%?$/;
const ONLY_POINT =
  /^[-−]?(?:[\d\s\u00a0\u202f]*(?:,\d{3})*\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})\s*%?$/;

function formatOf(grouped: boolean, decimals: number, percent: boolean): string {
  const places = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (percent) return `0${places}%`;
  return grouped ? `#,##0${places}` : "";
}
