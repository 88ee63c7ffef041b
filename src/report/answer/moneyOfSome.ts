import { type Context, type Group, stagesFrom } from "../blocks/context";
import { BREAKDOWN, COST, PEOPLE, REVENUE } from "../cellNames";
import { type CellReference, cell, type Formula, f } from "../formula";
import { pale } from "../pale";
import type { Row } from "../plan";
import { peopleOf } from "../sourceFormulas";
import { allPeople, byPicked, ifAll } from "./selector";

// What some spent or brought is divided by them, and not compared with what all brought or spent: `core/answer/moneyOfSome.ts` is the same without a formula.

type Kind = "cost" | "revenue";

const ALL = { cost: COST, revenue: REVENUE };
const WHOLE = (kind: Kind): CellReference => cell(`${kind} of all who are shown`);
const OWN = (kind: Kind, stage: number): CellReference => cell(`people with a ${kind} ${stage}`);
const OWN_OF_ALL = (kind: Kind, stage: number): CellReference => cell(`people of all with a ${kind} ${stage}`);
const OWN_IN = (kind: Kind, channel: number, stage: number): CellReference =>
  cell(`people with a ${kind} in channel ${channel} ${stage}`);

/** Money of those who are shown; blank where that of some is missing, and it cannot be compared. */
export const wholeMoney = (context: Context, kind: Kind): CellReference =>
  context.missing[kind].length === 0 ? ALL[kind] : WHOLE(kind);

/** People at a stage, of those who are shown, whose money of a kind is known. */
export const peopleWith = (context: Context, kind: Kind, stage: number): CellReference =>
  context.missing[kind].length === 0 ? PEOPLE(stage) : OWN(kind, stage);

/** The same of all channels, whichever is picked. */
export const allPeopleWith = (context: Context, kind: Kind, stage: number): CellReference =>
  context.missing[kind].length === 0 ? allPeople(context, stage) : OWN_OF_ALL(kind, stage);

/** The same of one channel. */
export const peopleOfChannelWith = (context: Context, kind: Kind, channel: number, stage: number): CellReference =>
  isWhole(context, kind, context.channels[channel - 1]!)
    ? BREAKDOWN.channel.people(channel, stage)
    : OWN_IN(kind, channel, stage);

/** Whether the money of all of a group is known. */
export const isWhole = ({ missing }: Context, kind: Kind, { series }: Pick<Group, "series">): boolean =>
  !missing[kind].some((each) => series.includes(each));

/** The workings of money that is missing for some; none where it is not. */
export function moneyOfSomeRows(context: Context): Row[] {
  return (["cost", "revenue"] as const).flatMap((kind) =>
    context.missing[kind].length > 0 ? ofKind(context, kind) : [],
  );
}

function ofKind(context: Context, kind: Kind): Row[] {
  const { channels, model, whole, n } = context;
  const known = (series: readonly number[], stage: number): Formula =>
    peopleOf(
      model,
      stage,
      series.filter((each) => !context.missing[kind].includes(each)),
    );
  const picked = (value: (channel: number) => Formula): Formula =>
    context.selects ? byPicked(channels.map((_, i) => value(i + 1))) : f`""`;
  const ofChannel = (channel: number) =>
    isWhole(context, kind, channels[channel - 1]!) ? f`${BREAKDOWN.channel[kind](channel)}` : f`""`;
  return [
    { cells: { A: pale(ifAll(context, f`""`, picked(ofChannel)), WHOLE(kind)) } },
    ...stagesFrom(1, n).flatMap((stage): Row[] => [
      {
        cells: {
          A: pale(known(whole.series, stage), OWN_OF_ALL(kind, stage)),
          B: pale(
            ifAll(
              context,
              f`${OWN_OF_ALL(kind, stage)}`,
              picked((channel) => f`${peopleOfChannelWith(context, kind, channel, stage)}`),
            ),
            OWN(kind, stage),
          ),
        },
      },
      ...channels.flatMap((channel, i): Row[] =>
        isWhole(context, kind, channel)
          ? []
          : [{ cells: { A: pale(known(channel.series, stage), OWN_IN(kind, i + 1, stage)) } }],
      ),
    ]),
  ];
}
