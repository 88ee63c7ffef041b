import { openStages } from "../../tables/deals/dealList";
import { dealsText, dealsTextOf } from "../../text/deals";
import { allPeople } from "../answer/selector";
import { moneyText, say } from "../answer/words";
import { type Context, stagesFrom } from "../blocks/context";
import { ALL_REVENUE } from "../cellNames";
import { type Formula, f, known } from "../formula";
import { INDENT, percentFormat } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import * as at from "./counts";
import type { DealsModel } from "./dealsModel";
import { headerRow } from "./headerRow";
import { nameCell } from "./nameCell";
import { openMoneyText, standingHead, standingText } from "./standingCells";

/** What became of the deals that reached each stage. */
export function standingByStage(context: Context, deals: DealsModel): Block {
  const { language, locale } = context.model;
  const texts = dealsTextOf(language, deals.figures.areStocks);
  const last = openStages(deals.list).length;
  // Where nothing tells of losses none is no fact.
  const { knowsLosses } = deals.figures;
  const number = (content: Formula, style: "number" | "totalNumber" = "number"): PlanCell => ({
    content,
    style,
    format: FORMAT.people,
  });
  const stageRow = (stage: number): Row => {
    const [here, next] = [allPeople(context, stage), nextOf(context, deals, stage)];
    const { ofDecided } = deals.figures.stages[stage - 1]!;
    return {
      cells: {
        B: nameCell(deals.stages[stage - 1]!),
        C: number(f`${here}`),
        D: number(f`IF(ISNUMBER(${here}); ${next}; "")`),
        E: number(f`${at.STANDING(stage)}`),
        ...(knowsLosses
          ? {
              F: number(f`IF(ISNUMBER(${here}); IF(ISNUMBER(${next}); ${lostAt(deals, stage)}; ""); "")`),
              G: {
                content: f`IF(ISNUMBER(${here}); IF(ISNUMBER(${next}); ${shareOfDecided(deals, stage, next)}; ""); "")`,
                style: "number",
                format: percentFormat(ofDecided?.low ?? null, locale),
              },
            }
          : {}),
        H: { content: standingText(context, deals, stage), style: "standing" },
      },
      line: "hair",
    };
  };
  return {
    rows: [
      ...standingHead(context, deals, knowsLosses ? texts.standingNote : texts.standingNotLost),
      headerRow(
        texts.stage,
        [texts.reached, texts.movedOn, texts.stands, ...(knowsLosses ? [texts.lostHere, texts.ofDecided] : [])],
        at.hasAmounts(deals) ? texts.standingWorth : texts.standingAge,
      ),
      ...stagesFrom(1, last).map(stageRow),
      ...wonRow(context, deals),
      {
        cells: {
          B: { content: texts.total, style: "totalText" },
          C: number(f`${at.allDeals(context)}`, "totalNumber"),
          E: number(f`${at.OPEN}`, "totalNumber"),
          ...(knowsLosses ? { F: number(f`${at.LOST}`, "totalNumber") } : {}),
          H: { content: openMoneyText(context, deals), style: "totalText" },
        },
        line: "hair",
      },
    ],
  };
}

/** The won deals as the last of the stages, with what they brought. */
function wonRow(context: Context, deals: DealsModel): Row[] {
  if (deals.list.wonStage === null) return [];
  const brought = say(context, dealsText[context.model.language].wonMoney, {
    money: moneyText(context, ALL_REVENUE, 3),
  });
  return [
    {
      cells: {
        B: nameCell(deals.list.wonStage),
        C: { content: at.wonDeals(context, deals), style: "number", format: FORMAT.people },
        H: {
          content: context.model.table.beside.revenue ? known([ALL_REVENUE], f`${INDENT}&${brought}`) : "",
          style: "detailText",
        },
      },
      line: "hair",
    },
  ];
}

const nextOf = (context: Context, deals: DealsModel, stage: number): Formula =>
  stage < openStages(deals.list).length ? f`${allPeople(context, stage + 1)}` : at.wonDeals(context, deals);

/** Of a list with a single stage before won every lost deal was lost there. */
const lostAt = ({ list }: DealsModel, stage: number): Formula =>
  openStages(list).length === 1 ? f`${at.LOST}` : f`${at.LOST_AT(stage)}`;

/** As `stageCounts` of core: the least share of those decided that went on, where it can be told to ten points. */
function shareOfDecided(deals: DealsModel, stage: number, next: Formula): Formula {
  const lost = lostAt(deals, stage);
  const last = openStages(deals.list).length;
  const share = (whole: Formula, part: Formula) => f`IF(${whole}>0; ${part}/(${whole}); "")`;
  const exact = share(f`${next}+${lost}`, next);
  if (last === 1) return exact;
  const unknown = at.LOST_SOMEWHERE;
  const whole = f`(${next}+${lost}+${unknown})`;
  const more = stage < last ? f`${unknown}` : f`0`;
  const most = f`(${next}+${more})/MAX(1; ${next}+${more}+${lost})`;
  return f`IF(${unknown}=0; ${exact}; IF(10*(${most}-${next}/${whole})<1; ${next}/${whole}; ""))`;
}
