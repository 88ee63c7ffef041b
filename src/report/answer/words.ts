import { currencyOf } from "../../tables/currency";
import { ANSWER } from "../../text/answer";
import { LONGEST_NAME } from "../../text/answer/answerFigures";
import { unitOf } from "../../text/answer/units";
import { notationOf } from "../../text/notation";
import type { Context } from "../blocks/context";
import { HIGH, LOW, STAGE } from "../cellNames";
import { type CellReference, type Formula, f, type Reference, range } from "../formula";
import { percentPlaces, sentence, shortName } from "../formulaPieces";
import type { FunnelModel } from "../funnelModel";

/** The texts of the answer in the language of a report. */
export const answerTexts = ({ model }: Pick<Context, "model">) => ANSWER[model.language];

/** A sentence of the answer with formulas in its places. */
export const say = (
  context: Pick<Context, "model">,
  text: string,
  params: Readonly<Record<string, Formula>>,
): Formula => sentence(text, params, context.model.language);

/** Money in a sentence to so many digits: "840 000 ₽", "2.4M", with the sign of the source where that says one. */
export function moneyText(
  { model }: { readonly model: WithMoney },
  amount: Reference | Formula,
  digits: 2 | 3,
): Formula {
  const texts = ANSWER[model.language];
  const sign = model.currency ?? currencyOf(model.table);
  // A billionth beyond the power of ten: the quotient of two logarithms may fall short of it.
  const power = f`INT(LN(ABS(${amount}))/LN(10)+1/1000000000)`;
  const million = f`FIXED(${amount}/1000000; MAX(0; ${digits + 5}-${power}))`;
  const whole = f`FIXED(ROUND(${amount}; ${digits - 1}-${power}); 0)`;
  const written = f`IF(ABS(${amount})<1; IF(${amount}=0; "0"; FIXED(${amount}; 2)); IF(ABS(${amount})<1000000; ${digits === 3 ? f`FIXED(${amount}; 0)` : whole}; ${sentence(texts.million, { amount: million }, model.language)}))`;
  return sign === "" ? written : sentence(texts.sign, { amount: written, sign: f`${sign}` }, model.language);
}

type WithMoney = Pick<FunnelModel, "language" | "currency" | "table">;

/** So many more of what a stage counts, in whole numbers: "7 договоров". */
export function countText(context: Context, amount: CellReference, stage: number): Formula {
  const name = context.model.table.stages[stage - 1]!.name;
  return sentence(
    unitOf(name, context.model.language),
    { n: f`ROUND(${amount}; 0)`, stage: nameOf(stage) },
    context.model.language,
  );
}

/** A stage's name in a sentence. */
export const nameOf = (stage: number): Formula => shortName(STAGE(stage), LONGEST_NAME);

/** The name of the stage with a number that a formula computes. */
export const nameAt = ({ n }: Context, at: Formula | Reference): Formula =>
  shortName(f`INDEX(${range(STAGE(1), STAGE(n))}; ${at})`, LONGEST_NAME);

/** One in so many: chance is rarer than that. */
export const timesText = (chance: Formula | Reference): Formula =>
  f`FIXED(IF(${chance}<1/1000; 1000; IF(${chance}<1/100; 100; 20)); 0)`;

/** A rate in a sentence: in percent with a digit, without one where it is whole: 45 %, 14.3 %. */
export function rateText({ model }: Pick<Context, "model">, rate: Formula | Reference): Formula {
  const sign = notationOf(model.locale).percent;
  const places = f`IF(ABS(${rate})>=1/100; IF(ABS(1000*${rate}-10*ROUND(100*${rate}; 0))<1/2; 0; 1); IF(ABS(${rate})>=1/1000; 2; 3))`;
  return f`IF(${rate}=0; "0"; IF(ABS(${rate})<${LEAST_SHOWN}; ${TINY}; FIXED(100*${rate}; ${places})))&${sign}`;
}

// Less than what three decimals of a percent show is not nothing.
const LEAST_SHOWN = f`1/200000`;
const TINY = f`"<"&FIXED(1/1000; 3)`;

/** Both ends of the overall conversion's interval. */
export function likelyRange({ model }: Pick<Context, "model">): { readonly low: Formula; readonly high: Formula } {
  const places = percentPlaces(HIGH);
  const end = (rate: CellReference, tiny: Formula) =>
    f`IF(${rate}<${LEAST_SHOWN}; ${tiny}; FIXED(100*${rate}; ${places}))`;
  return { low: end(LOW, f`"0"`), high: f`${end(HIGH, f`FIXED(1/1000; 3)`)}&${notationOf(model.locale).percent}` };
}
