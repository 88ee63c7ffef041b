import type { Deal } from "../../core/deals/deal";
import type { Span } from "../../core/deals/spans";
import { dayOf } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import type { Context } from "../blocks/context";
import { INDENT, NAME_IN_HEADER } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { nameCell } from "./nameCell";

/** Deals shown at most. */
const MOST_DEALS = 30;

/** The open deals that are older than nearly all wins were: most money first. */
export function stuck({ model }: Context): Block {
  const { deals, language } = model;
  const found = deals?.figures.inTime?.stuck;
  if (!deals || !found || found.deals.length === 0) return { rows: [] };
  const texts = dealsText[language];
  const isPaid = found.deals.some(({ deal }) => deal.amount !== null);
  const hasSource = deals.list.source !== null;
  const hasOwner = deals.list.owner !== null;
  const first = isPaid ? texts.stuckFirst : texts.stuckOldest;
  const day = dayOf(deals.figures.day!, language);
  const told = fill(texts.stuckNote, { n: found.deals.length, age: found.age, day }, language);
  const more = [
    ...(found.isMost ? [texts.stuckMost] : []),
    ...(found.deals.length > MOST_DEALS ? [fill(first, { most: MOST_DEALS }, language)] : []),
  ].join(" ");
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.stuck, style: "heading" } } },
      { cells: { A: { content: told, style: "note" } } },
      ...(more === "" ? [] : [{ cells: { A: { content: more, style: "note" as const } } }]),
      {
        cells: {
          B: { content: texts.deal, style: "header" },
          C: { content: texts.stage, style: "header" },
          E: { content: hasSource && hasOwner ? texts.owner : "", style: "header" },
          F: { content: texts.daysOpen, style: "headerRight" },
          G: { content: isPaid ? texts.amount : "", style: "headerRight" },
          H: { content: hasSource ? INDENT + texts.source : hasOwner ? INDENT + texts.owner : "", style: "header" },
        },
        line: "header",
      },
      ...found.deals.slice(0, MOST_DEALS).map(dealRow),
    ],
  };

  function dealRow({ deal, days }: Span<Deal>): Row {
    const name = deals!.nameOf[deal.row]?.trim() || fill(texts.row, { row: deal.row }, language);
    // The owner has more room where no source stands behind.
    const last: PlanCell = nameCell(hasSource ? deal.source : deal.owner, 22);
    return {
      cells: {
        B: nameCell(name),
        // Over the empty cell beside it: merged cells would cost a call each.
        C: nameCell(deals!.stages[deal.furthest]!, 26),
        E: nameCell(hasSource ? deal.owner : "", NAME_IN_HEADER),
        F: { content: days, style: "number", format: FORMAT.people },
        G: { content: deal.amount ?? "", style: "number", format: FORMAT.money },
        H: { ...last, content: INDENT + last.content },
      },
      line: "hair",
    };
  }
}
