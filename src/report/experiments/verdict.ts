import { dayTexts } from "../../text/day";
import { STATUSES } from "../../text/experiments";
import { moneyText } from "../answer/words";
import { type CellReference, type Formula, f, join } from "../formula";
import { sentence } from "../formulaPieces";
import { COLUMN, HIDDEN, STATUS_NAME } from "./cells";
import { type ExperimentContext, oneDigit } from "./context";
import { stageName } from "./figures";

type State = keyof ExperimentContext["texts"]["verdicts"];

/** The verdict in words, by the state of a hypothesis. */
export function verdict({ texts }: ExperimentContext, number: number): Formula {
  const states = Object.keys(texts.verdicts) as State[];
  return byState(
    number,
    states.map((state) => [state, f`${texts.verdicts[state]}`] as const),
  );
}

/** What is to be said besides. */
export function detail(context: ExperimentContext, number: number): Formula {
  const { texts, say } = context;
  const d = texts.details;
  const h = HIDDEN;
  const count = (value: Formula) => f`FIXED(${value}; 0)`;
  const needed = count(f`${COLUMN("needed", number)}`);
  const few = count(f`MIN(${h.controlAll(number)}; ${h.trialAll(number)})`);
  const stop = COLUMN("stop", number);
  const weeks = oneDigit(f`${COLUMN("weeks", number)}`);
  const points = f`FIXED(${COLUMN("points", number)}; IF(${COLUMN("points", number)}=INT(${COLUMN("points", number)}); 0; 1))`;
  // What is at most so much is not told as less, nor what is at least so much as more.
  const high = oneDigit(f`ROUNDUP(${h.high(number)}; 1)`);
  const isBroken = f`(${COLUMN("points", number)}>0)*(${h.high(number)}<${COLUMN("points", number)})>0`;
  const now = f`${COLUMN("status", number)}=${STATUS_NAME(STATUSES.indexOf("now") + 1)}`;
  const nothing: readonly State[] = ["check", "undecided", "impossible", "noRate", "noPeriod", "noSegment", "edge"];
  const said = byState(number, [
    [
      "early",
      f`IF(ISNUMBER(${stop}); ${say(d.earlyUntil, { few, needed, day: dayOf(context, stop) })}; ${say(d.early, { few, needed })})`,
    ],
    ["worked", f`${atLeast(context, number)}&IF(${isBroken}; "; "&${say(d.broken, { points })}; "")`],
    ["worse", say(d.worse, { from: oneDigit(f`(-${h.high(number)})`), to: oneDigit(f`(-${h.low(number)})`) })],
    ["chance", f`IF(${isBroken}; ${say(d.chanceBroken, { points, high })}; ${say(d.chance, { high })})`],
    ["small", f`IF(${now}; ${say(d.smallNow, { weeks })}; ${say(d.small, { weeks })})`],
    ["ready", say(d.ready, { needed, weeks })],
    ["running", f`IF(ISNUMBER(${stop}); ${say(d.running, { day: dayOf(context, stop) })}; "")`],
    ...WATCHED.map((state) => [state, f`${h.watchedDetail(number)}`] as const),
    ...nothing.map((state) => [state, f`${d[state as "check"]}`] as const),
  ]);
  const ofColumns = f`IF((${h.ofColumns(number)}=1)*(${h.tested(number)}=1)>0; "; "&${d.ofColumns}; "")`;
  return f`${said}&${ofColumns}`;
}

const WATCHED = ["within", "above", "below", "fewBefore", "noAfter"] as const;

/** What a hypothesis that worked brings at the lower end of its difference: in money, or else at the stage of money, or in points. */
function atLeast(context: ExperimentContext, number: number): Formula {
  const { texts, say, model, moneyStage, hasMoney } = context;
  const d = texts.details;
  const [more, money] = [HIDDEN.least(number), HIDDEN.leastMoney(number)];
  const points = say(d.workedPoints, { low: oneDigit(f`ROUNDDOWN(${HIDDEN.low(number)}; 1)`) });
  const count = say(d.workedCount, {
    count: oneDigit(f`ROUNDDOWN(${more}; 1)`),
    stage: stageName(context, moneyStage),
  });
  const inCounts = f`IF(ISNUMBER(${more}); ${count}; ${points})`;
  if (!hasMoney) return inCounts;
  return f`IF(ISNUMBER(${money}); ${say(d.workedMoney, { money: moneyText({ model }, downToTwoDigits(money), 2) })}; ${inCounts})`;
}

const downToTwoDigits = (amount: CellReference): Formula =>
  f`IF(${amount}>0; ROUNDDOWN(${amount}; 1-INT(LN(${amount})/LN(10)+1/1000000000)); ${amount})`;

/** A text by the state of a hypothesis; none for one of which there is nothing to say. */
function byState(number: number, said: readonly (readonly [State, Formula])[]): Formula {
  const state = HIDDEN.state(number);
  return join(
    said.map(([name, text]) => f`IF(${state}=${name}; ${text}; "")`),
    "&",
  );
}

/** A day in a sentence. */
function dayOf({ model: { language } }: ExperimentContext, day: ReturnType<typeof COLUMN>): Formula {
  const { day: template, months } = dayTexts[language];
  const names = join(
    months.map((name) => f`${name}`),
    "; ",
  );
  return sentence(
    template,
    {
      day: f`DAY(${day})`,
      dd: f`RIGHT("0"&DAY(${day}); 2)`,
      month: f`CHOOSE(MONTH(${day}); ${names})`,
      year: f`YEAR(${day})`,
    },
    language,
  );
}
