import { beforeAll, expect, it } from "vitest";
import { builtAddOn } from "../../src/local/bundle";
import { placeTable } from "../../src/local/files/placeTable";
import { buildReport, findSource } from "../../src/local/funnelReport";
import { commandLocale } from "../../src/local/locale";
import { openWorkbook } from "../../src/local/workbook";
import { SCENARIOS, type Scenario } from "../../src/report/scenarios";
import { formulaCells, sheetNames, withStoredValue } from "./cells";
import { recalculated } from "./recalculated";
import { type Disagreement, disagreements } from "./recalculation";

// The oracle is LibreOffice: it computes every formula of the exported workbook anew, and must find what the local host found.

const MINUTES = 60_000;

/** A scenario's sheet with its report, as an xlsx file. */
async function reported({ cells, model }: Scenario): Promise<Uint8Array> {
  const host = await openWorkbook(undefined, commandLocale(model.language));
  const width = Math.max(...cells.map((row) => row.length));
  const filled = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  placeTable(
    host,
    model.source.sheetName,
    filled.map((row) =>
      row.map((value) => (typeof value === "number" ? { value, format: "" } : { value: String(value) })),
    ),
  );
  host.install(builtAddOn());
  buildReport(host, "", findSource(host, ""));
  return host.toXlsx();
}

recalculated("a report recalculated by LibreOffice", () => {
  const POISONED = "a poisoned copy";
  const workbooks: Record<string, Uint8Array> = {};
  const found: Record<string, readonly Disagreement[]> = {};
  let poisonedCell = "";

  beforeAll(async () => {
    for (const scenario of SCENARIOS) workbooks[scenario.name] = await reported(scenario);
    for (const [language, locale] of [
      ["en", "en-US"],
      ["ru", "ru-RU"],
    ] as const) {
      const names = SCENARIOS.filter(({ model }) => model.language === language).map(({ name }) => name);
      const written = Object.fromEntries(names.map((name) => [name, workbooks[name]!]));
      Object.assign(found, await disagreements(written, locale));
    }
    const [{ name, model }] = SCENARIOS as readonly [Scenario];
    const numbers = [...formulaCells(workbooks[name]!)].filter(([, { value }]) => typeof value === "number");
    poisonedCell = numbers.at(-1)![0];
    const poisoned = withStoredValue(workbooks[name]!, poisonedCell, 12345);
    Object.assign(found, await disagreements({ [POISONED]: poisoned }, model.language === "ru" ? "ru-RU" : "en-US"));
  }, 5 * MINUTES);

  it.each(SCENARIOS.map(({ name }) => name))("%s: every formula has the value of the local host", async (name) => {
    expect(formulaCells(workbooks[name]!).size).toBeGreaterThan(20);
    expect(found[name]).toEqual([]);
  });

  // Microsoft: Rename a worksheet. Excel takes a workbook with any other name for damaged.
  it.each(SCENARIOS.map(({ name }) => name))("%s: the sheets have names that Excel opens", async (name) => {
    for (const sheet of sheetNames(workbooks[name]!)) expect(sheet).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
  });

  it("notices a single poisoned value: the check can fail", () => {
    expect(found[POISONED]!.map(({ cell, stored }) => [cell, stored])).toEqual([[poisonedCell, 12345]]);
  });
});
