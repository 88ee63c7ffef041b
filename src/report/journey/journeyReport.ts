import type { Place } from "../../tables/stageTable";
import { answerWorkings } from "../answer/answerWorkings";
import { groupTests } from "../answer/groupTests";
import { levels } from "../answer/levels";
import { answer } from "../blocks/answer";
import { channels } from "../blocks/channels";
import { contextOf } from "../blocks/context";
import { funnelChart } from "../blocks/funnelChart";
import { groupPeople } from "../blocks/groupPeople";
import { datedHead } from "../blocks/head";
import { keptAside } from "../blocks/keptAside";
import { keyFigures } from "../blocks/keyFigures";
import { stages } from "../blocks/stages";
import { whatIf } from "../blocks/whatIf";
import { workings } from "../blocks/workings";
import { PEOPLE, STATUS, whatIfInputs } from "../cellNames";
import { range } from "../formula";
import { inputPlaces } from "../funnelReport";
import type { Block, SheetPlan } from "../plan";
import { COLOR, COLUMNS } from "../styles";
import { attribution, otherAttribution } from "./attribution";
import { funnelVersusPaths } from "./funnelVersusPaths";
import { howCounted } from "./howCounted";
import { type JourneyContext, type JourneyModel, sayIn } from "./journeyModel";
import { repeats } from "./repeats";
import { ABOVE_TABLE, stageData, stageTable } from "./stageFunnel";
import { stepTimes } from "./stepTimes";
import { topPaths } from "./topPaths";
import { transitions } from "./transitions";

/**
 * The journey report of an event log, to stand at a place of its sheet: figures of the day built, and the blocks of the funnel report in native
 * formulas over the table of stages that is part of it.
 */
export function journeyReport(model: JourneyModel, origin: Place = { row: 1, column: 1 }): SheetPlan {
  const n = model.figures.funnel.stages.length;
  const above = blocksAt(model, origin).slice(0, BEFORE.length);
  const rows = above.reduce((sum, block) => sum + block.rows.length, 0);
  const place = { row: origin.row + rows + ABOVE_TABLE, column: origin.column + 1 };
  const inputs = whatIfInputs(n, false);
  return {
    columnWidths: COLUMNS,
    blocks: blocksAt(model, place),
    frozenRows: 2,
    tabColor: COLOR.gain,
    inputs,
    // Its first column: Sheets knows the log wherever it goes, also in a copy of the spreadsheet.
    places: [
      ["log", { kind: "column", sheetName: model.source.sheetName, column: 1 }],
      ["counts", range(PEOPLE(1), PEOPLE(n))],
      ...inputPlaces(n, false),
      ...keptAside(contextAt(model, place).funnel).places,
    ],
    status: STATUS,
    sourceSheet: model.reportSheet,
  };
}

type Part = (context: JourneyContext) => Block;

const BEFORE: readonly Part[] = [
  ({ funnel }) => datedHead(funnel),
  ({ funnel }) => answer(funnel),
  howCounted,
  ({ funnel }) => keyFigures(funnel),
  ({ funnel }) => stages(funnel),
  ({ funnel }) => funnelChart(funnel),
  funnelVersusPaths,
  stepTimes,
  ({ funnel }) => channels(funnel),
  attribution,
  topPaths,
  transitions,
  repeats,
  ({ funnel }) => whatIf(funnel),
  otherAttribution,
];

const AFTER: readonly Part[] = [
  stageData,
  ({ funnel }) => workings(funnel),
  ({ funnel }) => groupPeople(funnel),
  ({ funnel }) => groupTests(funnel),
  ({ funnel }) => levels(funnel),
  ({ funnel }) => answerWorkings(funnel),
  ({ funnel }) => ({ rows: [], workings: keptAside(funnel).rows }),
];

/** The blocks over a table of stages that stands at a place of the sheet. */
function blocksAt(model: JourneyModel, place: Place): Block[] {
  const context = contextAt(model, place);
  return [...BEFORE, ...AFTER].map((part) => part(context));
}

function contextAt(model: JourneyModel, place: Place): JourneyContext {
  const { figures, source, language, locale, title, builtOn, sharing, previousInputs } = model;
  const table = { ...stageTable(figures, place), dimension: model.dimension };
  const funnel = contextOf({
    table,
    source,
    cells: [],
    language,
    locale,
    title,
    builtOn,
    options: {},
    sharing,
    nextPeriods: [],
    maps: [],
    previousInputs,
  });
  return { model, figures, funnel, goal: figures.funnel.stages.at(-1)!, hasDates: true, say: sayIn(locale) };
}
