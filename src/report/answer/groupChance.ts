import { type CellReference, type Formula, f } from "../formula";
import { ALL_PART, ALL_WHOLE, DEVIANCE, ELIGIBLE, isBetter, isMember, OTHERS, OWN, PART, WHOLE } from "./groupCells";

// How likely chance alone brings a group as far from the others: Fisher's tail by the closed form that core/statistics/againstRest.ts has.

export function others(group: number, step: number): Formula {
  const rest = f`(${ALL_PART(step)}-${PART(group, step)})`;
  return f`IF(${isBetter(group, step)}; ${rest}; ${ALL_WHOLE(step)}-${WHOLE(group, step)}-${rest})`;
}

/** The four cells of the table with their margins, as Ling and Pratt write them. */
function margins(group: number, step: number) {
  const [x, y, n, total] = [OWN(group, step), OTHERS(group, step), WHOLE(group, step), ALL_WHOLE(step)];
  return { x, y, n, total, m: f`(${total}-${n})`, r: f`(${x}+${y})`, s: f`(${total}-${x}-${y})` };
}

const isLeast = (group: number, step: number): Formula => {
  const { x, r, m } = margins(group, step);
  return f`${x}<=MAX(0; ${r}-${m})`;
};

export function deviance(group: number, step: number): Formula {
  const { x, y, n, total, m, r, s } = margins(group, step);
  const term = (value: Formula, row: Formula | CellReference, margin: Formula) =>
    f`${value}*LN(${value}*${total}/(${row}*${margin}))`;
  const sum = f`${term(f`(${x}-1/2)`, n, r)}+${term(f`(${n}-${x}+1/2)`, n, s)}+${term(f`(${y}+1/2)`, m, r)}+IF(${m}>${y}; ${term(f`(${m}-${y}-1/2)`, m, s)}; 0)`;
  return f`IF(${isMember(group, step)}; IF(${isLeast(group, step)}; 0; 2*MAX(0; ${sum})); 0)`;
}

export function chance(group: number, step: number): Formula {
  const { x, y, n, total, m, r, s } = margins(group, step);
  const corrected = (value: Formula, above: Formula, row: Formula | CellReference, margin: Formula) =>
    f`(${value}+1/(50*${above})+1/(100*(${row}+1))+1/(100*(${margin}+1)))`;
  const a = corrected(f`${x}-1/3`, f`${x}`, n, r);
  const b = corrected(f`${n}-${x}+2/3`, f`(${n}-${x}+1)`, n, s);
  const c = corrected(f`${y}+2/3`, f`(${y}+1)`, m, r);
  const d = corrected(f`${m}-${y}-1/3`, f`(${m}-${y})`, m, s);
  const crossed = f`((${x}-1/2)*(${m}-${y}-1/2)-(${n}-${x}+1/2)*(${y}+1/2))`;
  const sizes = f`${n}*${m}*${r}*${s}*(${total}-1/6)/((${n}+1/6)*(${m}+1/6)*(${r}+1/6)*(${s}+1/6)*${total})`;
  const z = f`(${a}*${d}-${b}*${c})/ABS(${crossed})*SQRT(${DEVIANCE(group, step)}*${sizes})`;
  const tail = f`IF(${crossed}=0; 1/2; 1-NORMSDIST(${z}))`;
  return f`IF(${isMember(group, step)}; IF(${ELIGIBLE(step)}>1; IF(${isLeast(group, step)}; 1; ${tail}); 2); 2)`;
}
