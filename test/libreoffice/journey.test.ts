import { expect, it } from "vitest";
import { builtAddOn } from "../../src/local/bundle";
import { buildJourney, findAny } from "../../src/local/funnelReport";
import { commandLocale } from "../../src/local/locale";
import { fillWorkbook } from "../../src/local/playground/fillWorkbook";
import { sampleEvents } from "../../src/local/sampleEvents";
import { openWorkbook } from "../../src/local/workbook";
import { formulaCells } from "./cells";
import { recalculated } from "./recalculated";
import { disagreements } from "./recalculation";

// The oracle is LibreOffice: it computes every formula of the exported workbook anew, and must find what the local host found.

recalculated("a journey report recalculated by LibreOffice", () => {
  it.each([
    ["en", "en-US"],
    ["ru", "ru-RU"],
  ] as const)(
    "in %s: every formula has the value of the local host",
    { timeout: 300_000 },
    async (language, locale) => {
      const host = await openWorkbook(undefined, commandLocale(language));
      fillWorkbook(host.model, [sampleEvents(language)]);
      host.install(builtAddOn());
      const found = findAny(host, "", language);
      if (!("events" in found)) throw new Error("The sample is no event log");
      buildJourney(host, "", found.events);
      const workbook = await host.toXlsx();
      expect(formulaCells(workbook).size).toBeGreaterThan(200);
      expect(await disagreements({ journey: workbook }, locale)).toEqual({ journey: [] });
    },
  );
});
