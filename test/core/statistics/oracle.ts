import { expect } from "vitest";
import oracle from "./oracle.json";

/** A case that oracle.R computed, by column; null where there is no value, or where R's own function lost digits. */
export type Case = Readonly<Record<string, number | null>>;

/** The cases of one table of oracle.json. */
export function cases(table: keyof typeof oracle): Case[] {
  const { columns, rows } = oracle[table];
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
}

/** Fails with the cases in which a value is further than `relative` from the exact one, or than 1e-10 from R's own where R kept it. */
export function expectAgreement(
  all: readonly Case[],
  compute: (given: Record<string, number>) => number | null,
  { exact = "exact", r = "r", relative }: { exact?: string; r?: string; relative: number },
) {
  const values = all.map((given) => ({ given, value: compute(given as Record<string, number>) }));
  expect(values.filter(({ given, value }) => offBy(value, given[exact]!) > relative)).toEqual([]);
  const known = values.filter(({ given }) => given[r] !== null);
  expect(known.filter(({ given, value }) => offBy(value, given[r]!) > 1e-10)).toEqual([]);
  expect(known.length, "cases that R itself answers").toBeGreaterThanOrEqual(200);
}

// Relative; nothing is as near to 0 or to null as themselves.
function offBy(value: number | null, expected: number | null): number {
  if (Object.is(value, expected)) return 0;
  return value === null || expected === null
    ? Number.POSITIVE_INFINITY
    : Math.abs(value - expected) / Math.abs(expected);
}
