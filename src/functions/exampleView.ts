import type { Figure } from "../text/figures";
import type { Language } from "../text/language";
import { call } from "./call";
import type { CustomFunction, Example } from "./define";
import { exampleArguments } from "./example";
import { figures } from "./format";

/** An example in canonical form, and what the cells then hold. */
export interface ExampleView {
  readonly formula: string;
  /** The cells of the result, texts and figures; the first row may be a header. */
  readonly rows: readonly (readonly (string | ShownFigure)[])[];
  readonly hasHeader: boolean;
}

export interface ShownFigure {
  readonly value: number;
  readonly figure: Figure;
}

/** The view of an example; its result is computed, so that it is never out of date and speaks the reader's language. */
export function exampleView(declared: CustomFunction, { formula }: Example, language: Language): ExampleView {
  const result = call(declared.name, exampleArguments({ formula }), () => language);
  const cells = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
  const kinds = figures(declared.format, cells, language);
  return {
    formula,
    rows: cells.map((row, at) =>
      row.map((cell, column) =>
        typeof cell === "number" ? { value: cell, figure: kinds[at]![column]! } : String(cell),
      ),
    ),
    hasHeader: cells.length > 1 && cells[0]!.every((cell) => typeof cell === "string" && cell !== ""),
  };
}
