import { dealsText } from "../../text/deals";
import type { Context } from "../blocks/context";
import { percentFormat } from "../phrases";
import type { Block, PlanCell } from "../plan";
import { FORMAT } from "../styles";
import { nameCell } from "./nameCell";

/** Reasons shown at most. */
const MOST_REASONS = 12;

/** Why deals were lost, where the list has a column that says it. */
export function lostWhy({ model }: Context): Block {
  const { deals, language, locale } = model;
  if (!deals?.figures.reasons.some(({ reason }) => reason !== "")) return { rows: [] };
  const texts = dealsText[language];
  const { reasons } = deals.figures;
  const hasMoney = reasons.some(({ money }) => money !== 0);
  const all = reasons.reduce((sum, reason) => sum + reason.deals, 0);
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.reasons, style: "heading" } } },
      {
        cells: {
          B: { content: texts.reason, style: "header" },
          C: right(texts.deals),
          D: right(texts.share),
          E: right(texts.amount),
        },
        line: "header",
      },
      ...reasons.slice(0, MOST_REASONS).map(({ reason, deals: count, money }) => ({
        cells: {
          B: nameCell(reason === "" ? texts.noReason : reason),
          C: { content: count, style: "number" as const, format: FORMAT.people },
          D: { content: count / all, style: "number" as const, format: percentFormat(count / all, locale) },
          E: { content: hasMoney ? money : "", style: "number" as const, format: FORMAT.money },
        },
        line: "hair" as const,
      })),
    ],
  };
}
