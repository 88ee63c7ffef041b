import { STATUSES } from "../../text/experiments";
import { type CellReference, type Formula, f, join, known, range } from "../formula";
import { percentText } from "../formulaPieces";
import { pale } from "../pale";
import type { PlanCell } from "../plan";
import { all, COLUMN, HIDDEN, PEOPLE, SEGMENT, STATUS_NAME, WEEKS, Z } from "./cells";
import { type ExperimentContext, oneDigit } from "./context";
import { gainAt } from "./expected";
import { watchedIdea } from "./watched";

/** How a test of more weeks than this is told: too long. */
export const LONGEST_TEST = 13;

const group = (which: "control" | "trial", number: number) => ({
  all: HIDDEN[`${which}All`](number),
  part: HIDDEN[`${which}Part`](number),
});

const bothGroups = (number: number) => [group("control", number), group("trial", number)] as const;

/** The two groups of a hypothesis, out of sight: their limits, those of the difference, how far it is from chance, and what that means. */
export function measuredIdea(context: ExperimentContext, number: number): Record<string, PlanCell> {
  const h = HIDDEN;
  const [control, trial] = bothGroups(number);
  const wilson = (one: typeof control, sign: "+" | "-", name: CellReference): PlanCell =>
    pale(ofCounts(number, limit(one, sign)), name);
  const [change, low, high] = [COLUMN("difference", number), h.low(number), h.high(number)];
  const away = (mine: CellReference, of: typeof control) => f`(${mine}-${of.part}/${of.all})^2`;
  return {
    I: wilson(control, "-", h.controlLow(number)),
    J: wilson(control, "+", h.controlHigh(number)),
    K: wilson(trial, "-", h.trialLow(number)),
    L: wilson(trial, "+", h.trialHigh(number)),
    // Newcombe (1998), method 10, in points.
    M: pale(
      known(
        [change],
        f`${change}-100*SQRT(${away(h.trialLow(number), trial)}+${away(h.controlHigh(number), control)})`,
      ),
      low,
    ),
    N: pale(
      known(
        [change],
        f`${change}+100*SQRT(${away(h.trialHigh(number), trial)}+${away(h.controlLow(number), control)})`,
      ),
      high,
    ),
    // With half of the continuity correction: without it "worked" is said of up to 3.8 % of tests without an effect, with it of at most 2.5 %.
    O: pale(known([change], score(number, f`(1/${control.all}+1/${trial.all})/4`)), h.score(number)),
    P: pale(state(number), h.state(number)),
    Q: pale(isOneOf(h.state(number), FINAL), h.tested(number)),
    R: pale(isOneOf(h.state(number), ["worked"]), h.worked(number)),
    // What the lower end brings.
    S: pale(known([low], gainAt(context, number, f`(${h.rate(number)}+${low}/100)`)), h.least(number)),
    T: pale(
      known([h.least(number), h.average(number)], f`${h.least(number)}*${h.average(number)}`),
      h.leastMoney(number),
    ),
  };
}

const FINAL = ["worked", "worse", "edge", "chance"] as const;

function isOneOf(cell: CellReference, states: readonly string[]): Formula {
  const any = join(
    states.map((one) => f`(${cell}=${one})*1`),
    "+",
  );
  return f`IF(${any}>0; 1; 0)`;
}

/** A value where both groups have counts that can be. */
function ofCounts(number: number, value: Formula): Formula {
  return f`IF(COUNT(${countsOf(number)})=4; IF(${isBad(number)}>0; ""; ${value}); "")`;
}

const countsOf = (number: number) => range(HIDDEN.controlAll(number), HIDDEN.trialPart(number));

const typedCounts = (number: number) => range(COLUMN("controlAll", number), COLUMN("trialPart", number));

/** What is counted of both groups: what was typed, or what the table has of a column whose name was typed in the place of a number. */
export function countedGroups({ model, n, segments }: ExperimentContext, number: number): Record<string, PlanCell> {
  const last = segments.length;
  const stage = HIDDEN.stage(number);
  const named = (which: "control" | "trial") => {
    const name = COLUMN(`${which}All`, number);
    return f`MATCH(${name}; ${all(SEGMENT, last)}; 0)`;
  };
  const people = range(PEOPLE(1, 1), PEOPLE(n, last));
  const ofTable = (which: "control" | "trial", after: number) =>
    f`IF((${stage}>0)*(${stage}<${n})>0; IFERROR(INDEX(${people}; ${stage}+${after}; ${named(which)}); ""); "")`;
  const counted = (which: "control" | "trial"): [Formula, Formula] => {
    const [whole, part] = [COLUMN(`${which}All`, number), COLUMN(`${which}Part`, number)];
    return [
      f`IF(ISNUMBER(${whole}); ${whole}; ${ofTable(which, 0)})`,
      f`IF(ISNUMBER(${whole}); IF(ISNUMBER(${part}); ${part}; ""); IF(LEN(${part})>0; ""; ${ofTable(which, 1)}))`,
    ];
  };
  const [controlAll, controlPart] = counted("control");
  const [trialAll, trialPart] = counted("trial");
  const watched = watchedIdea(model, model.ideas[number - 1] ?? {});
  const isText = (which: "control" | "trial") => f`ISTEXT(${COLUMN(`${which}All`, number)})`;
  return {
    A: pale(controlAll, HIDDEN.controlAll(number)),
    B: pale(controlPart, HIDDEN.controlPart(number)),
    C: pale(trialAll, HIDDEN.trialAll(number)),
    D: pale(trialPart, HIDDEN.trialPart(number)),
    E: pale(f`IF(${isText("control")}; 1; IF(${isText("trial")}; 1; 0))`, HIDDEN.ofColumns(number)),
    F: pale(watched?.state ?? "", HIDDEN.watched(number)),
    G: pale(watched?.start ?? "", HIDDEN.watchedFrom(number)),
    H: pale(watched?.detail ?? "", HIDDEN.watchedDetail(number)),
  };
}

function isBad(number: number): Formula {
  const [a, b] = bothGroups(number);
  const bad = ({ all, part }: typeof a) =>
    f`(${all}<=0)+(${part}<0)+(${part}>${all})+(${all}<>INT(${all}))+(${part}<>INT(${part}))`;
  return f`${bad(a)}+${bad(b)}`;
}

/** A limit of Wilson's interval of a share. */
function limit({ all, part }: ReturnType<typeof group>, sign: "+" | "-"): Formula {
  const spread = f`${Z}*SQRT(${part}*(${all}-${part})/${all}+${Z}^2/4)`;
  const middle = f`${part}+${Z}^2/2`;
  return sign === "+" ? f`(${middle}+${spread})/(${all}+${Z}^2)` : f`(${middle}-${spread})/(${all}+${Z}^2)`;
}

/** How many standard errors the pooled difference is from none, less a correction; 0 where all or none went on. */
function score(number: number, correction: Formula): Formula {
  const [a, b] = bothGroups(number);
  const pooled = f`(${a.part}+${b.part})/(${a.all}+${b.all})`;
  const variance = f`${pooled}*(1-${pooled})*(1/${a.all}+1/${b.all})`;
  return f`IF(${variance}>0; (ABS(${b.part}/${b.all}-${a.part}/${a.all})-${correction})/SQRT(${variance}); 0)`;
}

/** By how many points more go on in the trial. */
export function difference(number: number): Formula {
  const [a, b] = bothGroups(number);
  return ofCounts(number, f`100*(${b.part}/${b.all}-${a.part}/${a.all})`);
}

/** The two-sided p-value of the pooled comparison; blank where all or none went on. */
export function pValue(number: number): Formula {
  const z = score(number, f`0`);
  return ofCounts(number, f`IF(${z}>0; MIN(1; 2*(1-NORMSDIST(${z}))); IF(${hasVariance(number)}; 1; ""))`);
}

function hasVariance(number: number): Formula {
  const [a, b] = bothGroups(number);
  return f`(${a.part}+${b.part}>0)*(${a.part}+${b.part}<${a.all}+${b.all})>0`;
}

/** Both rates in words. */
export function rates({ model }: ExperimentContext, number: number): Formula {
  const [a, b] = bothGroups(number);
  const said = ({ all, part }: typeof a) => percentText(f`(${part}/${all})`, model.locale);
  return ofCounts(number, f`${said(a)}&" → "&${said(b)}`);
}

export function interval(number: number): Formula {
  const [low, high] = [HIDDEN.low(number), HIDDEN.high(number)];
  return known([low, high], f`${oneDigit(f`${low}`)}&"…"&${oneDigit(f`${high}`)}`);
}

const isOneStatus = (number: number, statuses: readonly (typeof STATUSES)[number][]): Formula =>
  join(
    statuses.map((status) => f`(${COLUMN("status", number)}=${STATUS_NAME(STATUSES.indexOf(status) + 1)})`),
    "+",
  );

/** What can be said of a hypothesis; nothing of its result before both groups have what was decided beforehand. */
function state(number: number): Formula {
  const h = HIDDEN;
  const [points, needed, weeks] = [COLUMN("points", number), COLUMN("needed", number), COLUMN("weeks", number)];
  const long = f`IF(${weeks}>${LONGEST_TEST}; "small"; IF(ISNUMBER(${COLUMN("start", number)}); "running"; "ready"))`;
  const planned = f`IF(ISNUMBER(${weeks}); ${long}; IF(ISNUMBER(${WEEKS}); "noRate"; "noPeriod"))`;
  const isPossible = f`IF(ISNUMBER(${h.rate(number)}); "impossible"; "noRate")`;
  const isPlanned = f`IF(ISNUMBER(${points})*(${h.stage(number)}>0)>0; IF(ISNUMBER(${needed}); ${planned}; ${isPossible}); "")`;
  const before = f`IF(ISNUMBER(${h.segment(number)}); ${isPlanned}; "noSegment")`;
  const isFarOff = f`${h.score(number)}>${Z}`;
  const proven = f`IF(${h.low(number)}>0; IF(${isFarOff}; "worked"; "edge"); IF(${h.high(number)}<0; IF(${isFarOff}; "worse"; "edge"); "chance"))`;
  const [a, b] = bothGroups(number);
  const decided = f`IF(ISNUMBER(${needed}); IF(MIN(${a.all}; ${b.all})<${needed}; "early"; ${proven}); "undecided")`;
  // For another start, or no longer watched, nobody has looked yet.
  const isDone = isOneStatus(number, ["watching", "adopted"]);
  const isWatched = f`(LEN(${h.watched(number)})>0)*(${COLUMN("start", number)}=${h.watchedFrom(number)})*(${isDone})>0`;
  const unread = f`IF(${isWatched}; ${h.watched(number)}; ${before})`;
  return f`IF(SUMPRODUCT((LEN(${typedCounts(number)})>0)*1)=0; ${unread}; IF(ISNUMBER(${COLUMN("difference", number)}); ${decided}; "check"))`;
}
