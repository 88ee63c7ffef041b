import { EXAMPLE_MARK } from "../../text/mapExamples/examples";
import { hasMoney, TOP, TOP_NAMES } from "../answer/levelCells";
import { type CellReference, type Formula, f, range } from "../formula";
import { pale } from "../pale";
import type { Row } from "../plan";
import { type MapContext, upTo } from "./mapContext";
import { ANSWERS, NAME, PRICE, PRICE_PEOPLE, RATED, WORD } from "./mapNames";

/** The cell above what a map tells of its stages; no other cell of its column holds this. */
export const STAGES_MARK = "cjm-map-stages";

/** What a map tells of the step worth most, in the order of its cells: whether any step has a level, its ends, what it is worth, what hinders there. */
export const TOLD_OF_TOP = ["hasLevels", "from", "to", "worth", "barrier"] as const;
export type ToldOfTop = (typeof TOLD_OF_TOP)[number];

/** And then of every stage: its name, the emotion there, and of how many answers that is the mean; blank where it is not. */
export const TOLD_OF_STAGE = ["name", "emotion", "answers"] as const;
export type ToldOfStage = (typeof TOLD_OF_STAGE)[number];

/** What sheets tell that compare maps: out of sight, all in the first column and found by the mark above, wherever the map's rows have gone. */
export function publishedStages(context: MapContext): Row[] {
  const { n } = context;
  const hidden = (content: string | Formula): Row => ({ cells: { A: pale(content) } });
  const top = topOf(context);
  return [
    hidden(STAGES_MARK),
    ...TOLD_OF_TOP.map((what) => hidden(top[what])),
    ...upTo(n).flatMap((stage) => {
      const told = stageOf(context, stage);
      return TOLD_OF_STAGE.map((what) => hidden(told[what]));
    }),
  ];
}

function topOf({ answer, shown, n }: MapContext): Readonly<Record<ToldOfTop, Formula>> {
  const nothing = f`""`;
  if (!answer) return { hasLevels: f`0`, from: nothing, to: nothing, worth: nothing, barrier: nothing };
  const known = (value: Formula) => f`IF(ISNUMBER(${TOP}); ${value}; "")`;
  const at = (name: (stage: number) => CellReference) => f`INDEX(${range(name(1), name(n))}; 1; ${TOP}-1)`;
  const barrier = at((stage) => WORD("barriers", stage));
  const both = f`${at(PRICE)}&IF(LEN(${at(PRICE)})*LEN(${at(PRICE_PEOPLE)})>0; ", "; "")&${at(PRICE_PEOPLE)}`;
  return {
    hasLevels: f`1`,
    from: f`${TOP_NAMES(1)}`,
    to: f`${TOP_NAMES(2)}`,
    worth: known(hasMoney(answer) ? both : at(PRICE_PEOPLE)),
    // An example is nobody's barrier.
    barrier: shown.includes("barriers") ? known(f`IF(LEFT(${barrier})=${EXAMPLE_MARK}; ""; ${barrier}&"")`) : nothing,
  };
}

function stageOf({ shown, rates }: MapContext, stage: number): Readonly<Record<ToldOfStage, Formula>> {
  const emotion = WORD("emotion", stage);
  const isShown = shown.includes("emotion");
  const isMean = f`IF(ISNUMBER(${RATED(stage)}); EXACT(${emotion}; ${RATED(stage)}); 1=0)`;
  return {
    name: f`${NAME(stage)}`,
    emotion: isShown ? f`IF(ISNUMBER(${emotion}); ${emotion}; "")` : f`""`,
    answers: isShown && rates ? f`IF(${isMean}; ${ANSWERS(stage)}; "")` : f`""`,
  };
}
