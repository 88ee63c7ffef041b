import type { LossReason } from "../../core/deals/reasons";
import { rateInWords } from "../../text/answer/answerFigures";
import { dealsText } from "../../text/deals";
import type { Context } from "../blocks/context";
import { INDENT } from "../formulaPieces";
import type { Block, PlanCell } from "../plan";
import { FORMAT } from "../styles";
import type { DealsModel } from "./dealsModel";
import { lostBar, lostWhyHead, sum } from "./lostCells";
import { nameCell } from "./nameCell";

/** Reasons shown at most. */
const MOST_REASONS = 12;

/** Reasons with how many deals were lost for each. */
export function lostInAll(context: Context, deals: DealsModel): Block {
  const { language, locale } = context.model;
  const texts = dealsText[language];
  const { reasons } = deals.figures;
  const isPaid = reasons.some(({ money }) => money !== 0);
  const all = sum(reasons.map((each) => each.deals));
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const size = ({ deals: count, money }: LossReason) => (isPaid ? money : count);
  const most = Math.max(...reasons.map(size));
  return {
    rows: [
      ...lostWhyHead(context, deals, texts.reasonsNote),
      {
        cells: {
          B: { content: texts.reason, style: "header" },
          C: right(texts.deals),
          D: right(texts.share),
          H: { content: isPaid ? INDENT + texts.amount : "", style: "header" },
        },
        line: "header",
      },
      ...reasons.slice(0, MOST_REASONS).map((reason) => ({
        cells: {
          B: nameCell(reason.reason === "" ? texts.noReason : reason.reason),
          C: { content: reason.deals, style: "number" as const, format: FORMAT.people },
          D: { content: rateInWords(Math.round((1000 * reason.deals) / all) / 1000, locale), style: "number" as const },
          H: { content: lostBar(context, size(reason), most, isPaid), style: "greyBar" as const },
        },
        line: "hair" as const,
      })),
    ],
  };
}
