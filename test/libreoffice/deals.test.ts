import { beforeAll, expect, it } from "vitest";
import { fillWorkbook } from "../../src/local/playground/fillWorkbook";
import { sampleDeals } from "../../src/local/sampleDeals";
import type { SampleSheet } from "../../src/local/samples";
import { panelHost } from "../addon/panelHost";
import { formulaCells } from "./cells";
import { recalculated } from "./recalculated";
import { type Disagreement, disagreements } from "./recalculation";

// The oracle is LibreOffice: it computes the stage table of a list of deals, and its report, anew.

/** What was spent on two of the sources, one of them in other letters, and on one that no deal came from. */
const spend = (language: "en" | "ru"): SampleSheet => ({
  name: language === "en" ? "Ads" : "Реклама",
  rows:
    language === "en"
      ? [
          ["Source", "Spend, $"],
          ["google ads", 900],
          ["Facebook", 400],
          ["Radio", 50],
          ["Total", 1350],
        ]
      : [
          ["Источник", "Расходы, ₽"],
          ["яндекс директ", 90000],
          ["Авито", 40000],
          ["Радио", 5000],
          ["Итого", 135000],
        ],
  widths: [],
});

async function workbook(language: "en" | "ru"): Promise<Uint8Array> {
  const panel = panelHost([], { locale: language === "en" ? "en_US" : "ru_RU" });
  fillWorkbook(panel.host.model, [sampleDeals(language), spend(language)]);
  const { sheetId, sheets } = panel.ask("source", {}).deals!;
  panel.ask("buildDeals", { sheetId, wish: { costs: sheets[0]!.sheetId } });
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
