import { describe, expect, it } from "vitest";
import { call } from "../../src/functions/call";

/** Cells one under another, as Sheets passes a column. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** What a function answers in an English spreadsheet, figures to 12 digits so that a hand calculation can be compared. */
export function answer(name: string, ...args: unknown[]): unknown {
  return rounded(call(name, args, () => "en_US"));
}

/** The sentence with which a function refuses its arguments; fails when it answers. */
export function complaint(name: string, args: readonly unknown[], locale: string): string {
  try {
    call(name, args, () => locale);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${name} answered`);
}

/** A table of calls and what they answer. */
export function answers(name: string, rows: readonly { what: string; args: unknown[]; result: unknown }[]): void {
  describe(`${name} answers`, () => {
    it.each(rows)("$what", ({ args, result }) => expect(answer(name, ...args)).toEqual(result));
  });
}

/** A table of calls and the sentences that refuse them, without the function's name. */
export function refuses(name: string, rows: readonly { args: unknown[]; en: string; ru: string }[]): void {
  describe(`${name} refuses`, () => {
    it.each(rows)("$en", ({ args, en, ru }) => {
      expect(complaint(name, args, "en_US")).toBe(`${name}: ${en}`);
      expect(complaint(name, args, "ru_RU")).toBe(`${name}: ${ru}`);
    });
  });
}

export function rounded(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(rounded);
  return typeof result === "number" ? Number(result.toPrecision(12)) : result;
}
