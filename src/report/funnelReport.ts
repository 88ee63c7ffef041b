import { onlySeries } from "../tables/onlySeries";
import { answerWorkings } from "./answer/answerWorkings";
import { groupTests } from "./answer/groupTests";
import { hasMoney } from "./answer/levelCells";
import { levels } from "./answer/levels";
import { periodTests } from "./answer/periodTests";
import { SELECTOR } from "./answer/selector";
import { answer } from "./blocks/answer";
import { channels } from "./blocks/channels";
import { type Context, contextOf } from "./blocks/context";
import { findings } from "./blocks/findings";
import { funnelChart } from "./blocks/funnelChart";
import { GOAL, goal, hasGoal } from "./blocks/goal";
import { groupPeople } from "./blocks/groupPeople";
import { head } from "./blocks/head";
import { howRead } from "./blocks/howRead";
import { hypotheses } from "./blocks/hypotheses";
import { joined } from "./blocks/joined";
import { keptAside } from "./blocks/keptAside";
import { keyFigures } from "./blocks/keyFigures";
import { money } from "./blocks/money";
import { moneyWorkings } from "./blocks/moneyWorkings";
import { periods } from "./blocks/periods";
import { planFact } from "./blocks/planFact";
import { stages } from "./blocks/stages";
import { traffic } from "./blocks/traffic";
import { whatIf } from "./blocks/whatIf";
import { workings } from "./blocks/workings";
import { builtNames, inputNames, inputsRange, STATUS, whatIfInputs } from "./cellNames";
import { dealCounts } from "./deals/counts";
import { dealCards } from "./deals/dealCards";
import { forecast } from "./deals/forecast";
import { dealGroups } from "./deals/groups";
import { lostWhy } from "./deals/lostWhy";
import { notYet } from "./deals/notYet";
import { openDeals } from "./deals/openDeals";
import { sourceCosts } from "./deals/sourceCosts";
import { standing } from "./deals/standing";
import { stuck } from "./deals/stuck";
import { range } from "./formula";
import type { FunnelModel } from "./funnelModel";
import type { Section } from "./options";
import { hasPace, PACE_OFFERED, paceInputs, pacePlaces } from "./pace/cells";
import type { PlannedPlaces } from "./places";
import type { Block, SheetPlan } from "./plan";
import { COLOR, COLUMNS } from "./styles";

/** The funnel report of a stage table of two stages or more, in native formulas over it. */
export function funnelReport(whole: FunnelModel): SheetPlan {
  const { only } = whole.options;
  const model = only ? { ...whole, table: onlySeries(whole.table, only) } : whole;
  const context = contextOf(model, whole, true);
  const inputs = context.wants("whatIf") ? whatIfInputs(context.n, hasMoney(context)) : null;
  const aside = keptAside(context);
  const wanted = BLOCKS.filter(({ section }) => section === null || context.wants(section));
  return {
    columnWidths: COLUMNS,
    blocks: [...wanted.map(({ block }) => block(context)), { rows: [], workings: aside.rows }],
    frozenRows: 2,
    tabColor: COLOR.accent,
    inputs,
    open: [
      ...(context.selects ? [range(SELECTOR, SELECTOR)] : []),
      ...(hasPace(context) ? paceInputs(context) : []),
      ...(hasGoal(context) ? [range(GOAL, GOAL)] : []),
    ],
    places: [
      ["source", { kind: "source", ...model.table.box }],
      ...(inputs ? inputPlaces(context.n, hasMoney(context)) : []),
      ...(context.selects ? [["selector", SELECTOR] as const] : []),
      ...(hasGoal(context) ? [["goal", GOAL] as const] : []),
      ...(hasPace(context) ? [...pacePlaces(context), ["offered days", PACE_OFFERED] as const] : []),
      ...aside.places,
    ],
    status: STATUS,
    sourceSheet: model.source.sheetName,
  };
}

/** The what-if inputs of a report, to be remembered. */
export const inputPlaces = (n: number, isPaid: boolean): PlannedPlaces => [
  ["names", inputNames(n, isPaid)],
  ["values", inputsRange(n, isPaid)],
  ["built names", builtNames(n, isPaid)],
];

/** Where the list behind a table does not tell who reached the stages between, there is no table of them: others stand on it out of sight. */
function stagesAndDeals(context: Context): Block {
  const table = stages(context);
  return context.hasSteps
    ? joined(table, standing(context))
    : joined(standing(context), { rows: [], workings: table.rows });
}

const BLOCKS: readonly { readonly section: Section | null; readonly block: (context: Context) => Block }[] = [
  { section: null, block: head },
  { section: null, block: answer },
  { section: null, block: openDeals },
  { section: "keyFigures", block: keyFigures },
  { section: "keyFigures", block: dealCards },
  { section: null, block: stagesAndDeals },
  { section: null, block: traffic },
  { section: null, block: notYet },
  { section: null, block: planFact },
  { section: "chart", block: funnelChart },
  { section: "whatIf", block: (context) => joined(whatIf(context), goal(context)) },
  { section: "hypotheses", block: hypotheses },
  { section: null, block: forecast },
  { section: null, block: stuck },
  { section: null, block: lostWhy },
  { section: null, block: dealGroups },
  { section: null, block: sourceCosts },
  { section: "channels", block: channels },
  { section: "periods", block: periods },
  { section: "money", block: money },
  { section: "findings", block: findings },
  { section: null, block: howRead },
  { section: null, block: workings },
  { section: null, block: groupPeople },
  { section: null, block: groupTests },
  { section: null, block: periodTests },
  { section: null, block: levels },
  { section: null, block: answerWorkings },
  { section: null, block: moneyWorkings },
  { section: null, block: dealCounts },
];
