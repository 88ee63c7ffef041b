import * as fc from "fast-check";

/** Choices drawn from numbers that fast-check makes, and shrinks: a 0 is always the first, plainest choice. */
export interface Dice {
  readonly whole: (least: number, most: number) => number;
  readonly share: () => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
}

const SIDES = 1 << 16;

/** Enough numbers for one call of a function. */
export const throws = fc.array(fc.nat(SIDES - 1), { minLength: 96, maxLength: 96, size: "max" });

/** Dice that fall as the numbers say. */
export function dice(numbers: readonly number[]): Dice {
  let next = 0;
  const share = () => (numbers[next++] ?? 0) / (SIDES - 1);
  const whole = (least: number, most: number) =>
    least + Math.min(most - least, Math.floor(share() * (most - least + 1)));
  return {
    share,
    whole,
    chance: (probability) => share() > 1 - probability,
    pick: (choices) => choices[whole(0, choices.length - 1)]!,
  };
}
