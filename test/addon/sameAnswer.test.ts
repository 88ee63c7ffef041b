import { describe, expect, it } from "vitest";
import type { BuildOptions } from "../../src/addon/protocol";
import type { Only } from "../../src/core/answer/only";
import { partOf } from "../../src/core/answer/tableFacts";
import { sampleEvents } from "../../src/local/sampleEvents";
import { ANSWER } from "../../src/text/answer";
import type { Language } from "../../src/text/language";
import { tableSentences } from "../../src/text/tableSentences";
import { EXHAUSTIVE, itEach, leftToAll } from "../exhaustive";
import { TABLES } from "../report/answerTables";
import { type PanelHost, panelHost } from "./panelHost";
import { type Asked, MORE, PICKED } from "./sameAnswerTables";

// The built add-on reads a table for the panel, which computes without a formula; the report has native formulas: each is the other's oracle.

const LOCALE = { en: "en_US", ru: "ru_RU" } as const;

function panelOn({ cells, choices }: Asked, language: Language): PanelHost {
  const panel = panelHost(
    cells.map((row) => row.map((cell) => cell as string | number)),
    { locale: LOCALE[language] },
  );
  if (choices) panel.ask("choose", { sheetId: panel.table().sheetId, choices });
  return panel;
}

/** What stands beside the heads of the three sentences. */
function inReport(panel: PanelHost, language: Language): unknown[] {
  const { result, growth, real } = ANSWER[language];
  const rows = panel.values();
  return [result, growth, real].map((head) => rows.find(([first]) => first === head)?.[2]);
}

/** Weeks by their days, with money whose header names no currency. */
const PAID: Asked["cells"] = [
  ["Week", "Visits", "Deals", "Revenue"],
  ["2026-10-12", 1000, 50, 5000],
  ["2026-10-19", 1000, 51, 5100],
  ["2026-10-26", 1000, 52, 5200],
  ["2026-11-02", 1000, 53, 5300],
];

const asked: [string, Asked][] = [
  ...Object.entries(TABLES).map(([name, cells]): [string, Asked] => [`report's ${name}`, { cells }]),
  ...Object.entries(MORE),
];

for (const [i, [name, table]] of asked.entries())
  it(`the panel and the report say the same, word for word: ${name}`, leftToAll(i % 24 > 0), () => {
    for (const language of ["en", "ru"] as const) {
      const panel = panelOn(table, language);
      const source = panel.table();
      const said = tableSentences(source, language);
      expect(panel.ask("describe", {}).answer).toEqual(said);
      const { sheetId } = panel.ask("buildReport", { sheetId: source.sheetId, range: source.range });
      panel.ask("show", { sheetId });
      expect(inReport(panel, language)).toEqual(said);
    }
  });

it("the command line, too, says days and the currency of a cell's format as the report does", () => {
  const panel = panelOn({ cells: PAID }, "en");
  const { model } = panel.host;
  const sheetId = model.getters.getActiveSheetId();
  const target = [model.getters.getRangeFromSheetXC(sheetId, "D2:D6").zone];
  model.dispatch("SET_FORMATTING", { sheetId, target, format: "[$€]#,##0" });
  const { answer } = panel.ask("describe", {});
  expect(answer[0]).toContain("in “2 Nov 2026”");
  expect(answer[0]).toContain("revenue €");
  const { sheetId: report } = panel.ask("buildReport", { sheetId: panel.table().sheetId, range: panel.table().range });
  panel.ask("show", { sheetId: report });
  expect(inReport(panel, "en")).toEqual(answer);
});

it("the command line says of an event log what its report opens with", EXHAUSTIVE, () => {
  for (const language of ["en", "ru"] as const) {
    const panel = panelOn({ cells: sampleEvents(language).rows.map((row) => row.map((cell) => cell ?? "")) }, language);
    const { answer } = panel.ask("describe", {});
    const { sheetId } = panel.ask("buildJourney", { sheetId: panel.ask("events", {}).source!.sheetId });
    panel.ask("show", { sheetId });
    expect(answer).toHaveLength(3);
    expect(inReport(panel, language)).toEqual(answer);
  }
});

/** Deals of three managers: of one who wins more, with the stage each was lost from, or alike and without it, as most exports are. */
function listOfDeals(tells: boolean): Asked["cells"] {
  const dealsOf = (owner: string, won: number, lost: number) =>
    Array.from({ length: won + lost + 5 }, (_, i) => {
      const stage = i < won ? "Closed won" : i < won + lost ? "Closed lost" : "Qualified";
      const from = stage === "Closed lost" ? (i % 2 ? "New lead" : "Qualified") : "";
      const closed = stage === "Qualified" ? "" : `2026-10-${10 + (i % 20)}`;
      return [`${owner} ${i}`, stage, ...(tells ? [from] : []), "2026-10-01", closed, 100, owner];
    });
  return [
    ["Deal", "Stage", ...(tells ? ["Lost from"] : []), "Created", "Closed", "Amount, $", "Owner"],
    ["First", "New lead", ...(tells ? [""] : []), "2026-10-01", "", 100, "Ann"],
    ...dealsOf("Ann", tells ? 40 : 12, tells ? 20 : 48),
    ...dealsOf("Bob", 12, 48),
    ...dealsOf("Cyd", 10, 50),
  ];
}

itEach<[string, "en" | "ru", boolean]>(
  ["without the stage they were lost from", "en", false],
  ["with it", "en", true],
  ["without the stage they were lost from", "ru", false],
  ["with it", "ru", true],
)("of a list of deals, too: %s, in %s", {}, (_, language, tells) => {
  const panel = panelOn({ cells: listOfDeals(tells) }, language);
  const { sheetId } = panel.ask("buildDeals", { sheetId: panel.ask("source", {}).deals!.sheetId });
  panel.ask("show", { sheetId });
  const said = tableSentences(panel.table(), language);
  expect(inReport(panel, language)).toEqual(said);
  expect(said[1].includes(language === "en" ? "Lost from" : "Отказ на этапе")).toBe(!tells);
});

describe("of one who is picked the panel, the report of that one and the report of all say the same", () => {
  const picks = ({ channels, periods }: PanelHost["table"] extends () => infer Source ? Source : never): Only[] => [
    ...channels.map((channel) => ({ channel, period: null })),
    ...periods.map((period) => ({ channel: null, period })),
  ];

  const tables = Object.entries(PICKED);
  it.each(tables.slice(0, 1))("%s", same);
  it.each(tables.slice(1))("%s", EXHAUSTIVE, same);

  function same(_name: string, table: (typeof tables)[number][1]) {
    const panel = panelOn(table, "en");
    const source = panel.table();
    const build = (options: BuildOptions) => {
      const { sheetId } = panel.ask("buildReport", { sheetId: source.sheetId, range: source.range, options });
      panel.ask("show", { sheetId });
    };
    for (const only of picks(source)) {
      const said = tableSentences(partOf(source, only), "en");
      build({ only });
      expect(inReport(panel, "en"), JSON.stringify(only)).toEqual(said);
      if (only.channel === null) continue;
      build({});
      panel.type("H1", only.channel);
      const picked = inReport(panel, "en");
      // A report of all has no periods of one of them, and says so.
      if (source.periods.length > 1) expect(picked[1]).toBe(ANSWER.en.periodsOfAll);
      else expect(picked, `picked in the report: ${only.channel}`).toEqual(said);
      panel.type("H1", "All");
    }
  }
});
