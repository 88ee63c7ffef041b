import { expect, it } from "vitest";
import { freeName } from "../../src/addon/freeName";

const book = (...names: string[]) =>
  ({ getSheetByName: (name: string) => (names.includes(name) ? {} : null) }) as never;

it("a long name is cut after a whole letter", () => {
  const name = freeName(book(), `${"a".repeat(94)}\u{1F600} and more`);
  expect(name).toBe("a".repeat(94));
  expect(freeName(book(name), `${"a".repeat(94)}\u{1F600}`)).toBe(`${"a".repeat(94)} 2`);
});
