import { CellErrorType, type EvalContext, type FunctionResultObject, registries } from "./spreadsheet";

// o-spreadsheet leaves out what is no number, errors among it. Of the spreadsheets that people have each answers with the error: a sum that
// goes on without it would look right here, and be an error there.

type Value = FunctionResultObject | undefined;
type Argument = Value | readonly (readonly Value[])[];
type Compute = (this: EvalContext, ...args: Argument[]) => Value;

const ERRORS: ReadonlySet<unknown> = new Set(Object.values(CellErrorType));

const { mapping } = registries.functionRegistry as unknown as { readonly mapping: Record<string, Compute> };
const sum = mapping.SUMPRODUCT!;
mapping.SUMPRODUCT = function (...args) {
  return errorIn(args) ?? sum.apply(this, args);
};

function errorIn(args: readonly Argument[]): Value {
  for (const arg of args) {
    for (const column of Array.isArray(arg) ? (arg as readonly (readonly Value[])[]) : [[arg as Value]]) {
      const found = column.find((cell) => typeof cell?.value === "string" && ERRORS.has(cell.value));
      if (found) return found;
    }
  }
}
