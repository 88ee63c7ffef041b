import { PACE } from "../../text/report/pace";
import { say } from "../answer/words";
import type { Context } from "../blocks/context";
import { type CellReference, type Formula, f, join } from "../formula";
import { peopleText } from "../phrases";
import { FORECAST_HIGH, FORECAST_LOW } from "./cells";

/** Both ends of a stage's likely range in whole people, outwards; a billionth inwards, since a whole number may be a trifle beyond itself. */
export const likely = (stage: number): { readonly low: Formula; readonly high: Formula } => ({
  low: peopleText(f`ROUNDDOWN(${FORECAST_LOW(stage)}+1/1000000000; 0)`),
  high: peopleText(f`ROUNDUP(${FORECAST_HIGH(stage)}-1/1000000000; 0)`),
});

/** A day in a sentence, without its year: "24 Nov". */
export function dayOf({ model }: Pick<Context, "model">, day: CellReference): Formula {
  const texts = PACE[model.language];
  const months = join(
    texts.months.map((name) => f`${name}`),
    "; ",
  );
  return say({ model }, texts.day, {
    day: f`DAY(${day})`,
    dd: f`TEXT(DAY(${day}); "00")`,
    month: f`CHOOSE(MONTH(${day}); ${months})`,
  });
}
