import { expect, it } from "vitest";
import { amountIn, amountWriting } from "../../src/tables/deals/amountWriting";
import { moneyText } from "../../src/tables/moneyText";

// By reading, as people in the countries of these currencies write amounts by hand: each column is of one list.
it.each<[string, [string, number | null][]]>([
  [
    "roubles",
    [
      ["12 500 руб.", 12_500],
      ["45\u00a0000,50 ₽", 45_000.5],
      ["1 200 000", 1_200_000],
      ["300р.", 300],
    ],
  ],
  [
    "millions",
    [
      ["1,2 млн ₽", 1_200_000],
      ["800 тыс. руб.", 800_000],
      ["15 000 ₽", 15_000],
      ["1,250 млн ₽", 1_250_000],
      ["40 т.р.", 40_000],
    ],
  ],
  [
    "dollars",
    [
      ["$5,000", 5000],
      ["$1,200.50", 1200.5],
      ["USD 300", 300],
      ["$ 2,500,000", 2_500_000],
      ["US$40", 40],
    ],
  ],
  ["a dollar sign alone", [["$5,125", 5125]]],
  [
    "short dollars",
    [
      ["$5k", 5000],
      ["$1.25m", 1_250_000],
      ["$750", 750],
    ],
  ],
  [
    "euros",
    [
      ["€4.000,50", 4000.5],
      ["12.500 €", 12_500],
      ["€ 99", 99],
      ["EUR 1.234", 1234],
    ],
  ],
  [
    "euros that end in nought",
    [
      ["€4,000", 4000],
      ["€12,345", 12_345],
    ],
  ],
  [
    "francs",
    [
      ["CHF 12'500.00", 12_500],
      ["CHF 800", 800],
    ],
  ],
  [
    "rupees",
    [
      ["₹12,34,567", 1_234_567],
      ["₹1,500", 1500],
    ],
  ],
  // Nobody can tell, or they are written otherwise than the others.
  [
    "a point alone",
    [
      ["1.234", null],
      ["500", 500],
    ],
  ],
  ["euros with a point alone", [["€1.234", null]]],
  [
    "a third decimal among two",
    [
      ["€4.50", 4.5],
      ["€4.125", null],
    ],
  ],
  [
    "a group of two",
    [
      ["$5,000", 5000],
      ["$1,50,0", null],
    ],
  ],
])("amounts in %s are read together", (_, column) => {
  const raw = column.map(([text]) => text);
  const writing = amountWriting(
    raw.map((text) => moneyText(text)!),
    raw,
  );
  expect(column.map(([text]) => [text, amountIn(text, writing)])).toEqual(column);
});

it.each([
  "по договорённости",
  "5 шт.",
  "$5 or €4",
  "10%",
  "12.05.2026 ₽ 10",
  "5 000–7 000 ₽",
  "2 км",
  "10:30",
  "",
  "№5",
  "+7 495 123",
])("“%s” is no amount", (text) => {
  expect(moneyText(text)).toBeNull();
});
