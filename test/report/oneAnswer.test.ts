import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { contextOf } from "../../src/report/blocks/context";
import { ANSWERS } from "../../src/report/cellNames";
import type { Scenario } from "../../src/report/scenarios";
import { currencyOf } from "../../src/tables/currency";
import { onlySeries } from "../../src/tables/onlySeries";
import { answerSentences } from "../../src/text/answer/answerSentences";
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

// The day that the reports are built on, which their formulas ask for.
const NOW = new Date(2026, 10, 30, 12);
beforeAll(() => void vi.useFakeTimers({ now: NOW, toFake: ["Date"] }));
afterEach(() => void vi.setSystemTime(NOW));
afterAll(() => void vi.useRealTimers());

describe("the panel and the report give one answer", () => {
  const names = Object.keys(TABLES) as (keyof typeof TABLES)[];
  for (const [i, name] of names.entries())
    it(`on ${name}`, leftToAll(i % 2 > 0), () => {
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

  // Of 30 days 24 are gone; the forecast and its range by Python from the published interval.
  it.each([
    ["Ноябрь", 24, "К 23.11 по плану было бы 18; если так пойдёт, к 30.11 будет 20, разброс 15–25."],
    ["Ноябрь", 3, "К 02.11 по плану было бы 1,6."],
    ["Октябрь", 24, null],
  ] as const)("on a plan of %s, on day %i", (sheetName, day, said) => {
    vi.setSystemTime(new Date(2026, 10, day, 12));
    const one = reportOn(TABLES.planAndFact);
    const model = { ...one.model, source: { ...one.model.source, sheetName }, builtOn: { year: 2026, month: 11, day } };
    const { panel, report } = both({ ...one, model });
    expect(report).toEqual(panel);
    const [, ...more] = panel[0]!.split(". К");
    expect(said === null ? more : ` К${more[0]}`).toEqual(said === null ? [] : ` ${said}`);
  });

  // By hand: 20 of 150 reach the end, so 150 more bring 20; z = 150 / √300 = 8.7. Through 23 November 230 of 300 are due: 10.7 more.
  it.each([
    ["Октябрь", "Заявки — 150 из 300; добрать его — это ещё 20 договоров, около 2,0 млн ₽."],
    ["Ноябрь", "Заявки — 150, к 23.11 по плану было бы 230; добрать его — это ещё 11 договоров, около 1,1 млн ₽."],
  ])("on fewer entrants than %s plans, what is worth more first", (sheetName, said) => {
    vi.setSystemTime(new Date(2026, 10, 24, 12));
    const one = reportOn(TABLES.fewEntered);
    const model = {
      ...one.model,
      source: { ...one.model.source, sheetName },
      builtOn: { year: 2026, month: 11, day: 24 },
    };
    const { panel, report } = both({ ...one, model });
    expect(report).toEqual(panel);
    const [entry, step] = panel[1]!.replaceAll("\u00a0", " ").split(" Из переходов ");
    expect(entry).toBe(`Вход отстаёт от плана: ${said}`);
    expect(step).toMatch(/^больше всего теряем на «Заявки → Встречи»: 40 % при плане 50 %; .* это ещё 5 договоров/);
    expect(panel[2]).toMatch(/Отставание на входе не случайно: такое бывает реже чем в 1 случае из 1.000\.$/);
  });

  it("on conversions as planned of fewer entrants", () => {
    const { panel } = both(reportOn(TABLES.onlyFewEntered, { language: "en" }));
    expect(panel[1]).toBe(
      "Every conversion is at or above its level: growth now comes from more at the start (Visits). Fewer entered than planned: Visits 8,700 of 10,000; making that up is worth 7 deals.",
    );
  });

  it("on a month that is not over beside one that is", () => {
    vi.setSystemTime(new Date(2026, 10, 24, 12));
    const cells = [
      ["Month", "Leads", "Deals"],
      ["October 2026", 440, 44],
      ["November 2026", 320, 32],
    ];
    const one = reportOn(cells, { language: "en" });
    const dated = { ...one, model: { ...one.model, builtOn: { year: 2026, month: 11, day: 24 } } };
    const { panel, report } = both(dated);
    expect(report).toEqual(panel);
    const { values } = named(dated).report;
    expect(values.flat().filter((text) => /“November 2026” is not over/.test(String(text)))).toHaveLength(1);
    // Nor is it fewer by so many percent, as the month before is.
    expect(values.find((row) => row[1] === "November 2026")![6]).toBe("");
    // By a calendar: 16 days from Monday to Friday through the 23rd, 22 in October.
    expect(panel[0]).toBe(
      "Deals in “November 2026” so far: 32, 2 a weekday; in “October 2026” 44, 2 a weekday; 76 in all.",
    );
  });

  // Neither has a day of it gone that counts, nor is a month compared with a part of one.
  it.each([
    [1, "Deals: 145; Leads: 1,450; overall conversion 10%."],
    [2, "Deals: 145; Leads: 1,450; overall conversion 10%."],
    [3, "Deals in “November” so far: 1, 1 a weekday; in “October” 100, 4.5 a weekday; 145 in all."],
  ])("on the first days of a month: day %i", (day, said) => {
    vi.setSystemTime(new Date(2026, 10, day, 12));
    const cells = [
      ["Month", "Leads", "Deals"],
      ["September", 440, 44],
      ["October", 1000, 100],
      ["November", 10, 1],
    ];
    const one = reportOn(cells, { language: "en" });
    const { panel, report } = both({ ...one, model: { ...one.model, builtOn: { year: 2026, month: 11, day } } });
    expect(report).toEqual(panel);
    expect(panel[0]).toBe(said);
  });

  // What is due of a plan for other days than the people's, or of several months, is not the share of days gone.
  it.each([
    [
      "a quarter's plan",
      [
        ["Stage", "Oct 2026", "Nov 2026", "Dec 2026", "Plan Q4 2026"],
        ["Leads", 1000, 500, "", 3000],
        ["Deals", 100, 50, "", 300],
      ],
    ],
    [
      "a quarter's plan of one month",
      [
        ["Stage", "Nov 2026", "Plan Q4 2026"],
        ["Leads", 500, 3000],
        ["Deals", 50, 300],
      ],
    ],
    [
      "plans of two months",
      [
        ["Stage", "Oct 2026 plan", "Oct 2026 fact", "Nov 2026 plan", "Nov 2026 fact"],
        ["Leads", 1000, 1000, 3000, 1500],
        ["Deals", 100, 100, 300, 150],
      ],
    ],
    [
      "a plan of the year",
      [
        ["Stage", "Plan for the year", "Fact"],
        ["Leads", 12000, 1000],
        ["Deals", 1200, 100],
      ],
    ],
  ] as const)("on %s, of which nothing is due", (_, cells) => {
    vi.setSystemTime(new Date(2026, 10, 16, 12));
    const one = reportOn(cells, { language: "en" });
    const source = { ...one.model.source, sheetName: "November 2026" };
    const { panel, report } = both({
      ...one,
      model: { ...one.model, source, builtOn: { year: 2026, month: 11, day: 16 } },
    });
    expect(report).toEqual(panel);
    expect(panel[0]).not.toMatch(/Due by/);
  });

  for (let part = 0; part < 20; part++)
    it(`on 10 random tables (${part + 1})`, leftToAll(part > 0), () => {
      const random = seeded(33 + part);
      for (let i = 0; i < 10; i++) {
        const { panel, report } = both(randomTable(random));
        expect(report, `table ${i}`).toEqual(panel);
      }
    });
});
