import type { Dice } from "./dice";

/** Arguments that the functions of lists of deals accept, by their names. */
export const dealCalls: Readonly<Record<string, (roll: Dice) => unknown[]>> = {
  CJM_DEALS: (roll) => {
    const [statuses, from, owners] = columns(roll, [
      () => roll.pick<unknown>(["New", "Meeting ", "Won", "Lost", "Закрыто и не реализовано", 7, ""]),
      () => roll.pick<unknown>(["", "New", "Meeting", "nobody knows", "Won"]),
      () => roll.pick<unknown>(["Ann", "Bob", 7, ""]),
    ]);
    const stages = ["New", roll.pick(["", "Call"]), 7, "Meeting", "Won"];
    return [
      statuses,
      roll.chance(0.2) ? [stages] : stages.map((name) => [name]),
      roll.pick([undefined, from]),
      roll.pick([undefined, owners]),
    ];
  },
  CJM_EXPECTED: (roll) => {
    const day = () => 46_000 + roll.whole(0, 40);
    const [created, closed, outcomes] = columns(roll, [
      () => roll.pick<unknown>([day(), "2026-01-05", new Date(2026, 0, roll.whole(1, 28)), "", 46_000.7]),
      () => roll.pick<unknown>([46_100 + roll.whole(0, 40), new Date(2026, 4, roll.whole(1, 28)), "2026-05-05"]),
      () => roll.pick<unknown>(["won", "Успешно реализовано", "lost", "отказ", "", "", true, false, 1, 0, "open"]),
    ]);
    const asOf = roll.pick([46_140, 46_020, "2026-06-01", new Date(2026, 3, 1), ""]);
    return [created, closed, outcomes, asOf, roll.pick([undefined, 0.8, "90 %"])];
  },
};

/** Columns of one length, or rows. */
function columns(roll: Dice, cells: readonly (() => unknown)[]): unknown[][][] {
  const length = roll.whole(1, 24);
  const all = cells.map((cell) => Array.from({ length }, cell));
  return roll.chance(0.2) ? all.map((row) => [row]) : all.map((column) => column.map((cell) => [cell]));
}
