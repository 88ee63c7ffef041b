import { expect, it } from "vitest";
import { countFromText, rateFromText } from "../../src/tables/numberText";

// Oracle: how people write numbers by hand; people are whole, so that three digits after a single sign are thousands, but none begin with 0.
it.each<[string, number | null]>([
  ["1 000", 1000],
  ["1.000", 1000],
  ["12,345,678", 12_345_678],
  ["0.125", 0.125],
  ["0,125", 0.125],
  ["12,5", 12.5],
  ["1.000,5", 1000.5],
  ["1,000.5", 1000.5],
  ["\u22127", -7],
  ["1,00,000", null],
  ["5%", null],
  ["about 60", null],
])("%s people are %s", (text, count) => {
  expect(countFromText(text)).toBe(count);
});

it.each<[string, number | null]>([
  ["5%", 0.05],
  ["5,5\u00a0%", 0.055],
  ["0.125", 0.125],
  ["\u22123 %", -0.03],
  ["five", null],
])("a rate of %s is %s", (text, rate) => {
  expect(rateFromText(text)).toBe(rate);
});
