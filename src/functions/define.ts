import type { Maybe } from "../core/maybe";
import type { ArgumentName, FunctionName } from "../text/functions/help";
import type { HeaderName } from "../text/headers";
import type { Format } from "./format";
import type { Kind, ValueOf } from "./kinds";

/** An argument of a custom function: its name in the signature, by which its help is found, and its kind. */
export interface Argument<K extends Kind = Kind, Optional extends boolean = boolean, Name extends string = string> {
  readonly name: Name;
  readonly kind: K;
  readonly optional: Optional;
}

/** What a function computes: a figure, figures in the shape of an argument, or a table with a header; null is an empty cell. */
export type Result = Maybe | string | Row[] | Table;
export type Row = readonly (Maybe | string | Phrase)[];
export interface Table {
  readonly header: readonly HeaderName[];
  readonly rows: readonly Row[];
}

/** A text of the result that the reader's language decides. */
export interface Phrase {
  readonly phrase: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A call and what it gives, in canonical form: arguments separated by "; ", decimal points, ranges as `{1000;50}`. */
export interface Example {
  readonly formula: string;
  /** As the cells show it, unformatted; "" is an empty cell. Headers of tables in English. */
  readonly result: number | string | readonly (readonly (number | string)[])[];
}

/** A custom function as data: its stubs, its documentation and its tests are derived from this, and from the help on it by its name. */
export interface CustomFunction {
  readonly name: FunctionName;
  readonly args: readonly Argument[];
  readonly compute: (...values: never[]) => Result;
  /** What its figures are, for the number format of the cells that *Insert* fills. */
  readonly format: Format;
  readonly examples: readonly Example[];
}

type Values<A extends readonly Argument[]> = {
  [I in keyof A]: A[I] extends Argument<infer K, infer O>
    ? O extends true
      ? ValueOf<K> | undefined
      : ValueOf<K>
    : never;
};

/** A required argument. */
export function arg<K extends Kind, const Name extends string>(name: Name, kind: K): Argument<K, false, Name> {
  return { name, kind, optional: false };
}

/** An argument that may be left out: `compute` then gets undefined. */
export function optional<K extends Kind, const Name extends string>(name: Name, kind: K): Argument<K, true, Name> {
  return { name, kind, optional: true };
}

/** Declares a custom function that there is help on; the types of `compute`'s parameters follow from the kinds of `args`. */
export function defineFunction<
  const Name extends FunctionName,
  const A extends readonly Argument<Kind, boolean, ArgumentName<Name>>[],
>(declaration: {
  readonly name: Name;
  readonly args: A;
  readonly format: Format;
  readonly examples: readonly Example[];
  readonly compute: (...values: Values<A>) => Result;
}): CustomFunction {
  return declaration as CustomFunction;
}
