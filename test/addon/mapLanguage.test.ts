import { expect } from "vitest";
import { MAP } from "../../src/text/map";
import { unnamedStage } from "../../src/text/report";
import { itEach } from "../exhaustive";
import { cellsOf, done, hostWith, mapsOf, rowOf } from "./mapHost";

const LOCALES = ["en_US", "ru_RU"] as const;
type Locale = (typeof LOCALES)[number];
const LANGUAGE = { en_US: "en", ru_RU: "ru" } as const;

itEach<[Locale, Locale]>(["en_US", "ru_RU"], ["ru_RU", "en_US"])(
  "every word stays with its stage, also one without a name, when the language is another: %s to %s",
  {},
  (from, to) => {
    const host = hostWith(
      [
        ["Stage", "People"],
        ["Visits", 4000],
        ["", 900],
        ["Stage 2", 420],
        ["", 300],
        ["Deals", 63],
      ],
      { locale: from },
    );
    const [{ name: sheet, sheetId }] = mapsOf(host) as unknown as [{ name: string; sheetId: number }];
    const barriers = rowOf(host, sheet, MAP[LANGUAGE[from]].lanes.barriers);
    const words = ["slow", "no price", "form", "no call back", "contract"];
    words.forEach((word, i) => {
      host.run("type", sheet, `${"CDEFG"[i]}${barriers}`, word);
    });
    const idea = rowOf(host, sheet, MAP[LANGUAGE[from]].idea) + 1;
    host.run("type", sheet, `A${idea}`, "show the price");
    host.run(
      "type",
      sheet,
      `C${idea}`,
      cellsOf(host, sheet)
        .shown.flat()
        .find((text) => /^2\. /.test(text))!,
    );
    host.run("setLocale", to);
    // A stage without a name has another number now.
    host.run("insertRow", "Stages", 2);
    host.run("type", "Stages", "A2", "Ad");
    host.run("type", "Stages", "B2", 9000);
    const { aside } = done(host, "rebuildMap", { sheetId });
    expect(aside).toBe(0);
    const { shown } = cellsOf(host, sheet);
    expect(shown[rowOf(host, sheet, MAP[LANGUAGE[to]].lanes.barriers) - 1]!.slice(2, 8)).toEqual(["", ...words]);
    const stage = `3. ${unnamedStage(3, LANGUAGE[to])}`;
    expect(shown[rowOf(host, sheet, MAP[LANGUAGE[to]].idea)]!.slice(0, 3)).toEqual(["show the price", "", stage]);
  },
);

itEach(...LOCALES.map((locale) => [locale] as const))(
  "words of a stage without a name, once set aside, come back in any language (%s)",
  {},
  (from) => {
    const to = LOCALES.find((locale) => locale !== from)!;
    const host = hostWith(
      [
        ["Stage", "People"],
        ["Visits", 4000],
        ["", 900],
        ["Deals", 63],
      ],
      { locale: from },
    );
    const [{ name: sheet, sheetId }] = mapsOf(host) as unknown as [{ name: string; sheetId: number }];
    host.run("type", sheet, `D${rowOf(host, sheet, MAP[LANGUAGE[from]].lanes.barriers)}`, "no price");
    host.run("deleteRow", "Stages", 3);
    expect(done(host, "rebuildMap", { sheetId }).aside).toBe(1);
    host.run("setLocale", to);
    host.run("insertRow", "Stages", 3);
    host.run("type", "Stages", "B3", 900);
    expect(done(host, "rebuildMap", { sheetId }).aside).toBe(0);
    const barriers = rowOf(host, sheet, MAP[LANGUAGE[to]].lanes.barriers) - 1;
    expect(cellsOf(host, sheet).shown[barriers]!.slice(2, 5)).toEqual(["", "no price", ""]);
  },
);
