import { FEW } from "../../core/answer/few";
import type { Context } from "../blocks/context";
import { PEOPLE } from "../cellNames";
import { type CellReference, cell, type Formula, f, known } from "../formula";
import { pale } from "../pale";
import type { Row } from "../plan";
import { peopleOf } from "../sourceFormulas";
import { AVERAGE, EXTRA, hasMoney } from "./levelCells";
import { answerTexts, nameOf, rateText, say } from "./words";

// What the last stage brings back where it comes after that of the result, as tables/returns.ts finds it, in native formulas.

/** How many results each of those at the last stage brings; blank where nobody knows. */
export const BROUGHT = cell("results brought by each of the last stage");
const ENTERED = cell("came by recommendation");
const REACHED = cell("results by recommendation");

export function returnsRow({ wholeModel, returns, resultStage }: Context): Row[] {
  if (!returns) return [];
  if (returns.kind === "repeats") return [{ cells: { A: pale(1, BROUGHT) } }];
  const share = f`IF((${ENTERED}>=${FEW})*(${REACHED}<=${ENTERED})>0; ${REACHED}/${ENTERED}; "")`;
  return [
    {
      cells: {
        A: pale(known([ENTERED, REACHED], share), BROUGHT),
        B: pale(peopleOf(wholeModel, 1, returns.series), ENTERED),
        C: pale(peopleOf(wholeModel, resultStage, returns.series), REACHED),
      },
    },
  ];
}

/** What the money of a step is the product of; null where it brings none, or nobody knows. */
export function moneyOfStep({ resultStage, returns }: Context, stage: number): readonly CellReference[] | null {
  if (stage <= resultStage) return [EXTRA(stage), AVERAGE];
  return returns && [EXTRA(stage), BROUGHT, AVERAGE];
}

/** By what steps are ranked: results; what brings none that anybody knows of stands behind. */
export function resultsOfStep({ resultStage, returns }: Context, stage: number): Formula {
  const extra = EXTRA(stage);
  if (stage <= resultStage) return f`${extra}`;
  const behind = f`${extra}/1000000000`;
  return returns ? f`IF(ISNUMBER(${BROUGHT}); ${extra}*${BROUGHT}; ${behind})` : behind;
}

/** How the money of what comes after the result is counted; null where there is none. */
export function returnsNote(context: Context): Formula | null {
  const { returns, resultStage } = context;
  if (!returns || !hasMoney(context)) return null;
  const texts = answerTexts(context).brought;
  if (returns.kind === "repeats") return f`${texts.repeats}`;
  const told = { share: rateText(context, BROUGHT), stage: nameOf(resultStage) };
  return f`IF(ISNUMBER(${BROUGHT}); ${say(context, texts.referrals, told)}; ${texts.unknown})`;
}

/** The share of the result that came by recommendation; null where the table does not say. */
export function shareByReferral(context: Context): Formula | null {
  if (context.returns?.kind !== "referrals") return null;
  const all = PEOPLE(context.resultStage);
  const said = say(context, answerTexts(context).brought.share, { share: rateText(context, f`(${REACHED}/${all})`) });
  return f`IF(COUNT(${REACHED}; ${all})=2; IF((${REACHED}>0)*(${REACHED}<=${all})>0; ${said}; ""); "")`;
}
