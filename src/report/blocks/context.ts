import { type FunnelRow, funnel, totals } from "../../core/funnel";
import type { FunnelModel } from "../funnelModel";
import { type Texts, textsIn } from "../phrases";

/** What every block is made from: the model, its texts, and the funnel as of the day it is built. */
export interface Context {
  readonly model: FunnelModel;
  readonly texts: Texts;
  /** Number of stages. */
  readonly n: number;
  /** Figures as of the day built, for what cannot be live: digits of number formats. */
  readonly built: readonly FunnelRow[];
}

export function contextOf(model: FunnelModel): Context {
  const { table, language } = model;
  return { model, texts: textsIn(language), n: table.stages.length, built: funnel(totals(table.counts)) };
}

/** Stage numbers from `first` to `last`. */
export const stagesFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
