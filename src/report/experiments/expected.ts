import { OPEN_STATUSES, STATUSES } from "../../text/experiments";
import { type Formula, f, known, range } from "../formula";
import { pale } from "../pale";
import type { PlanCell } from "../plan";
import { AVERAGE, all, COLUMN, GO_ON, HIDDEN, PEOPLE, SEGMENT, STATUS_NAME, WEEKS, Z, Z_POWER } from "./cells";
import type { ExperimentContext } from "./context";

/** What a hypothesis is about, out of sight: its place in the table, and the figures there. */
export function aboutIdea(context: ExperimentContext, number: number): Record<string, PlanCell> {
  const { n, segments, moneyStage } = context;
  const last = segments.length;
  const [segment, stage, rate] = [HIDDEN.segment(number), HIDDEN.stage(number), HIDDEN.rate(number)];
  const [ofWhom, chosen, points] = (["segment", "stage", "points"] as const).map((key) => COLUMN(key, number)) as [
    ReturnType<typeof COLUMN>,
    ReturnType<typeof COLUMN>,
    ReturnType<typeof COLUMN>,
  ];
  const figure = (name: typeof PEOPLE) => {
    const value = f`INDEX(${range(name(1, 1), name(n, last))}; ${stage}; ${segment})`;
    return f`IF(${stage}>0; IF(ISNUMBER(${segment}); ${value}; ""); "")`;
  };
  // By its number: names are any text, and several may be equal.
  const at = f`IFERROR(VALUE(LEFT(${chosen}; FIND(". "; ${chosen})-1)); 0)`;
  const ends = range(PEOPLE(moneyStage, 1), PEOPLE(moneyStage, last));
  return {
    A: pale(f`IF(${ofWhom}=""; 1; IFERROR(MATCH(${ofWhom}; ${all(SEGMENT, last)}; 0); ""))`, segment),
    B: pale(f`IF(${at}>=1; IF(${at}<=${n}; INT(${at}); 0); 0)`, stage),
    C: pale(figure(PEOPLE), HIDDEN.here(number)),
    D: pale(figure(GO_ON), rate),
    E: pale(known([points, rate], f`IF(${points}<>0; ${rate}+${points}/100; "")`), HIDDEN.promised(number)),
    F: pale(known([segment], f`INDEX(${ends}; 1; ${segment})`), HIDDEN.end(number)),
    G: pale(known([segment], f`INDEX(${all(AVERAGE, last)}; 1; ${segment})`), HIDDEN.average(number)),
    H: pale(key(context, number), HIDDEN.key(number)),
  };
}

/** How many more the stage of money counts when a share of those at the stage of a hypothesis goes on; who comes after the money brings none. */
export function gainAt({ moneyStage }: ExperimentContext, number: number, share: Formula): Formula {
  const [stage, rate, end] = [HIDDEN.stage(number), HIDDEN.rate(number), HIDDEN.end(number)];
  const more = f`${end}*(MIN(1; MAX(0; ${share}))/${rate}-1)`;
  return known([rate, end], f`IF((${stage}<${moneyStage})*(${rate}>0)>0; ${more}; "")`);
}

/** What the promise of a hypothesis is worth. */
export const extra = (context: ExperimentContext, number: number): Formula =>
  known([HIDDEN.promised(number)], gainAt(context, number, f`${HIDDEN.promised(number)}`));

export function money(number: number): Formula {
  const [more, each] = [COLUMN("extra", number), HIDDEN.average(number)];
  return known([more, each], f`${more}*${each}`);
}

/** By what open hypotheses are ranked. */
function key({ hasMoney }: ExperimentContext, number: number): Formula {
  const [chance, effort, status] = [COLUMN("chance", number), COLUMN("effort", number), COLUMN("status", number)];
  const gain = COLUMN(hasMoney ? "money" : "extra", number);
  const likely = f`IF(ISNUMBER(${chance}); ${chance}; 1)`;
  const cost = f`IF(ISNUMBER(${effort}); IF(${effort}>0; ${effort}; 1); 1)`;
  const place = f`IFERROR(MATCH(${status}; ${all(STATUS_NAME, STATUSES.length)}; 0); 1)`;
  // In millionths, so that float noise breaks no tie.
  return known([gain], f`IF(${place}<=${OPEN_STATUSES}; ROUND(${gain}*${likely}/${cost}; 6); "")`);
}

/** The place of a hypothesis among the open ones; of equals the upper one is first. */
export function rank({ rows }: ExperimentContext, number: number): Formula {
  const [own, keys, upToHere] = [HIDDEN.key(number), all(HIDDEN.key, rows), all(HIDDEN.key, number)];
  const better = f`SUMPRODUCT(ISNUMBER(${keys})*(${keys}>${own}))`;
  return known([own], f`${better}+SUMPRODUCT(ISNUMBER(${upToHere})*(${upToHere}=${own}))`);
}

/**
 * How many each group needs to show the promise 4 times out of 5, at 95 %: the sample size of R's power.prop.test, with the noise of a few
 * roundings taken off.
 */
export function needed(number: number): Formula {
  const [p, q] = [HIDDEN.rate(number), HIDDEN.promised(number)];
  const size = f`((${underBoth(f`${p}`, f`${q}`)})/(${q}-${p}))^2`;
  return known([p, q], f`IF((${q}>=0)*(${q}<=1)>0; MAX(1; ROUNDUP(${size}*(1-1/1000000000000); 0)); "")`);
}

/** What the difference of two rates is measured in, for groups of one: pooled where there is none, unpooled where there is. */
export const underBoth = (p: Formula, q: Formula): Formula =>
  f`${Z}*SQRT((${p}+${q})*(2-${p}-${q})/2)+${Z_POWER}*SQRT(${p}*(1-${p})+${q}*(1-${q}))`;

/** How long both groups take to fill at what comes each week. */
export function weeks(number: number): Formula {
  const [size, here] = [COLUMN("needed", number), HIDDEN.here(number)];
  return known([size, here, WEEKS], f`IF((${here}>0)*(${WEEKS}>0)>0; 2*${size}*${WEEKS}/${here}; "")`);
}

export function stop(number: number): Formula {
  const [start, long] = [COLUMN("start", number), COLUMN("weeks", number)];
  return known([start, long], f`${start}+ROUNDUP(7*${long}; 0)`);
}
