import { beforeAll, expect, it } from "vitest";
import { MAP } from "../../src/text/map";
import { choiceOf, done, hostWith, mapsOf, type Rows, rowOf } from "../addon/mapHost";
import { formulaCells } from "./cells";
import { recalculated } from "./recalculated";
import { type Disagreement, disagreements } from "./recalculation";

// The oracle is LibreOffice: it computes every formula of a map, and of the report that shows its best hypotheses, anew, and must find what the local host found.

const MAPS: Readonly<Record<string, { readonly rows: Rows; readonly segments?: readonly string[] }>> = {
  ad: {
    rows: [
      ["Stage", "People"],
      ["Ad", 1000],
      ["Click", 50],
    ],
  },
  segments: {
    rows: [
      ["Stage", "VK", "Search", "Mail"],
      ["Saw the ad", 12000, 30000, 900],
      ["Clicked", 400, 1500, 120],
      ["=Bought 'it'", 12, 90, 20],
      ["Revenue", 24000, 99000, 3000],
    ],
    segments: ["VK", "Search", "Mail"],
  },
  gaps: {
    rows: [
      ["Stage", "People"],
      ["Saw", 1000],
      ["Clicked", ""],
      ["Asked", 0],
      ["Bought", 10],
    ],
  },
  nine: {
    rows: [["Stage", "People"], ...Array.from({ length: 9 }, (_, i) => [`Stage ${i + 1}`, 90000 >> i] as const)],
  },
};

async function workbook(name: string, locale: string): Promise<Uint8Array> {
  const { rows, segments } = MAPS[name]!;
  const host = hostWith(rows, { locale });
  const language = locale === "ru_RU" ? "ru" : "en";
  for (const { name: sheet, sheetId } of mapsOf(host, { examples: true, ...(segments ? { segments } : {}) })) {
    const idea = rowOf(host, sheet, MAP[language].idea) + 2;
    const typed = {
      [`C${idea}`]: choiceOf(host, sheet, 1),
      [`D${idea}`]: 2.5,
      [`E${idea}`]: 0.3,
      [`C${idea + 1}`]: choiceOf(host, sheet, 1),
      [`D${idea + 1}`]: 99,
    };
    for (const [cell, value] of Object.entries(typed)) host.run("type", sheet, cell, value);
    host.run("type", sheet, `D${rowOf(host, sheet, MAP[language].score)}`, -2);
    host.run("type", sheet, `D${rowOf(host, sheet, MAP[language].lanes.goal)}`, "1-2 days\nat most");
    done(host, "rebuildMap", { sheetId, lanes: ["actions", "barriers", "emotion"] });
  }
  const { source } = done(host, "source", {});
  done(host, "buildReport", { sheetId: source!.sheetId, range: source!.range });
  if (segments) done(host, "buildSegments", { sheetId: source!.sheetId, range: source!.range });
  return host.toXlsx();
}

for (const [locale, office] of [
  ["en_US", "en-US"],
  ["ru_RU", "ru-RU"],
] as const)
  recalculated(`a map recalculated by LibreOffice in ${locale}`, () => {
    const workbooks: Record<string, Uint8Array> = {};
    let found: Readonly<Record<string, readonly Disagreement[]>> = {};

    beforeAll(async () => {
      for (const name of Object.keys(MAPS)) workbooks[name] = await workbook(name, locale);
      found = await disagreements(workbooks, office);
    }, 300_000);

    it.each(Object.keys(MAPS))("%s: every formula has the value of the local host", async (name) => {
      expect(formulaCells(workbooks[name]!).size).toBeGreaterThan(50);
      expect(found[name]).toEqual([]);
    });
  });
