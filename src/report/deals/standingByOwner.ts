import { openStages } from "../../tables/deals/dealList";
import { dealsTextOf } from "../../text/deals";
import { type Context, stagesFrom } from "../blocks/context";
import { type Formula, f } from "../formula";
import { INDENT } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import * as at from "./counts";
import type { DealsModel } from "./dealsModel";
import { headerRow } from "./headerRow";
import { nameCell } from "./nameCell";
import { openMoneyText, standingHead, standingText } from "./standingCells";

/** Letters of a name over a column. */
const TWO_LINES = 26;
const COLUMNS = ["D", "E", "F", "G"] as const;

/** What stands at each stage and whose it is: where the list does not tell at which stages deals were lost, that is what it knows of them. */
export function standingByOwner(context: Context, deals: DealsModel): Block {
  const { language } = context.model;
  const texts = dealsTextOf(language, deals.figures.areStocks);
  const { list } = deals;
  const counted = at.countedDeals(deals);
  const open = stagesFrom(1, openStages(list).length);
  const number = (content: Formula, style: "number" | "totalNumber" = "number"): PlanCell => ({
    content,
    style,
    format: FORMAT.people,
  });
  const { named, others } = ownersOf(deals);
  const of = (name: string, stage: number | null): Formula => {
    const group = { line: list.owner!, name };
    return stage === null ? counted.open({ group }) : counted.standing(stage, { group });
  };
  /** Counts of each owner, and of all others together. */
  const byOwner = (all: Formula, stage: number | null, style: "number" | "totalNumber"): Record<string, PlanCell> => {
    const own = named.map((name) => of(name, stage));
    const rest = own.reduce<Formula>((left, one) => f`${left}-${one}`, all);
    const cells = [...own, ...(others ? [rest] : [])].map((content) => number(content, style));
    return Object.fromEntries(cells.map((cell, i) => [COLUMNS[i]!, cell]));
  };
  // Where nobody has deals, what stands is worth is told beside its count, and not behind four empty columns.
  const worthAt = named.length + Number(others) === 0 ? "D" : "H";
  const row = (stage: number): Row => ({
    cells: {
      B: nameCell(deals.stages[stage - 1]!),
      C: number(f`${at.STANDING(stage)}`),
      ...byOwner(f`${at.STANDING(stage)}`, stage, "number"),
      [worthAt]: { content: standingText(context, deals, stage), style: "standing" },
    },
    line: "hair",
  });
  const header = [
    ...named.map((name) => nameCell(name, TWO_LINES).content as string),
    ...(others ? [texts.others] : []),
  ];
  const worth = at.hasAmounts(deals) ? texts.standingWorth : texts.standingAge;
  const headed = headerRow(texts.stage, [texts.stands, ...header], worthAt === "H" ? worth : "");
  return {
    rows: [
      ...standingHead(context, deals, texts.standingOnly),
      worthAt === "H"
        ? headed
        : { ...headed, cells: { ...headed.cells, D: { content: INDENT + worth, style: "header" } } },
      ...open.map(row),
      {
        cells: {
          B: { content: texts.total, style: "totalText" },
          C: number(f`${at.OPEN}`, "totalNumber"),
          ...byOwner(f`${at.OPEN}`, null, "totalNumber"),
          [worthAt]: { content: openMoneyText(context, deals), style: "totalText" },
        },
        line: "hair",
      },
    ],
  };
}

/** The owners with most open deals as of the day built, and whether there are more, or deals that nobody has. */
function ownersOf({ figures, list }: DealsModel): { named: string[]; others: boolean } {
  if (!list.owner) return { named: [], others: false };
  const names = figures.openOwners.filter((name) => name !== "");
  const isAll = names.length === figures.openOwners.length && names.length <= COLUMNS.length;
  return { named: names.slice(0, isAll ? COLUMNS.length : COLUMNS.length - 1), others: !isAll };
}
