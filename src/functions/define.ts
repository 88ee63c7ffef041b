import type { Maybe } from "../core/maybe";
import type { HeaderName } from "../text/headers";
import type { Text } from "../text/language";
import type { Format } from "./format";
import type { Kind, ValueOf } from "./kinds";

/** An argument of a custom function: its name in the signature, its kind, and what it is. */
export interface Argument<K extends Kind = Kind, Optional extends boolean = boolean> {
  readonly name: string;
  readonly kind: K;
  readonly optional: Optional;
  readonly help: Text;
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

/** A custom function as data: its stubs, its documentation and its tests are derived from this. */
export interface CustomFunction {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly compute: (...values: never[]) => Result;
  readonly summary: Text;
  readonly returns: Text;
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
export function arg<K extends Kind>(name: string, kind: K, help: Text): Argument<K, false> {
  return { name, kind, optional: false, help };
}

/** An argument that may be left out: `compute` then gets undefined. */
export function optional<K extends Kind>(name: string, kind: K, help: Text): Argument<K, true> {
  return { name, kind, optional: true, help };
}

/** Declares a custom function; the types of `compute`'s parameters follow from the kinds of `args`. */
export function defineFunction<const A extends readonly Argument[]>(declaration: {
  readonly name: string;
  readonly summary: Text;
  readonly args: A;
  readonly returns: Text;
  readonly format: Format;
  readonly examples: readonly Example[];
  readonly compute: (...values: Values<A>) => Result;
}): CustomFunction {
  return declaration as CustomFunction;
}
