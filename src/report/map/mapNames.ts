import type { Lane } from "../../text/map";
import { type CellReference, cell, type RangeReference, range } from "../formula";

const numbered =
  (name: string) =>
  (number: number): CellReference =>
    cell(`map ${name} ${number}`);

/** Cells of a stage (from 1): its name, people, the share that goes on, who is lost; and its name as built and as chosen. */
export const NAME = numbered("stage");
export const PEOPLE = numbered("people");
export const GO_ON = numbered("go on");
export const LOST = numbered("lost");
export const BUILT_NAME = numbered("name as built");
export const CHOICE = numbered("choice");
export const FACTOR = numbered("factor together");
export const FACTOR_BY_CHANCE = numbered("factor by chance");

/** The words of a lane at a stage; of a lane that people added, by its number. */
export const WORD = (lane: Lane, stage: number): CellReference => cell(`map ${lane} ${stage}`);
export const OWN_WORD = (lane: number, stage: number): CellReference => cell(`map own ${lane} ${stage}`);
export const OWN_LABEL = numbered("own lane");
export const ABOUT = cell("map about");

/** The section under the lanes: the stage names above the emotions, and where the curve hangs. */
export const CURVE_NAME = numbered("curve name");
export const CURVE = cell("map curve");

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

/** The cells of something from its first stage or hypothesis to its last. */
export const all = (name: (number: number) => CellReference, last: number): RangeReference =>
  range(name(1), name(last));
