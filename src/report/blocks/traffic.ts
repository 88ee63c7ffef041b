import { allPeople, ofAllChannels } from "../answer/selector";
import { type CellReference, cell, f, known } from "../formula";
import { percentFormat, sentence, shortName } from "../formulaPieces";
import type { Block, Row } from "../plan";
import { peopleOf } from "../sourceFormulas";
import { stageName } from "../sourceName";
import { type Context, stagesFrom } from "./context";
import { peopleFormat } from "./stages";

/** What the source counts at a stage before its robots and bounces are taken out, and these; nothing where it has none. */
export function traffic(context: Context): Block {
  const { bots, bounces } = context.model.table.beside;
  const cleaned = stagesFrom(1, context.n).filter((stage) => [bots?.after, bounces?.after].includes(stage - 1));
  return {
    rows: cleaned.flatMap((stage) => rowsOf(context, stage)),
    workings: cleaned.map((stage) => ({
      cells: {
        A: { content: stageName(context, stage), style: "workings", name: asNamed(stage) },
        B: { content: counted(context, stage, { bounces: null }), style: "workings", name: withoutBots(stage) },
      },
    })),
  };
}

const asNamed = (stage: number): CellReference => cell(`name in the source ${stage}`);
const asCounted = (stage: number): CellReference => cell(`people as counted ${stage}`);
const withoutBots = (stage: number): CellReference => cell(`people without robots ${stage}`);

type Beside = Context["model"]["table"]["beside"];

/** People of a stage, but for some of what is taken out of them. */
function counted({ model, whole }: Context, stage: number, left: Partial<Beside>) {
  const table = { ...model.table, beside: { ...model.table.beside, ...left } };
  return peopleOf({ ...model, table }, stage, whole.series);
}

function rowsOf(context: Context, stage: number): Row[] {
  const { model, texts } = context;
  const { bots, bounces } = model.table.beside;
  const all: Row = {
    cells: {
      B: {
        content: ofAllChannels(
          context,
          sentence(texts.asInTheSource, { stage: shortName(asNamed(stage), 24) }, model.language),
        ),
        style: "detailText",
      },
      C: {
        content: counted(context, stage, { bots: null, bounces: null }),
        style: "detailNumber",
        name: asCounted(stage),
        format: peopleFormat(context),
      },
    },
  };
  return [
    all,
    ...(bots?.after === stage - 1 ? [taken(context, texts.bots, asCounted(stage), withoutBots(stage))] : []),
    ...(bounces?.after === stage - 1
      ? [taken(context, texts.bounces, withoutBots(stage), allPeople(context, stage))]
      : []),
  ];
}

function taken(context: Context, what: string, before: CellReference, after: CellReference): Row {
  return {
    cells: {
      B: { content: what, style: "detailText" },
      C: {
        content: known([before, after], f`${before}-${after}`),
        style: "detailNumber",
        format: peopleFormat(context),
      },
      D: {
        content: known([before, after], f`IF(${before}>0; (${before}-${after})/${before}; "")`),
        style: "detailNumber",
        format: percentFormat(null, context.model.locale),
      },
    },
  };
}
