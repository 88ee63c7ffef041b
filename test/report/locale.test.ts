import { expect, it } from "vitest";
import { funnelReport } from "../../src/report/funnelReport";
import { journeyReport } from "../../src/report/journey/journeyReport";
import { layout } from "../../src/report/layout/layout";
import { SCENARIOS } from "../../src/report/scenarios";
import { sample } from "./journey/journeyModels";

// The numbers that a report's sentences have when it is built, in a sheet whose locale writes 1.234,5 and no language of ours: CLDR, de.
const ENGLISH_NUMBER = /(?<![\d,])[1-9]\d{0,2},\d{3}(?!\d)|\d\.\d(?!\d{2})/;

// Formulas have the points of their canonical form; what is in quotes in them is said.
const saidIn = (contents: readonly (readonly (string | number)[])[]) =>
  contents.flat().flatMap((one) => {
    const text = String(one);
    if (typeof one === "number" || text.includes("HYPERLINK")) return [];
    return text.startsWith("=") ? [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, said]) => said!) : [text];
  });

it("a journey report in German writes numbers as its sheet does", () => {
  const said = saidIn(layout(journeyReport({ ...sample("en"), locale: "de_DE" })).contents);
  expect(said.filter((text) => ENGLISH_NUMBER.test(text))).toEqual([]);
  expect(said.filter((text) => /\d,\d/.test(text)).length).toBeGreaterThan(3);
});

it.each(SCENARIOS.filter(({ model }) => model.language === "en").map((each) => [each.name, each.model] as const))(
  "the report %s in German writes numbers as its sheet does",
  (_, model) => {
    const said = saidIn(layout(funnelReport({ ...model, locale: "de_DE" })).contents);
    expect(said.filter((text) => ENGLISH_NUMBER.test(text))).toEqual([]);
  },
);
