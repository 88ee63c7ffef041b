import { beforeAll, expect, it } from "vitest";
import type { Language } from "../../src/text/language";
import { formulaCells } from "./cells";
import { recalculated } from "./recalculated";
import { type Disagreement, disagreements } from "./recalculation";

interface Checked {
  readonly workbook: (language: Language) => Promise<Uint8Array> | Uint8Array;
  /** More formulas than this hold one like that. */
  readonly moreThan: number;
  readonly like?: RegExp;
}

/** LibreOffice computes every formula of a workbook anew, in both languages, and must find what the local host found. */
export function recalculatedInBoth(title: string, { workbook, moreThan, like = /./ }: Checked): void {
  recalculated(title, () => {
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
      const counted = [...formulaCells(workbooks[language]!).values()].filter(({ formula }) => like.test(formula));
      expect(counted.length).toBeGreaterThan(moreThan);
      expect(found[language]).toEqual([]);
    });
  });
}
