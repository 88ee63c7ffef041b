import type { Mode } from "../../core/change";

/** A slider for a change, both ways: it counts in whole units, so that no change is off by a rounding. */
export interface Slider {
  /** The change that one unit is, as a fraction. */
  readonly unit: number;
  /** In units. */
  readonly least: number;
  readonly most: number;
}

/** The slider of more or fewer entrants, or of another average amount: by up to a half less or twice as much. */
export const sizeSlider: Slider = { unit: 0.01, least: -50, most: 100 };

/**
 * The slider of a step: up to twice the rate, at most ten points, or up to twice of it as relative change; not beyond what a share can be. A
 * step of 0.02 % needs another scale than one of 50 %. A fall as far, not below nothing. Whoever wants more types it.
 */
export function sliderOf(rate: number, mode: Mode): Slider {
  const [unit, units] = mode === "relative" ? [0.01, 100] : scaleOf(Math.min(0.1, 2 * rate || 0.1));
  const room = rate > 1 ? Number.POSITIVE_INFINITY : mode === "relative" ? (1 - rate) / rate : 1 - rate;
  // Up: the end of the slider is the end of what is possible, not less.
  const most = Math.min(units, Math.ceil(room / unit - 1e-9));
  const depth = mode === "relative" ? 1 : rate;
  return { unit, least: -Math.min(units, Math.floor(depth / unit + 1e-9)), most };
}

/** A unit to count in, and how many of them: the least of 1, 2, 5, 10 … that is not below the reach. */
function scaleOf(reach: number): [number, number] {
  const power = 10 ** Math.floor(Math.log10(reach) + 1e-9);
  const first = reach / power;
  const [of, units] = first <= 1 + 1e-9 ? [1, 100] : first <= 2 ? [2, 100] : first <= 5 ? [5, 50] : [10, 100];
  return [Number(((of * power) / units).toPrecision(6)), units];
}
