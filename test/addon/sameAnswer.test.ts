import { expect, it } from "vitest";
import { sentencesOf } from "../../src/sidebar/answer";
import { ANSWER } from "../../src/text/answer";
import type { Language } from "../../src/text/language";
import { leftToAll } from "../exhaustive";
import { TABLES } from "../report/answerTables";
import { type PanelHost, panelHost } from "./panelHost";
import { type Asked, MORE } from "./sameAnswerTables";

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

const asked: [string, Asked][] = [
  ...Object.entries(TABLES).map(([name, cells]): [string, Asked] => [`report's ${name}`, { cells }]),
  ...Object.entries(MORE),
];

for (const [i, [name, table]] of asked.entries())
  it(`the panel and the report say the same, word for word: ${name}`, leftToAll(i % 4 > 0), () => {
    for (const language of ["en", "ru"] as const) {
      const panel = panelOn(table, language);
      const source = panel.table();
      const { sheetId } = panel.ask("buildReport", { sheetId: source.sheetId, range: source.range });
      panel.ask("show", { sheetId });
      expect(inReport(panel, language)).toEqual(sentencesOf(source, language));
    }
  });
