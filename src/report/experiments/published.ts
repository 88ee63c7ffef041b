import { STATUSES } from "../../text/experiments";
import { moneyText } from "../answer/words";
import { type CellReference, type Formula, f, type Reference } from "../formula";
import { pale } from "../pale";
import type { PlanCell, Row } from "../plan";
import { all, allOf, COLUMN, HIDDEN, STATUS_NAME } from "./cells";
import { type ExperimentContext, oneDigit, upTo } from "./context";

/** What the sheet tells of a hypothesis, in the order of its cells. */
export const PUBLISHED = ["kind", "idea", "stage", "said"] as const;
export type Published = (typeof PUBLISHED)[number];

/** The cell above what is told; no other cell of its column holds this. */
export const TOLD_MARK = "cjm-experiments";

/** So many of each kind are told of: those that run, the best of the others that are open, and those that were decided last. */
const EACH = 3;
export const TOLD = 3 * EACH;

/** The places of a hypothesis among those that reports tell of, out of sight. */
export function placesOfIdea({ rows }: ExperimentContext, number: number): Record<string, PlanCell> {
  const h = HIDDEN;
  const [status, state] = [COLUMN("status", number), h.state(number)];
  const isRunning = f`((${status}=${STATUS_NAME(STATUSES.indexOf("running") + 1)})+(${state}="early")+(${state}="running")>0)*(${h.tested(number)}=0)>0`;
  const [running, next, learned] = [h.running(number), h.next(number), h.learned(number)];
  const above = (name: (number: number) => CellReference) => (number > 1 ? f`MAX(0; ${all(name, number - 1)})` : f`0`);
  const below = number < rows ? f`SUM(${{ kind: "range", from: h.tested(number + 1), to: h.tested(rows) }})` : f`0`;
  const keys = all(h.key, rows);
  const better = f`SUMPRODUCT(ISNUMBER(${keys})*(${keys}>${h.key(number)})*(${all(h.isNext, rows)}=1))`;
  const upToHere = all(h.key, number);
  const equals = f`SUMPRODUCT(ISNUMBER(${upToHere})*(${upToHere}=${h.key(number)})*(${all(h.isNext, number)}=1))`;
  const count = (name: typeof h.running) => f`MIN(${EACH}; MAX(0; ${all(name, rows)}))`;
  const isIn = (place: CellReference) => f`IF(ISNUMBER(${place}); ${place}<=${EACH}; 1=2)`;
  return {
    U: pale(f`IF(${isRunning}; 1+${above(h.running)}; "")`, running),
    V: pale(
      f`IF(ISNUMBER(${h.key(number)})*(${h.tested(number)}=0)>0; IF(ISNUMBER(${running}); 0; 1); 0)`,
      h.isNext(number),
    ),
    W: pale(f`IF(${h.isNext(number)}=1; ${better}+${equals}; "")`, next),
    // The lowest row was written last.
    X: pale(f`IF(${h.tested(number)}=1; 1+${below}; "")`, learned),
    Y: pale(
      f`IF(${isIn(running)}; ${running}; IF(${isIn(next)}; ${count(h.running)}+${next}; IF(${isIn(learned)}; ${count(h.running)}+${count(h.next)}+${learned}; "")))`,
      h.told(number),
    ),
  };
}

/** What reports of the same table tell, out of sight: all in the first column, found by the mark above them. */
export function published(context: ExperimentContext): Row[] {
  const { rows, texts } = context;
  const orders = all(HIDDEN.told, rows);
  const hidden = (content: string | Formula): Row => ({ cells: { A: pale(content) } });
  const told = (place: number, what: Published): Formula => {
    const of = (cells: Reference) => f`INDEX(${cells}; MATCH(${place}; ${orders}; 0))`;
    const isNumber = (name: (number: number) => CellReference) => f`ISNUMBER(${of(all(name, rows))})`;
    const kind = f`IF(${isNumber(HIDDEN.running)}; ${texts.kinds.running}; IF(${isNumber(HIDDEN.next)}; ${texts.kinds.next}; ${texts.kinds.learned}))`;
    const verdict = of(allOf("verdict", rows));
    const detail = of(allOf("detail", rows));
    const values: Readonly<Record<Published, Formula>> = {
      kind,
      idea: f`${of(allOf("idea", rows))}&""`,
      stage: f`${of(allOf("stage", rows))}&""`,
      said: f`IF(${isNumber(HIDDEN.next)}; ${worthOf(context, of)}; ${verdict}&IF(LEN(${detail})>0; ": "&${detail}; ""))`,
    };
    // Where nothing is told, nothing is found.
    return f`IFERROR(IF(MATCH(${place}; ${orders}; 0)>0; ${values[what]}; ""); "")`;
  };
  return [hidden(TOLD_MARK), ...upTo(TOLD).flatMap((place) => PUBLISHED.map((what) => hidden(told(place, what))))];
}

/** What a hypothesis that is next would bring. */
function worthOf({ model, hasMoney, rows, say, texts }: ExperimentContext, of: (cells: Reference) => Formula): Formula {
  if (hasMoney) return say(texts.worthMoney, { money: moneyText({ model }, of(allOf("money", rows)), 2) });
  return say(texts.worthCount, { count: oneDigit(of(allOf("extra", rows))) });
}
