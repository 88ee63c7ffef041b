import type { LossReason } from "../../core/deals/reasons";
import { openStages } from "../../tables/deals/dealList";
import { rateInWords } from "../../text/answer/answerFigures";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import type { Context } from "../blocks/context";
import { INDENT } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import type { DealsModel } from "./dealsModel";
import { headerRow } from "./headerRow";
import { lostBar, lostWhyHead, sum } from "./lostCells";
import { nameCell } from "./nameCell";

const PLACES = ["C", "D", "E", "F"] as const;
/** The main reason of a stage is one only where so many were lost there. */
const ENOUGH_LOST = 20;
/** Letters of a reason over its column. */
const LONGEST = 26;

/** Deals of some reasons together, by stage, and nobody knows where. */
interface Column {
  readonly name: string;
  readonly byStage: readonly number[];
  readonly somewhere: number;
  /** Several reasons, or none given: no stage has it for its main one. */
  readonly isMixed: boolean;
}

/** Stages by reasons: where deals are lost, and why there. */
export function lostByStage(context: Context, deals: DealsModel): Block {
  const { language } = context.model;
  const texts = dealsText[language];
  const { reasons } = deals.figures;
  const columns = columnsOf(reasons, texts);
  const isPaid = reasons.some(({ money }) => money !== 0);
  const stages = openStages(deals.list);
  const money = stages.map((_, at) => sum(reasons.map(({ moneyByStage }) => moneyByStage[at]!)));
  const lost = stages.map((_, at) => sum(columns.map(({ byStage }) => byStage[at]!)));
  const most = Math.max(...(isPaid ? money : lost));
  const row = (name: PlanCell, cells: readonly PlanCell[], all: PlanCell, last: PlanCell): Row => ({
    cells: { B: name, ...Object.fromEntries(cells.map((cell, i) => [PLACES[i]!, cell])), G: all, H: last },
    line: "hair",
  });
  const number = (content: number, style: "number" | "mainNumber" | "totalNumber" = "number"): PlanCell => ({
    content,
    style,
    format: FORMAT.people,
  });
  const stageRow = (name: string, at: number): Row => {
    const main = mainOf(columns, at, lost[at]!);
    return row(
      nameCell(name),
      columns.map((column) => number(column.byStage[at]!, column === main ? "mainNumber" : "number")),
      number(lost[at]!),
      { content: lostBar(context, isPaid ? money[at]! : lost[at]!, most, isPaid), style: "greyBar" },
    );
  };
  const somewhere = sum(columns.map((column) => column.somewhere));
  const headers = columns.map(({ name }) => nameCell(name, LONGEST).content as string);
  return {
    rows: [
      ...lostWhyHead(context, deals, fill(texts.reasonsByStageNote, { enough: ENOUGH_LOST }, language)),
      headerRow(
        texts.lostAt,
        [...headers, ...PLACES.slice(headers.length).map(() => ""), texts.total],
        isPaid ? texts.amount : "",
      ),
      ...stages.map(stageRow),
      ...(somewhere > 0
        ? [
            row(
              { content: texts.nobodyKnowsWhere, style: "detailText" },
              columns.map((column) => number(column.somewhere)),
              number(somewhere),
              { content: "", style: "detailText" },
            ),
          ]
        : []),
      row(
        { content: texts.total, style: "totalText" },
        columns.map(({ byStage, somewhere: unknown }) => number(sum(byStage) + unknown, "totalNumber")),
        number(sum(lost) + somewhere, "totalNumber"),
        { content: INDENT + oftenest(context, reasons), style: "totalText" },
      ),
    ],
  };
}

/** The reasons that most were lost for; the others, and none given, in the last column where they are more than there is room for. */
function columnsOf(
  reasons: readonly LossReason[],
  texts: { readonly noReason: string; readonly others: string },
): Column[] {
  const one = (some: readonly LossReason[], name: string, isMixed: boolean): Column => ({
    name,
    isMixed,
    byStage: some[0]!.byStage.map((_, at) => sum(some.map(({ byStage }) => byStage[at]!))),
    somewhere: sum(some.map(({ deals, byStage }) => deals - sum(byStage))),
  });
  const fits = reasons.length <= PLACES.length;
  const own = fits ? reasons : reasons.filter(({ reason }) => reason !== "").slice(0, PLACES.length - 1);
  const rest = reasons.filter((reason) => !own.includes(reason));
  return [
    ...own.map((reason) => one([reason], reason.reason || texts.noReason, reason.reason === "")),
    ...(rest.length > 0 ? [one(rest, texts.others, true)] : []),
  ];
}

/** The reason that more deals of a stage were lost for than for any other; null where too few were lost to say, or two are alike. */
function mainOf(columns: readonly Column[], at: number, lost: number): Column | null {
  if (lost < ENOUGH_LOST) return null;
  const [first, second] = columns.filter(({ isMixed }) => !isMixed).sort((a, b) => b.byStage[at]! - a.byStage[at]!);
  return first && first.byStage[at]! > (second?.byStage[at] ?? 0) ? first : null;
}

function oftenest({ model: { language, locale } }: Context, reasons: readonly LossReason[]): string {
  const all = sum(reasons.map(({ deals }) => deals));
  const [first] = reasons.filter(({ reason }) => reason !== "");
  const share = rateInWords(Math.round((100 * first!.deals) / all) / 100, locale);
  return fill(dealsText[language].oftenest, { reason: nameCell(first!.reason, 16).content as string, share }, language);
}
