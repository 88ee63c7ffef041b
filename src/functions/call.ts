import { isUserError, UserError } from "../core/userError";
import { isBlank } from "../tables/cells";
import { sentence } from "../text/errors";
import { headers } from "../text/headers";
import { languageOf } from "../text/language";
import { phraseText } from "../text/phrases";
import type { CustomFunction, Result, Row } from "./define";
import { blankIsNoData, type Kind, kinds } from "./kinds";
import { registry } from "./registry";

/**
 * Computes a custom function as Sheets calls it: arguments as cells hold them, the result as cells take it. `locale` is asked only when
 * there is something to say. Throws an Error whose message is a sentence for the person at the cell.
 */
export function call(name: string, args: readonly unknown[], locale: () => string): unknown {
  const declared = registry.find((one) => one.name === name)!;
  try {
    const values = argumentsOf(declared, args);
    return values === noData ? "" : toCells(declared.compute(...(values as never[])), locale);
  } catch (error) {
    if (isUserError(error)) throw new Error(`${name}: ${sentence(error, locale())}`);
    console.error(error instanceof Error ? error.stack : error);
    throw new Error(`${name}: ${sentence(new UserError("defect"), locale())}`);
  }
}

const noData = Symbol("no data");

function argumentsOf(declared: CustomFunction, args: readonly unknown[]): unknown[] | typeof noData {
  const given = declared.args.map((_, position) => alone(args[position]));
  const missing = declared.args.find((argument, position) => !argument.optional && args[position] === undefined);
  if (missing) throw new UserError("missing", { argument: missing.name });
  const values = declared.args.map(({ name, kind, optional }, position) => {
    const argument = given[position];
    if (optional && isLeftOut(argument, kind)) return undefined;
    if (!isBlank(argument)) return kinds[kind](argument, name);
    return blankIsNoData.has(kind) ? noData : kinds[kind]("", name);
  });
  return values.includes(noData) ? noData : values;
}

// A blank cell, or a range of nothing else, leaves an option out; but people who were not counted are no option.
function isLeftOut(argument: unknown, kind: Kind): boolean {
  if (kind === "counts") return argument === undefined || argument === null;
  return Array.isArray(argument) ? argument.flat().every(isBlank) : isBlank(argument);
}

// {5%} and A1:A1 are one cell, as A1 is.
function alone(argument: unknown): unknown {
  const isOne =
    Array.isArray(argument) && argument.length === 1 && Array.isArray(argument[0]) && argument[0].length === 1;
  return isOne ? argument[0][0] : argument;
}

function toCells(result: Result, locale: () => string): unknown {
  if (Array.isArray(result)) return result.map((row) => row.map((cell) => toCell(cell, locale)));
  if (result === null || typeof result !== "object") return toCell(result, locale);
  const texts = headers[languageOf(locale())];
  return [
    result.header.map((name) => texts[name]),
    ...result.rows.map((row) => row.map((cell) => toCell(cell, locale))),
  ];
}

function toCell(cell: Row[number], locale: () => string): string | number {
  return cell !== null && typeof cell === "object"
    ? phraseText(cell.phrase, cell.params ?? {}, locale())
    : (cell ?? "");
}
