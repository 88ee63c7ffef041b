import { UserError } from "../../core/userError";
import type { CustomFunction } from "../../functions/define";
import { argumentValue, exampleParts } from "../../functions/example";
import type { Box, Cell } from "../../tables/stageTable";
import { toA1 } from "../a1";
import type { Figures } from "./figures";

/** An argument of the formula to insert: a range of the sheet, or a figure as the example writes it. */
export type Argument = Box | string;

/** The arguments of the first example, figures and all. */
export function exampleArgumentsOf(declared: CustomFunction): readonly Argument[] {
  return exampleParts(declared.examples[0]!).args;
}

/**
 * The arguments of an example with the sheet's own ranges in the place of the example's. UserErrors insertNeedsNames and insertNeedsTwo when the
 * figures are not those that the function compares.
 */
export function argumentsOver(declared: CustomFunction, figures: Figures): readonly Argument[] {
  const example = declared.examples.find(({ formula }) => formula.includes("{")) ?? declared.examples[0]!;
  const { args } = exampleParts(example);
  // What may be left out is nothing that the sheet is known to hold.
  const extra = declared.args.findIndex((argument, at) => argument.optional && args[at]?.startsWith("{"));
  const written = extra < 0 ? args : args.slice(0, extra);
  const people = declared.args.filter(({ name }, at) => isRange(written[at]) && name !== "stages");
  const parts = partsOf(declared, figures.people, people);
  return written.map((text, at) => {
    const argument = declared.args[at]!;
    if (!isRange(text)) return text;
    if (argument.name !== "stages") return parts[people.indexOf(argument)]!;
    if (!figures.names) throw new UserError("insertNeedsNames", { function: declared.name });
    return figures.names;
  });
}

/** The formula, right whichever separators Sheets expects from a script: `;` between arguments, and no decimal sign. */
export function formulaText(name: string, args: readonly Argument[]): string {
  return `=${name}(${args.map((each) => (typeof each === "string" ? undotted(each) : toA1(each))).join("; ")})`;
}

/** What the function will get for its arguments. `cells[0][0]` is A1. */
export function valuesOf(args: readonly Argument[], cells: readonly (readonly Cell[])[]): unknown[] {
  return args.map((each) => {
    if (typeof each === "string") return argumentValue(each);
    const { row, column, rows, columns } = each;
    return cells.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
  });
}

function isRange(text: string | undefined): boolean {
  return text?.startsWith("{") ?? false;
}

/** The ranges of people for the arguments that take some: all of them for one; for two, half of the columns each. */
function partsOf(declared: CustomFunction, people: Box, takers: readonly { readonly name: string }[]): Box[] {
  if (takers.length < 2) return [people];
  const half = people.columns / 2;
  if (Number.isInteger(half)) {
    return [
      { ...people, columns: half },
      { ...people, column: people.column + half, columns: half },
    ];
  }
  // From each stage to the next.
  if (takers[0]!.name === "from" && people.columns === 1 && people.rows > 1) {
    const rows = people.rows - 1;
    return [
      { ...people, rows },
      { ...people, row: people.row + 1, rows },
    ];
  }
  throw new UserError("insertNeedsTwo", { function: declared.name, a: takers[0]!.name, b: takers[1]!.name });
}

// 2.5% is 5%/2, and 7.5 is 15/2: the same number to the last bit.
function undotted(text: string): string {
  return text.replace(/"[^"]*"|(\d+)\.(\d+)(%?)/g, (token, whole?: string, decimals?: string, percent?: string) => {
    if (whole === undefined || decimals === undefined) return token;
    const [above, below] = [Number(whole + decimals), 10 ** decimals.length];
    const common = commonDivisor(above, below);
    return `${above / common}${percent}/${below / common}`;
  });
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
