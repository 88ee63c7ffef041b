import { beforeAll, expect, it } from "vitest";
import { fillWorkbook } from "../../src/local/playground/fillWorkbook";
import { sampleDeals } from "../../src/local/sampleDeals";
import { panelHost } from "../addon/panelHost";
import { formulaCells } from "./cells";
import { recalculated } from "./recalculated";
import { type Disagreement, disagreements } from "./recalculation";

// The oracle is LibreOffice: it computes the stage table of a list of deals, and its report, anew.

async function workbook(language: "en" | "ru"): Promise<Uint8Array> {
  const panel = panelHost([], { locale: language === "en" ? "en_US" : "ru_RU" });
  fillWorkbook(panel.host.model, [sampleDeals(language)]);
  panel.ask("buildDeals", { sheetId: panel.ask("source", {}).deals!.sheetId });
  return panel.host.toXlsx();
}

recalculated("a list of deals recalculated by LibreOffice", () => {
  const found: Record<string, readonly Disagreement[]> = {};
  const workbooks: Record<string, Uint8Array> = {};

  beforeAll(async () => {
    for (const [language, locale] of [
      ["en", "en-US"],
      ["ru", "ru-RU"],
    ] as const) {
      workbooks[language] = await workbook(language);
      Object.assign(found, await disagreements({ [language]: workbooks[language]! }, locale));
    }
  }, 300_000);

  it.each(["en", "ru"])("%s: every formula has the value of the local host", (language) => {
    const counted = [...formulaCells(workbooks[language]!).values()].filter(({ formula }) =>
      /SUMPRODUCT/.test(formula),
    );
    expect(counted.length).toBeGreaterThan(20);
    expect(found[language]).toEqual([]);
  });
});
