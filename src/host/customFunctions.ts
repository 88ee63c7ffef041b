import { dateOf, isDate, serialOf } from "./api/sheets/dates";
import { ERROR, sheetsError } from "./engine/errorCodes";
import {
  type Arg,
  type EvalContext,
  EvaluationError,
  type FunctionResultObject,
  helpers,
  type Matrix,
  registries,
} from "./engine/spreadsheet";
import type { Adoption } from "./realm/adopt";

/** A function of a project that formulas may call, as its JSDoc, if any, describes it. */
export interface CustomFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  /** Whether it is offered while a formula is typed. */
  readonly isOffered: boolean;
}

/** Calls a function of the project that belongs to the spreadsheet being evaluated; null when it has none of that name. */
export type CallCustom = (name: string, args: readonly unknown[]) => { readonly result: unknown } | null;

const DECLARED = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?(?<![\w$.])function\s+([A-Za-z][\w$]*)\s*\(([^)]*)\)/g;

/**
 * The functions that a script declares, for formulas may call any; those of which the JSDoc directly before them says `@customfunction` are
 * offered while typing. A name that ends in `_` is private. The script tells which of them stand at its top level.
 */
export function findCustomFunctions(code: string): readonly CustomFunction[] {
  const functions =
    found.get(code) ??
    [...code.matchAll(DECLARED)]
      .filter(([, , name]) => !name!.endsWith("_"))
      .map(([, doc = "", name, parameters]) => describe(name!, jsDocLines(doc), parameters!));
  found.set(code, functions);
  return functions;
}

/** By the code of a project, which runs in many spreadsheets of a process. */
const found = new Map<string, readonly CustomFunction[]>();

function jsDocLines(doc: string): string[] {
  return doc.split("\n").map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
}

function describe(name: string, lines: readonly string[], parameters: string): CustomFunction {
  const text = lines.join("\n");
  const description = text.split(/^\s*@/m)[0]!.trim().replace(/\s+/g, " ");
  const documented = new Map(
    [...text.matchAll(/@param\s+(?:\{[^}]*\}\s+)?\[?([\w$]+)[^\s]*\s*-?\s*([^@]*)/g)].map(([, key, about]) => [
      key!,
      about!,
    ]),
  );
  const names = parameters
    .split(",")
    .map((each) => each.replace(/=.*/s, "").trim())
    .filter((each) => each !== "");
  return {
    name,
    description,
    isOffered: /@customfunction\b/i.test(text),
    parameters: names.map((each) => ({
      name: each,
      description: (documented.get(each) ?? "").trim().replace(/\s+/g, " "),
    })),
  };
}

/**
 * Makes custom functions known to formulas. o-spreadsheet's functions are common to all spreadsheets of a process: which project answers is
 * found through the spreadsheet being evaluated, by the `callCustom` in its `custom`. A built-in of the same name wins, as in Sheets.
 */
export function registerCustomFunctions(functions: readonly CustomFunction[]): void {
  const { content } = registries.functionRegistry;
  for (const { name, description, parameters, isOffered } of functions) {
    const key = name.toUpperCase();
    if (content[key] && content[key].category !== CATEGORY) continue;
    registries.functionRegistry.replace(key, {
      description,
      category: CATEGORY,
      hidden: !isOffered,
      args: parameters.map((each) => ({
        ...each,
        type: ["ANY"],
        acceptMatrix: true,
        acceptErrors: true,
        optional: true,
      })),
      compute(this: EvalContext, ...args: Arg[]) {
        return compute(this, name, args);
      },
    });
  }
}

const CATEGORY = "Custom functions";

function compute(
  context: EvalContext,
  name: string,
  args: readonly Arg[],
): FunctionResultObject | Matrix<FunctionResultObject> {
  const { callCustom, adoption } = context as EvalContext & { callCustom?: CallCustom; adoption?: () => Adoption };
  if (!callCustom || !adoption) throw new EvaluationError(`Unknown function: "${name}"`, "#NAME?");
  const into = adoption();
  const called = callCustom(
    name,
    args.map((arg) => toScript(arg, into)),
  );
  if (!called) throw new EvaluationError(`Unknown function: "${name}"`, "#NAME?");
  return fromScript(called.result, context, name);
}

/** What Apps Script hands to a custom function: a range as rows of values, one cell as its value, what was left out as undefined. */
function toScript(arg: Arg, into: Adoption): unknown {
  if (arg === undefined) return undefined;
  if (!Array.isArray(arg)) return scalar(arg, into);
  const [first = []] = arg;
  if (arg.length === 1 && first.length === 1) return scalar(first[0], into);
  const rows = first.map((_, row) =>
    into.array(
      arg.map((column) => scalar(column[row], into)),
      (each) => each,
    ),
  );
  return into.array(rows, (each) => each);
}

function scalar(cell: FunctionResultObject | undefined, into: Adoption): unknown {
  const value = cell?.value ?? "";
  if (typeof value === "number" && cell?.format && helpers.isDateTimeFormat(cell.format))
    return into.date(dateOf(value));
  return sheetsError(value) ?? value;
}

function fromScript(
  result: unknown,
  context: EvalContext,
  name: string,
): FunctionResultObject | Matrix<FunctionResultObject> {
  if (!Array.isArray(result)) return cell(result, context, name);
  // A flat array runs down a column.
  const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return { value: "" };
  return Array.from({ length: width }, (_, column) => rows.map((row) => cell(row[column], context, name)));
}

function cell(value: unknown, { locale }: EvalContext, name: string): FunctionResultObject {
  if (value === null || value === undefined) return { value: "" };
  if (isDate(value)) return { value: serialOf(value), format: locale.dateFormat };
  if (typeof value === "number")
    return Number.isFinite(value) ? { value } : new EvaluationError(`${name} returned ${value}.`, "#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return { value };
  return new EvaluationError(`${name} returned what no cell can hold: ${typeof value}.`, ERROR);
}
