import { dealCalls } from "./dealCalls";
import type { Dice } from "./dice";
import { eventCalls } from "./eventCalls";

type Matrix = unknown[][];

/** Arguments that a function accepts, by its name: people who get fewer from stage to stage, and whatever else the contract allows. */
export const validCalls: Readonly<Record<string, (roll: Dice) => unknown[]>> = {
  CJM_CONVERSION: (roll) => {
    if (roll.chance(0.2)) return [amount(roll), amount(roll)];
    const [stages, channels] = size(roll);
    const from = shaped(roll, people(roll, stages, channels));
    const to = from.map((row) => row.map(() => (roll.chance(0.1) ? "" : amount(roll))));
    return [from, roll.pick([undefined, to, ""])];
  },
  CJM_REACH: (roll) => [shaped(roll, people(roll, ...size(roll)))],
  CJM_FUNNEL: (roll) => labelled(roll).map(({ cells }) => cells),
  CJM_BOTTLENECK: (roll) => {
    const [stages, counts] = labelled(roll);
    return [stages.cells, counts.cells, roll.pick([undefined, perStep(roll, counts.stages, rate)])];
  },
  CJM_AUDIT: (roll) => {
    const [stages, counts] = labelled(roll);
    return [stages.cells, counts.cells, roll.pick([undefined, perStep(roll, counts.stages, rate)])];
  },
  CJM_UPLIFT: (roll) => {
    if (roll.chance(0.3)) return [rate(roll), ...change(roll, 2)];
    const [stages, channels] = size(roll);
    return [shaped(roll, people(roll, stages, channels)), ...change(roll, stages)];
  },
  CJM_WHATIF: (roll) => {
    const [stages, channels] = size(roll);
    return [shaped(roll, people(roll, stages, channels)), ...change(roll, stages)];
  },
  CJM_LEVERS: (roll) => {
    const [stages, counts] = labelled(roll);
    return [stages.cells, counts.cells, roll.pick([undefined, points(roll)]), mode(roll)];
  },
  CJM_WORTH: (roll) => {
    const [stages, counts] = labelled(roll);
    return [stages.cells, counts.cells, perStep(roll, counts.stages, rate), roll.pick([undefined, money(roll)])];
  },
  CJM_PLAN: (roll) => [
    perStep(roll, roll.whole(2, 6), rate),
    amount(roll),
    roll.pick([undefined, 1 + roll.whole(0, 1000)]),
  ],
  CJM_PACE: (roll) => {
    const [start, length] = [roll.whole(40000, 50000), roll.whole(1, 90)];
    const through = start - 1 + roll.whole(0, length);
    return [
      amount(roll),
      start,
      start + length - 1,
      through,
      roll.pick([undefined, true]),
      roll.pick([undefined, [[start], [""]]]),
    ];
  },
  CJM_TARGET: (roll) => [shaped(roll, people(roll, ...size(roll))), amount(roll)],
  CJM_GOAL: (roll) => {
    const [stages, channels] = size(roll);
    const counts = people(roll, stages, channels);
    // Today's people at the end, or fewer, are always within reach.
    const least = Math.min(...(counts[stages - 1] as number[]));
    return [shaped(roll, counts), least * roll.share(), roll.whole(1, stages - 1)];
  },
  CJM_CONTRIBUTION: (roll) => {
    const [stages, before] = labelled(roll);
    return [stages.cells, before.cells, shaped(roll, people(roll, before.stages, roll.whole(1, 4)))];
  },
  CJM_MIX: (roll) => {
    const [stages, channels] = [roll.whole(2, 6), roll.whole(1, 4)];
    const tables = [people(roll, stages, channels), people(roll, stages, channels)];
    return [...tables, roll.pick([undefined, [labels(roll, channels)]])];
  },
  CJM_INTERVAL: (roll) => {
    const part = (whole: unknown) => (typeof whole === "number" ? whole * roll.share() : "");
    if (roll.chance(0.2)) return [part(amount(roll)), 0, probability(roll)];
    const from = shaped(roll, people(roll, roll.whole(2, 6), 1));
    return [from, from.map((row) => row.map(part)), probability(roll)];
  },
  CJM_SIGNIFICANCE: (roll) => {
    const [a, b] = [amount(roll), amount(roll)];
    return [a, a * roll.share(), b, b * roll.share(), probability(roll), roll.pick([undefined, true, false, 1])];
  },
  CJM_SAMPLE_SIZE: (roll) => {
    const [from, part] = [roll.share(), Math.max(1e-9, roll.share())];
    return [from, from < 0.5 ? (1 - from) * part : -from * part, probability(roll), probability(roll)];
  },
  CJM_ECONOMICS: (roll) => {
    const [stages, counts] = labelled(roll, false);
    const channels = counts.cells[0]!.length;
    if (channels > 1 && roll.chance(0.5)) {
      const amounts = () => [Array.from({ length: channels }, () => money(roll))];
      return [stages.cells, counts.cells, amounts(), roll.pick([undefined, amounts()])];
    }
    const costs = roll.pick([money(roll), Array.from({ length: counts.stages }, () => [money(roll)])]);
    return [stages.cells, counts.cells, costs, roll.pick([undefined, money(roll)])];
  },
  ...dealCalls,
  ...eventCalls,
};

function size(roll: Dice): [number, number] {
  return [roll.whole(2, 6), roll.chance(0.4) ? roll.whole(1, 4) : 1];
}

/** Stages down, channels right; a blank now and then, but at neither end. */
function people(roll: Dice, stages: number, channels: number): Matrix {
  const last = Array.from({ length: channels }, () => 2 + amount(roll));
  return Array.from({ length: stages }, (_, stage) =>
    last.map((before, channel) => {
      const count = stage === 0 ? before : before * roll.pick([0.5, 1, 0.05, 0, roll.share()]);
      last[channel] = count;
      return stage > 0 && stage < stages - 1 && roll.chance(0.03) ? "" : count;
    }),
  );
}

/** A column as a row, an open range, or as it is. */
function shaped(roll: Dice, matrix: Matrix, mayTurn = true): Matrix {
  const isColumn = matrix[0]!.length === 1;
  if (isColumn && mayTurn && roll.chance(0.3)) return [matrix.map(([cell]) => cell)];
  if (roll.chance(0.2)) return [...matrix, matrix[0]!.map(() => "")];
  return matrix;
}

function labelled(roll: Dice, mayTurn = true): [{ cells: Matrix }, { cells: Matrix; stages: number }] {
  const [stages, channels] = size(roll);
  const counts = people(roll, stages, channels);
  const names = labels(roll, stages).map((name) => [name]);
  return [{ cells: shaped(roll, names) }, { cells: shaped(roll, counts, mayTurn), stages }];
}

function labels(roll: Dice, length: number): unknown[] {
  return Array.from({ length }, (_, at) => (at === length - 1 ? "end" : roll.pick(["Ad", "Клик", "Total", "", 7])));
}

function amount(roll: Dice): number {
  return roll.pick([roll.whole(0, 1000), roll.whole(0, 1e6), roll.share() * 100, 1e-9, 1e12]);
}

function money(roll: Dice): unknown {
  return roll.pick([roll.whole(0, 100000), roll.share() * 1000, "1 000", ""]);
}

function rate(roll: Dice): unknown {
  return roll.pick([roll.share(), 0.05, "5%", "0,5 %", 0, 1]);
}

function points(roll: Dice): unknown {
  return roll.pick([2 * roll.share() - 1, 0.01, "2,5%", "−1 %", 0, 1, -1]);
}

function mode(roll: Dice): unknown {
  return roll.pick([undefined, "points", "relative", " Relative", ""]);
}

function probability(roll: Dice): unknown {
  return roll.pick([undefined, 0.95, 0.01 + 0.98 * roll.share(), "90 %", ""]);
}

/** The arguments points, step, mode. */
function change(roll: Dice, stages: number): unknown[] {
  if (roll.chance(0.3)) return [perStep(roll, stages, points), roll.pick([undefined, ""]), mode(roll)];
  return [points(roll), roll.pick([undefined, roll.whole(1, stages - 1)]), mode(roll)];
}

/** One value per step, or one per stage. */
function perStep(roll: Dice, stages: number, value: (roll: Dice) => unknown): Matrix {
  return shaped(
    roll,
    Array.from({ length: roll.pick([stages, stages - 1]) }, () => [value(roll)]),
  );
}
