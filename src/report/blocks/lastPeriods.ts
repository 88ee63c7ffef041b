import { type Formula, f } from "../formula";
import { BREAKDOWN } from "../names";
import { shortName } from "../phrases";
import type { Context } from "./context";

/** A text with the names of the last period as {after} and of the one before it as {before}. */
export function betweenPeriods({ periods }: Context, text: string): Formula {
  const name = (period: number): Formula => shortName(BREAKDOWN.period.name(period), 24);
  const names: Readonly<Record<string, Formula>> = {
    "{after}": name(periods.length),
    "{before}": name(periods.length - 1),
  };
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part) => names[part] ?? f`${part}`)
    .reduce((whole, part) => f`${whole}&${part}`);
}
