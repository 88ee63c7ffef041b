import type { Dice } from "./dice";

/** Arguments that the functions of event logs accept, by their names. */
export const eventCalls: Readonly<Record<string, (roll: Dice) => unknown[]>> = {
  CJM_FUNNEL_EVENTS: (roll) => {
    const [users, times, events, channels] = log(roll);
    const order = roll.pick([undefined, "ordered", "strict", " Open", ""]);
    return [users, times, events, stages(roll), days(roll), order, roll.pick([undefined, channels])];
  },
  CJM_TIME_TO_CONVERT: (roll) => [...log(roll).slice(0, 3), stages(roll), days(roll)],
  CJM_PATHS: (roll) => [
    ...log(roll).slice(0, 3),
    roll.pick([undefined, "Order", 7, ""]),
    roll.pick([undefined, 1, "2"]),
  ],
  CJM_TRANSITIONS: (roll) => [...log(roll).slice(0, 3), roll.pick([undefined, "Order", "never"])],
  CJM_ATTRIBUTION: (roll) => [
    ...log(roll).slice(0, 3),
    roll.pick(["Order", "Ad", 7]),
    roll.pick([undefined, "first", "last", "linear", "Position", "decay", "markov", "shapley"]),
  ],
  CJM_ATTRIBUTION_PATHS: (roll) => {
    const length = roll.whole(1, 8);
    const of = (cell: () => unknown) => Array.from({ length }, () => [cell()]);
    const journeys = of(() => roll.pick<unknown>([3, "4", 5.5, "1 000"]));
    return [
      of(() => roll.pick(["Ad", "Ad > Mail", "Mail > Ad > Клик", "(other)", "", 7, "Direct × 2 > Ad"])),
      journeys,
      roll.pick([undefined, of(() => roll.pick<unknown>([0, 1, "2", ""]))]),
      roll.pick([undefined, of(() => roll.pick<unknown>([0, 9.5, "1 000,50", ""]))]),
      roll.pick([undefined, "first", "Decay", "markov", "shapley"]),
    ];
  },
};

/** Users, times, events and channels, all columns or all rows. */
function log(roll: Dice): unknown[][][] {
  const length = roll.whole(1, 12);
  const columns = [
    () => roll.pick<unknown>(["Ann", "Bob", 7, "7", ""]),
    () =>
      roll.pick<unknown>([roll.whole(0, 9), 45000.5, new Date(2024, 0, roll.whole(1, 9)), "2024-01-05T10:00:00Z", ""]),
    () => roll.pick<unknown>(["Ad", "Клик", "Order", "Order ", 7, ""]),
    () => roll.pick<unknown>(["Mail", "Desk", ""]),
  ].map((cell) => Array.from({ length }, cell));
  return roll.chance(0.2) ? columns.map((cells) => [cells]) : columns.map((cells) => cells.map((cell) => [cell]));
}

function stages(roll: Dice): unknown[][] {
  const names = ["Ad", "Order", roll.pick(["Клик", "", "Ad", 7]), "never"];
  return roll.chance(0.2) ? [names] : names.map((name) => [name]);
}

function days(roll: Dice): unknown {
  return roll.pick([undefined, 0, 2, "1,5", 1e300, ""]);
}
