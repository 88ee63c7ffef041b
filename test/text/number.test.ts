import { expect, test } from "vitest";
import { formatCount, formatPercent } from "../../src/text/number";

// Oracle: the notation of CLDR 45 for en and ru (grouping, decimal and percent signs); digits as the number formats of a report's cells give them.
const nbsp = (text: string) => text.replace(/~/g, "\u00a0");

test.each([
  [0, "0", "0"],
  [31, "31", "31"],
  [999, "999", "999"],
  [2520, "2,520", "2~520"],
  [120000, "120,000", "120~000"],
  [1234567890, "1,234,567,890", "1~234~567~890"],
  [12.5, "12.5", "12,5"],
  [0.4, "0.4", "0,4"],
  [0.0625, "0.0625", "0,0625"],
  [99.96, "100", "100"],
  [1234.5, "1,235", "1~235"],
  [-1928, "\u22121,928", "\u22121~928"],
  [-1e-12, "0", "0"],
])("a count of %d", (count, en, ru) => {
  expect(formatCount(count, "en")).toBe(en);
  expect(formatCount(count, "ru")).toBe(nbsp(ru));
});

test.each([
  [0, "0%", "0~%"],
  [0.021, "2.1%", "2,1~%"],
  [2142 / 2520, "85.0%", "85,0~%"],
  [118 / 214, "55.1%", "55,1~%"],
  [0.0006, "0.060%", "0,060~%"],
  [31 / 120000, "0.026%", "0,026~%"],
  [0.0018, "0.18%", "0,18~%"],
  // The copy editor's rule: not nothing, and less than anybody needs to know.
  [2 / 600000, "<0.001%", "<0,001~%"],
  [0.00001, "0.001%", "0,001~%"],
  [-1e-9, ">\u22120.001%", ">\u22120,001~%"],
  [1 / 6, "16.7%", "16,7~%"],
  [0.001, "0.10%", "0,10~%"],
  [0.00996, "1.00%", "1,00~%"],
  [0.1005, "10.1%", "10,1~%"],
  [1, "100.0%", "100,0~%"],
  [0.9999, "99.99%", "99,99~%"],
  [1.0004, "100.04%", "100,04~%"],
  [1.2, "120.0%", "120,0~%"],
  [25, "2,500.0%", "2~500,0~%"],
  [-0.032, "\u22123.2%", "\u22123,2~%"],
])("a rate of %d", (rate, en, ru) => {
  expect(formatPercent(rate, "en")).toBe(en);
  expect(formatPercent(rate, "ru")).toBe(nbsp(ru));
});
