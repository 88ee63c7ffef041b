import { type CellReference, type Formula, f, known } from "../formula";

/** People at a stage (from 1) in one of the two states that are compared. */
type At = (stage: number) => CellReference;

/**
 * What a factor - the entrants at stage 1, the conversion to every later stage - adds to the change of the last stage, by the logarithmic mean
 * Divisia index, LMDI-I (Ang 2005, Energy Policy 33:867), as core/contribution.ts computes it; blank unless every count is known.
 */
export function factorPart(n: number, stage: number, before: At, after: At, mean: CellReference): Formula {
  const [y0, y1] = [before(n), after(n)];
  const [then, now] = [before(stage), after(stage)];
  const isFirst = stage === 1;
  const grown = f`LN(${now}/${then})`;
  const positive = isFirst ? f`${then}*${now}>0` : f`${then}*${now}*${before(stage - 1)}*${after(stage - 1)}>0`;
  const step = isFirst ? grown : f`(${grown}-LN(${after(stage - 1)}/${before(stage - 1)}))`;
  // With nobody at one end, all of the change goes to the factor at which that state falls to 0.
  const emptied = (at: At) =>
    isFirst ? f`IF(${at(stage)}=0; 1; 0)` : f`(IF(${at(stage)}=0; 1; 0)-IF(${at(stage - 1)}=0; 1; 0))`;
  const fallen = f`IF(${y0}=0; ${emptied(before)}; ${emptied(after)})*(${y1}-${y0})`;
  return known([mean], f`IF(${y0}*${y1}>0; IF(${positive}; ${mean}*${step}; ""); ${fallen})`);
}

/** The logarithmic mean of two figures; 0 when one of them is. */
export const logarithmicMean = (before: CellReference | Formula, after: CellReference | Formula): Formula =>
  f`IF(${before}*${after}>0; IF(${before}=${after}; ${before}; (${after}-${before})/LN(${after}/${before})); 0)`;
