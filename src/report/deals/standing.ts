import { isNarrow, isTold } from "../../core/deals/stageCounts";
import { moneyInWords } from "../../text/answerFigures";
import { dayOf } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import { formatCount } from "../../text/number";
import type { Context } from "../blocks/context";
import { INDENT, percentFormat } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import type { DealsModel } from "./dealsModel";
import { nameCell } from "./nameCell";

/** What became of the deals at each stage: moved on, standing there, lost there. Where the list does not tell, nothing is said. */
export function standing({ model }: Context): Block {
  const { deals, language, locale, currency = "" } = model;
  if (!deals) return { rows: [] };
  const texts = dealsText[language];
  const { day } = deals.figures;
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.standing, style: "heading" } } },
      {
        cells: {
          A: {
            content:
              day === null
                ? texts.standingNoteNoDay
                : fill(texts.standingNote, { day: dayOf(day, language) }, language),
            style: "note",
          },
        },
      },
      {
        cells: {
          B: { content: texts.stage, style: "header" },
          C: right(texts.reached),
          D: right(texts.movedOn),
          E: right(texts.stands),
          F: right(texts.lostHere),
          G: right(texts.ofDecided),
          H: { content: INDENT + texts.standingWorth, style: "header" },
        },
        line: "header",
      },
      ...deals.stages.map((_, at) => stageRow(deals, at, locale)),
    ],
  };

  function stageRow({ figures, stages }: DealsModel, at: number, locale: string): Row {
    const count = figures.stages[at]!;
    const next = figures.stages[at + 1];
    const isLast = next === undefined;
    const isKnown = isTold(figures.stages, at);
    const isNextKnown = isLast || isTold(figures.stages, at + 1);
    const number = (value: number | ""): PlanCell => ({ content: value, style: "number", format: FORMAT.people });
    const rate = isNarrow(count.ofDecided) && isKnown && isNextKnown ? (count.ofDecided?.low ?? null) : null;
    return {
      cells: {
        B: nameCell(stages[at]!),
        C: number(isKnown ? count.reached : ""),
        D: number(isLast || !isNextKnown ? "" : next.reached),
        E: number(isLast ? "" : count.standing),
        F: number(isLast || !isKnown || !isNextKnown ? "" : count.lost),
        G: { content: rate ?? "", style: "number", format: percentFormat(rate, locale) },
        H: { content: isLast ? "" : INDENT + standingText(figures, at), style: "detailText" },
      },
      line: "hair",
    };
  }

  function standingText({ standing, openMoney }: DealsModel["figures"], at: number): string {
    const { deals: here, money, medianAge } = standing[at]!;
    if (here === 0) return "";
    const age =
      medianAge === null ? [] : [fill(texts.ageIn, { days: formatCount(Math.round(medianAge), locale) }, language)];
    return [...(openMoney === null ? [] : [moneyInWords(money, 2, currency, locale)]), ...age].join(" · ");
  }
}
