import { dayTexts } from "../../text/day";
import { PLANNED } from "../answer/levelCells";
import { answerTexts, say } from "../answer/words";
import type { Context } from "../blocks/context";
import { type Formula, f, join, type Reference } from "../formula";
import { peopleText } from "../formulaPieces";
import { DAY, FORECAST, FORECAST_HIGH, FORECAST_LOW, hasPeoplePace, SHARE, toldStages } from "./cells";

/** Both ends of a stage's likely range in whole people, outwards; a billionth inwards, since a whole number may be a trifle beyond itself. */
export const likelyEnds = (stage: number): { readonly low: Formula; readonly high: Formula } => ({
  low: f`ROUNDDOWN(${FORECAST_LOW(stage)}+1/1000000000; 0)`,
  high: f`ROUNDUP(${FORECAST_HIGH(stage)}-1/1000000000; 0)`,
});

/** The same in a sentence. */
export function likely(stage: number): { readonly low: Formula; readonly high: Formula } {
  const { low, high } = likelyEnds(stage);
  return { low: peopleText(low), high: peopleText(high) };
}

/** A day in a sentence, without its year: "24 Nov". */
export function dayOf({ model }: Pick<Context, "model">, day: Reference | Formula): Formula {
  const texts = dayTexts[model.language];
  const months = join(
    texts.months.map((name) => f`${name}`),
    "; ",
  );
  return say({ model }, texts.withoutYear, {
    day: f`DAY(${day})`,
    dd: f`RIGHT("0"&DAY(${day}); 2)`,
    month: f`CHOOSE(MONTH(${day}); ${months})`,
  });
}

/** After the result, what was due by now and what it comes to at this pace; nothing where that is not known, or the period is over. */
export function paceSentence(context: Context): Formula {
  const { resultStage: stage } = context;
  if (!hasPeoplePace(context) || stage > toldStages(context)) return f``;
  const texts = answerTexts(context);
  const [plan, forecast] = [PLANNED(stage), FORECAST(stage)];
  const said = {
    day: dayOf(context, DAY.through),
    end: dayOf(context, DAY.last),
    due: peopleText(f`ROUND(${plan}*${SHARE}; IF(${plan}*${SHARE}<10; 1; 0))`),
    forecast: peopleText(f`ROUND(${forecast}; 0)`),
    ...likely(stage),
  };
  const either = f`IF(ISNUMBER(${forecast}); ${say(context, texts.atThisPace, said)}; ${say(context, texts.dueBy, said)})`;
  return f`&IF(COUNT(${plan}; ${SHARE})=2; IF((${plan}>0)*(${SHARE}<1)=1; " "&${either}; ""); "")`;
}
