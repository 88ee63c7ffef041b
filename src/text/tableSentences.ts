import { answerOfFacts, type TableFacts } from "../core/answer/tableFacts";
import type { LostSomewhere } from "../core/deals/lostSomewhere";
import { answerSentences } from "./answer/answerSentences";
import { dayInName } from "./day";
import type { Language } from "./language";
import { unnamedStage } from "./report";

/** What the sentences about a table are made from. */
export interface SaidTable extends TableFacts {
  readonly stages: readonly string[];
  /** The sign of the money's currency; "" where the table does not say. */
  readonly currency: string;
  /** In a table that counts a list of deals: those for whose sake its steps cannot be told. */
  readonly lostSomewhere?: LostSomewhere | null;
}

/** The three sentences about a table, with names and days as its report writes them. */
export function tableSentences(table: SaidTable, language: Language): [string, string, string] {
  const answer = answerOfFacts(table);
  return answerSentences({
    answer,
    stages: table.stages.map((name, at) => name.replaceAll("\n", " ") || unnamedStage(at + 1, language)),
    periods: answer.periods.map(({ name }) => dayInName(name, language)),
    currency: table.currency,
    lostSomewhere: table.lostSomewhere ?? null,
    locale: language,
  });
}
