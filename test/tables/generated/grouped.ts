import { type Facts, makeFacts } from "./facts";
import type { Value } from "./figures";
import { made, truthOf, type Unnamed } from "./made";
import { type Quantity, quantities } from "./quantity";
import type { Random } from "./random";
import { onSheet } from "./sheet";
import { type Cell, writing } from "./writing";

type Axis = "stage" | "channel" | "period";

/** Stages, channels and periods, of which two stand in two rows of headers and the third goes down. */
export function groupedTable(random: Random, [upper, lower, down]: readonly [Axis, Axis, Axis]): Unnamed {
  const facts = makeFacts(random, { channels: true, periods: true });
  const { words, channels, periods } = facts;
  const { lines, money } = quantities(random, facts);
  const write = writing(random, facts.language);
  const names = { stage: lines.map(({ head }) => head), channel: channels, period: periods };
  const heads = { stage: random.pick(words.stage), channel: facts.channelHead, period: facts.periodHead };
  const total = random.chance(0.3) ? random.pick(words.total) : null;
  const isRepeated = random.chance(0.15);
  const value = (place: Readonly<Record<Axis, string | null>>): Cell => {
    const line = lines.find(({ head }) => head === place.stage)!;
    return write.cell(line.kind, totalOf(facts, line, place.channel, place.period));
  };
  const upperHead: Cell[] = names[upper].flatMap((group) =>
    names[lower].map((_, i) => (i === 0 || isRepeated ? group : null)),
  );
  const lowerHead: Cell[] = names[upper].flatMap(() => names[lower]);
  const isTotalColumn = total !== null && upper !== "stage" && lower !== "stage";
  const row = (name: string | null): Cell[] => [
    ...names[upper].flatMap((group) => names[lower].map((sub) => value(placed(upper, group, lower, sub, down, name)))),
    ...(isTotalColumn ? [value(placed(upper, null, lower, null, down, name))] : []),
  ];
  const table: Cell[][] = [
    [random.chance(0.5) ? heads[down] : null, ...upperHead, ...(isTotalColumn ? [total] : [])],
    [heads[down], ...lowerHead],
    ...names[down].map((name) => [name, ...row(name)]),
    ...(total !== null && down !== "stage" ? [[total, ...row(null)]] : []),
  ];
  const truth = truthOf(facts, down === "channel", money);
  return { ...made(facts, onSheet(random, words, table), [], truth), lines: names.stage };
}

function placed(a: Axis, inA: string | null, b: Axis, inB: string | null, c: Axis, inC: string | null) {
  return { stage: null, channel: null, period: null, [a]: inA, [b]: inB, [c]: inC };
}

/** An amount in one channel and period, or in all where none is named. */
function totalOf({ parts }: Facts, { fact }: Quantity, channel: string | null, period: string | null): Value {
  return parts.reduce((sum, part, i) => {
    const isIn = (channel === null || part.channel === channel) && (period === null || part.period === period);
    return isIn ? sum + fact[i]! : sum;
  }, 0);
}
