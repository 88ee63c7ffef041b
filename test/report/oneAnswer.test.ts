import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/report/blocks/context";
import { ANSWERS } from "../../src/report/names";
import type { Scenario } from "../../src/report/scenarios";
import { currencyOf } from "../../src/tables/currency";
import { onlySeries } from "../../src/tables/onlySeries";
import { answerSentences } from "../../src/text/answerSentences";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { TABLES } from "./answerTables";
import { named } from "./named";
import { randomTable, seeded } from "./randomTables";
import { reportOn } from "./tableOf";

// The panel says without a formula what the report says in formulas: each is the other's oracle.
function both(one: Scenario): { readonly panel: readonly string[]; readonly report: readonly unknown[] } {
  const { model } = one;
  const { answer } = contextOf(model);
  const locale = model.language === "ru" ? "ru_RU" : "en_US";
  const panel = answerSentences({
    answer,
    stages: model.table.stages.map(({ name }) => name),
    periods: model.table.periods,
    currency: currencyOf(model.table),
    locale,
  });
  const { of } = named(one, locale);
  return { panel, report: [1, 2, 3].map((line) => of(ANSWERS(line))) };
}

describe("the panel and the report give one answer", () => {
  const names = Object.keys(TABLES) as (keyof typeof TABLES)[];
  it.each(names)("on %s", (name) => {
    const { panel, report } = both(reportOn(TABLES[name], { language: "en" }));
    expect(report).toEqual(panel);
  });

  it.each(names)("on %s in both languages, whatever was said of it", EXHAUSTIVE, (name) => {
    for (const language of ["en", "ru"] as const)
      for (const options of [{}, { countedBy: "entrants" }, { countedBy: "events" }, { imitable: true }] as const) {
        const { panel, report } = both(reportOn(TABLES[name], { language, options }));
        expect(report).toEqual(panel);
      }
  });

  // By hand: of 40 leads 8 buy, 40 % would be 16; the table is one of money, though this channel has earned none.
  it("on a channel that has earned nothing yet", () => {
    const whole = reportOn(TABLES.oneEarned, { language: "en" });
    const table = onlySeries(whole.model.table, { channel: "Ads", period: null });
    const { panel, report } = both({ ...whole, model: { ...whole.model, table } });
    expect(report).toEqual(panel);
    expect(panel[0]).toBe("Deals: 8; Leads: 40; overall conversion 20%.");
    expect(panel[1]).toMatch(/^Most is lost at “Leads → Deals”: .* is worth 8 deals\.$/);
  });

  for (let part = 0; part < 5; part++)
    it(`on 40 random tables (${part + 1})`, leftToAll(part > 0), () => {
      const random = seeded(33 + part);
      for (let i = 0; i < 40; i++) {
        const { panel, report } = both(randomTable(random));
        expect(report, `table ${i}`).toEqual(panel);
      }
    });
});
