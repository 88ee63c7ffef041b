import { type Facts, type Language, sum } from "./facts";
import type { Figure } from "./figures";
import type { Cell } from "./writing";

/** What a table says, for sure: the fields of the reader's answer for scripts. */
export interface Truth {
  /** `written` is what the header says, where it says more than the name of the stage («Лиды факт»). */
  readonly stages: readonly {
    readonly name: string;
    readonly written?: string;
    readonly people: number;
    readonly plan?: number;
  }[];
  readonly dimension: string | null;
  readonly channels: readonly string[];
  readonly periods: readonly string[];
  readonly money: { readonly cost: number | null; readonly revenue: number | null };
  readonly hasNorms: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** A table as somebody might have written it, with what it says. Several sheets are a month each. */
export interface Made {
  readonly layout: string;
  readonly language: Language;
  readonly sheets: readonly Sheet[];
  readonly truth: Truth;
  /** Names of the lines that have numbers. */
  readonly lines: readonly string[];
}

/** A table whose layout is yet to be named. */
export type Unnamed = Omit<Made, "layout">;

/** A table on a sheet of its own. */
export function made(facts: Facts, cells: Sheet["cells"], figures: readonly Figure[], truth: Truth): Unnamed {
  return { language: facts.language, sheets: [{ name: "Sheet1", cells }], truth, lines: linesOf(facts, figures) };
}

export function linesOf({ stages }: Facts, figures: readonly Figure[]): string[] {
  return [...new Set([...stages, ...figures.filter(({ kind }) => kind !== "text").map(({ head }) => head)])];
}

/** What a table of people says that names its channels in a header of their own, or not (`isHeaded`). */
export function truthOf(facts: Facts, isHeaded: boolean, money: Truth["money"]): Truth {
  return {
    stages: facts.stages.map((name, i) => ({ name, people: sum(facts.people[i]!) })),
    dimension: isHeaded && facts.channels.length > 0 ? facts.channelHead : null,
    channels: facts.channels,
    periods: facts.periods,
    money: { cost: money.cost, revenue: money.revenue },
    hasNorms: false,
  };
}

export function plannedTruth(facts: Facts, money: Truth["money"], isHeaded: boolean): Truth {
  const truth = truthOf(facts, isHeaded, money);
  return { ...truth, stages: truth.stages.map((stage, i) => ({ ...stage, plan: sum(facts.plan[i]!) })) };
}
