import { showFormula } from "../text/formula";
import type { Language } from "../text/language";
import { formatCount, formatPercent } from "../text/number";
import { call } from "./call";
import type { CustomFunction, Example } from "./define";
import { exampleArguments } from "./example";
import { type Figure, figures } from "./format";

/** An example as the reader types it, and what the cells then show. */
export interface ExampleView {
  readonly formula: string;
  /** The cells of the result, as text and with its place in the row; the first row may be a header. */
  readonly rows: readonly (readonly { readonly text: string; readonly isNumber: boolean }[])[];
  readonly hasHeader: boolean;
  /** The only cell of a result with a format of its own, without that format: "0.05" beside "5.0%". */
  readonly bare: string;
}

/** The view of an example; its result is computed, so that it is never out of date and speaks the reader's language. */
export function exampleView(declared: CustomFunction, example: Example, language: Language): ExampleView {
  const result = call(declared.name, exampleArguments(example), () => language);
  const cells = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
  const kinds = figures(declared.format, cells, language);
  const rows = cells.map((row, at) =>
    row.map((cell, column) => ({
      text: typeof cell === "number" ? shown[kinds[at]![column]!](cell, language) : String(cell),
      isNumber: typeof cell === "number",
    })),
  );
  const only = Array.isArray(result) ? null : result;
  const plain = typeof only === "number" ? formatCount(only, language) : "";
  return {
    formula: showFormula(example.formula, language),
    rows,
    hasHeader: cells.length > 1 && cells[0]!.every((cell) => typeof cell === "string" && cell !== ""),
    bare: plain === rows[0]![0]!.text ? "" : plain,
  };
}

const shown: Readonly<Record<Figure, (value: number, language: Language) => string>> = {
  percent: formatPercent,
  growth: (value, language) => signed(value, formatPercent(value, language)),
  people: formatCount,
  extra: (value, language) => signed(value, formatCount(value, language)),
  money: formatCount,
  decimal: formatCount,
  text: formatCount,
};

function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : text;
}
