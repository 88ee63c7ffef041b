import { beforeAll, expect, it } from "vitest";
import { managersHost, writePlan } from "../addon/planHost";
import { formulaCells } from "./cells";
import { recalculated } from "./recalculated";
import { type Disagreement, disagreements } from "./recalculation";

// The oracle is LibreOffice: it computes every formula of a plan and of its report anew, and must find what the local host found.

async function workbook(language: "en" | "ru"): Promise<Uint8Array> {
  const panel = managersHost(language);
  const plan = writePlan(panel);
  const head = panel.values().findIndex((row) => ["Actual", "Факт"].includes(String(row[3])));
  [300, 200, 110, 80, 30, 3_600_000].forEach((fact, at) => {
    panel.type(`D${head + 2 + at}`, `${fact}`);
  });
  panel.ask("buildReport", { sheetId: plan.sheetId, range: "A1" });
  panel.ask("show", { sheetId: plan.sheetId });
  return panel.host.toXlsx();
}

recalculated("a plan recalculated by LibreOffice", () => {
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
    expect(formulaCells(workbooks[language]!).size).toBeGreaterThan(100);
    expect(found[language]).toEqual([]);
  });
});
