import type { WordRow } from "../../text/map";
import { type CellReference, cell, type RangeReference, range } from "../formula";
import type { PersonaPart } from "./cellContent";

const numbered =
  (name: string) =>
  (number: number): CellReference =>
    cell(`map ${name} ${number}`);

/** Cells of a stage (from 1): its name, people, the share that goes on; and its name as built and as chosen. */
export const NAME = numbered("stage");
export const PEOPLE = numbered("people");
export const GO_ON = numbered("go on");
/** What is seen of those: the name with its number, the share with its arrow; and the phase that the stage belongs to. */
export const HEAD = numbered("head");
export const GOING = numbered("going on as seen");
export const PHASE = numbered("phase");
/** What the step from a stage to the next should convert, what it is worth to reach that, in money and in people, and how much of a problem it is. */
export const LEVEL_SEEN = numbered("level as seen");
export const PRICE = numbered("price");
export const PRICE_PEOPLE = numbered("people of the price");
export const HEAT = numbered("heat");
export const BUILT_NAME = numbered("name as built");
export const CHOICE = numbered("choice");
export const FACTOR = numbered("factor together");
export const FACTOR_BY_CHANCE = numbered("factor by chance");

/** The words of a lane at a stage; of a lane that people added, by its number. */
export const WORD = (lane: WordRow, stage: number): CellReference => cell(`map ${lane} ${stage}`);
export const OWN_WORD = (lane: number, stage: number): CellReference => cell(`map own ${lane} ${stage}`);
export const OWN_LABEL = numbered("own lane");
export const ABOUT = cell("map about");
export const TITLE = cell("map title");
/** What is written of the persona besides. */
export const PERSONA = (part: PersonaPart): CellReference => cell(`map persona ${part}`);
/** The one sentence on what is worth most. */
export const ANSWER = cell("map answer");
/** A rung of the ladder of faces, from 2 down to -2. */
export const RUNG = (level: number, stage: number): CellReference => cell(`map rung ${level} ${stage}`);

/** What customers' ratings of a stage come to, from -2 to 2, of how many answers, and these as they are seen. */
export const RATED = numbered("rated");
export const ANSWERS = numbered("answers");
export const ANSWERS_SEEN = numbered("answers as seen");

/** Cells of a hypothesis (from 1): what is typed, what comes of it, and the clean figures behind. */
export const HYPOTHESIS = {
  idea: numbered("idea"),
  stage: numbered("stage of hypothesis"),
  points: numbered("points"),
  chance: numbered("chance"),
  effort: numbered("effort"),
  extra: numbered("extra"),
  growth: numbered("growth"),
  rank: numbered("rank"),
  money: numbered("money"),
  position: numbered("position"),
  cleanPoints: numbered("clean points"),
  factor: numbered("factor"),
  key: numbered("rank key"),
} as const;

export const ASIDE_STAGE = numbered("aside stage");
export const ASIDE_LANE = numbered("aside lane");
export const ASIDE_WORD = numbered("aside word");

export const REVENUE = cell("map revenue");
export const STATUS = cell("map status");
/** The last line of the page. */
export const FOOT = cell("map foot");

/** The cells of something from its first stage or hypothesis to its last. */
export const all = (name: (number: number) => CellReference, last: number): RangeReference =>
  range(name(1), name(last));
