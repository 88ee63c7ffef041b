import { BREAKDOWN } from "../cellNames";
import type { Formula } from "../formula";
import { sentence, shortName } from "../formulaPieces";
import type { Context } from "./context";

/** A text with the names of the last period as {after} and of the one before it as {before}. */
export function betweenPeriods({ periods, model }: Context, text: string): Formula {
  const name = (period: number): Formula => shortName(BREAKDOWN.period.name(period), 24);
  return sentence(text, { after: name(periods.length), before: name(periods.length - 1) }, model.language);
}
