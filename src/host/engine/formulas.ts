import { fromEngineQuoted, toEngineQuoted } from "./sheetNames";
import { CellErrorType, CompiledFormula, DEFAULT_LOCALE, tokenize } from "./spreadsheet";

/** The sign that separates the decimals in a formula's text; it decides the other separators as well. */
export type DecimalSign = "." | ",";

/**
 * A formula as a person or a script writes it, in the engine's canonical en_US. As Sheets does, `;` separates arguments everywhere, and `,`
 * too where it is not the decimal sign; in braces `;` parts rows, and `,` (or `\` next to a decimal comma) columns. What cannot be
 * read stays as it is and evaluates to an error.
 */
export function toCanonical(formula: string, decimal: DecimalSign): string {
  const written = withEngineReferences(withoutQuotedQuotes(formula));
  const translated = translate(written, decimal);
  return translated === null ? formula + UNREADABLE : translated;
}

/** A canonical formula as `getFormula` shows it: with the separators that `toCanonical` would read back to the same formula. */
export function fromCanonical(canonical: string, decimal: DecimalSign): string {
  if (canonical.endsWith(UNREADABLE)) return canonical.slice(0, -UNREADABLE.length);
  const tokens = tokenize(canonical);
  const inBraces = braceTracker();
  const text = tokens.map(({ type, value }) => {
    const braces = inBraces(value);
    if (type === "INVALID_REFERENCE") return REF;
    if (type === "REFERENCE" || type === "SYMBOL") return fromEngineQuoted(value);
    if (decimal === ".") return value;
    if (type === "NUMBER") return value.replace(".", ",");
    if (type === "ARG_SEPARATOR") return braces ? "\\" : ";";
    return value;
  });
  return withQuotedQuotes(text.join(""));
}

/** What stands in a formula for cells that were deleted: the engine writes its own code there, Sheets the error that the cell shows. */
const REF = "#REF!";

const withEngineReferences = (formula: string): string =>
  formula.replace(QUOTED_OR_REF, (found) => (found === REF ? CellErrorType.InvalidReference : found));

const QUOTED_OR_REF = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#REF!/g;

// Not part of any formula's grammar, and drawn by nothing: marks what the locale cannot read, lest the engine read it as en_US.
const UNREADABLE = "\u2063";

const COMMA_LOCALE = { ...DEFAULT_LOCALE!, decimalSeparator: ",", formulaArgSeparator: ";" };

function translate(formula: string, decimal: DecimalSign): string | null {
  const tokens = tokenize(formula, decimal === "," ? COMMA_LOCALE : DEFAULT_LOCALE);
  const inBraces = braceTracker();
  let canonical = "";
  let previous = "";
  for (const { type, value } of tokens) {
    const braces = inBraces(value);
    // ",5" after an operand is a separator in a foreign formula, not a number of this one; so is "1" followed by ".5".
    const foreign =
      decimal === "," &&
      (type === "UNKNOWN" ||
        (value.startsWith(",") && OPERANDS.has(previous)) ||
        (type === "SYMBOL" && value.startsWith(".")));
    if (foreign) return null;
    canonical += type === "NUMBER" ? value.replace(",", ".") : (separator(value, braces, decimal) ?? value);
    previous = type;
  }
  return canonical;
}

const OPERANDS = new Set(["NUMBER", "REFERENCE", "SYMBOL", "STRING", "RIGHT_PAREN", "RIGHT_BRACE"]);

function separator(value: string, inBraces: boolean, decimal: DecimalSign): string | null {
  if (value === ";") return inBraces ? ";" : ",";
  if (value === "\\" && decimal === "," && inBraces) return ",";
  return null;
}

/** Tells for each token in turn whether the innermost bracket around it is a brace. */
function braceTracker(): (token: string) => boolean {
  const open: string[] = [];
  return (token) => {
    if (token === "(" || token === "{") open.push(token);
    if (token === ")" || token === "}") open.pop();
    return open.at(-1) === "{";
  };
}

// o-spreadsheet knows no doubled quote inside a text and takes a backslash for an escape: both are spelt out with CHAR.
const SPELT: Readonly<Record<string, string>> = { '""': '"&CHAR(34)&"', "\\": '"&CHAR(92)&"' };
const SPELT_OUT = '"[^"]*"(?:\\s*&\\s*CHAR\\((?:34|92)\\)\\s*&\\s*"[^"]*")+';
// In the parentheses put around it, which are not those of a function; or without any, as the composer lays formulas out.
const SPELT_TEXT = new RegExp(`(?<![\\w.])\\((${SPELT_OUT})\\)|(${SPELT_OUT})`, "g");
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

function withoutQuotedQuotes(formula: string): string {
  return formula.replace(TEXT_OR_SHEET, (quoted) => {
    if (quoted.startsWith("'")) return toEngineQuoted(quoted);
    const spelt = quoted.slice(1, -1).replace(/""|\\/g, (special) => SPELT[special]!);
    return spelt.includes("&CHAR(") && /""|\\/.test(quoted.slice(1, -1)) ? `("${spelt}")` : quoted;
  });
}

function withQuotedQuotes(formula: string): string {
  return formula.replace(SPELT_TEXT, (_, enclosed?: string, bare?: string) =>
    (enclosed ?? bare)!.replace(/"\s*&\s*CHAR\((34|92)\)\s*&\s*"/g, (_special, code) => (code === "34" ? '""' : "\\")),
  );
}

/** Whether the engine can read a canonical formula. */
export function isReadable(canonical: string): boolean {
  return !CompiledFormula.IsBadExpression(canonical);
}
