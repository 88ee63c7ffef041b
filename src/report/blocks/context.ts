import type { AnswerFacts } from "../../core/answer/answer";
import type { WithoutMoney } from "../../core/answer/moneyOfSome";
import type { CountedBy } from "../../core/answer/verdict";
import { areStagesTold } from "../../core/deals/lostSomewhere";
import { type FunnelRow, funnel, totals } from "../../core/funnel";
import { answerOfTable } from "../../tables/answerOfTable";
import { cleanedCounts } from "../../tables/cleanedCounts";
import { countedSeries, countsOf } from "../../tables/countedSeries";
import { arePersons } from "../../tables/imitable";
import { missingMoney } from "../../tables/money";
import { moneyStage } from "../../tables/moneyStage";
import { type Returns, returnsOf } from "../../tables/returns";
import type { StageTable } from "../../tables/stageTable";
import { dimensionText } from "../../text/dimension";
import { unnamedStage } from "../../text/report";
import { type Texts, textsBy } from "../formulaPieces";
import type { FunnelModel } from "../funnelModel";
import type { Section } from "../options";
import { lookedAt } from "../pace/lookedAt";
import { nameShown } from "../sourceName";

/** What every block is made from: the model, its texts, and the funnel as of the day it is built. */
export interface Context {
  readonly model: FunnelModel;
  /** The stages by the names that the report shows. */
  readonly shown: readonly { readonly name: string }[];
  /** The same with all of the table, where the report is of a part of it. */
  readonly wholeModel: FunnelModel;
  readonly texts: Texts;
  /** Number of stages. */
  readonly n: number;
  /** All that the funnel counts. */
  readonly whole: Group;
  /** Two or more, or none when the table does not tell them apart. */
  readonly channels: readonly Group[];
  readonly periods: readonly Group[];
  /** Figures as of the day built, for what cannot be live: digits of number formats. */
  readonly built: readonly FunnelRow[];
  /** The answer as of the day built. */
  readonly answer: AnswerFacts;
  /** Series whose cost or revenue the table does not say, though it says others', as of the day built. */
  readonly missing: WithoutMoney;
  /** By what dates the rows of periods count; null where nobody said. */
  readonly countedBy: CountedBy | null;
  /** How many periods, from the first on, are complete as of the day built. */
  readonly ripe: number;
  /** The stage at which the money comes in, from 1. */
  readonly moneyStage: number;
  /** The stage of the result, from 1: in a table of what is earned that of money. */
  readonly resultStage: number;
  /** What the last stage brings back, where that comes after the result; null where nothing says so. */
  readonly returns: Returns | null;
  /** Whether a channel can do as another does; null where nothing says so. */
  readonly imitable: boolean | null;
  /** Whether it is known who reached the stages between: a list of deals may not tell. */
  readonly hasSteps: boolean;
  /** Whether a reader can pick one of the channels in the report. */
  readonly selects: boolean;
  /** Whether a section is wanted. */
  readonly wants: (section: Section) => boolean;
}

/** Series of the table that are counted together, as indexes into its channels. */
export interface Group {
  readonly name: string;
  /** The cell that holds the name, when one cell does. */
  readonly nameAt: { readonly row: number; readonly column: number } | null;
  readonly series: readonly number[];
  readonly built: readonly FunnelRow[];
}

export function contextOf(model: FunnelModel, wholeModel: FunnelModel = model, canSelect = false): Context {
  const { language, options } = model;
  const table = { ...model.table, counts: cleanedCounts(model.table, model.cells) };
  const counted = countedSeries(table);
  const whole = groupOf(table, "", counted);
  const by = (names: readonly string[], key: "channel" | "period") => {
    const groups = names.map((name) =>
      groupOf(
        table,
        name,
        counted.filter((each) => table.channels[each]![key] === name),
      ),
    );
    const told = groups.filter((group) => group.series.length > 0);
    return told.length > 1 ? told : [];
  };
  const channels = by(table.channelNames, "channel");
  const periods = by(table.periods, "period");
  const countedBy = options.countedBy ?? null;
  // Tests are of all, and of no part.
  const tested = model.table === wholeModel.table ? model.experiments?.tested : undefined;
  const answer = answerOfTable(model.table, model.cells, { ...options, tested }, lookedAt(model), wholeModel.table);
  const hasSteps = !model.deals || areStagesTold(model.deals.figures);
  return {
    model,
    shown: table.stages.map(({ name }, i) => ({
      name: nameShown(model, i + 1).replace("{stage}", () => name.trim() || unnamedStage(i + 1, language)),
    })),
    wholeModel,
    texts: textsBy(language, dimensionText(table.dimension, arePersons(table.channelNames), language)),
    n: table.stages.length,
    whole,
    channels,
    selects: canSelect && channels.length > 1,
    periods,
    built: whole.built,
    answer,
    missing: missingMoney(model.table, model.cells),
    countedBy,
    ripe: answer.ripe,
    moneyStage: moneyStage(table) + 1,
    resultStage: answer.resultStage + 1,
    returns: returnsOf(wholeModel.table),
    imitable: answer.imitable,
    hasSteps,
    wants: (section) => (hasSteps || !OF_STEPS.includes(section)) && (options.sections?.includes(section) ?? true),
  };
}

/** Sections that say nothing where a list of deals does not tell who reached the stages between. */
const OF_STEPS: readonly Section[] = ["chart", "whatIf", "hypotheses"];

/** Stage numbers from `first` to `last`. */
export const stagesFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** The series of both groups. */
export function crossing(table: StageTable, a: Group, b: Group): Group {
  return groupOf(
    table,
    a.name,
    a.series.filter((each) => b.series.includes(each)),
  );
}

function groupOf(table: StageTable, name: string, series: readonly number[]): Group {
  const [only] = series.length === 1 ? series.map((each) => table.channels[each]!) : [];
  const nameAt = only?.name === name ? only.nameAt : null;
  return { name, nameAt, series, built: funnel(totals(countsOf(table.counts, series))) };
}
