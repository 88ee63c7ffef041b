import type { Evidence, LineRole } from "../explained";

/** What a line that crosses the stages is: one set of people, or something about them. */
export interface Side {
  readonly role: LineRole;
  readonly channel: string;
  readonly period: string;
  /** Its figures are money: of a plan, what should be earned. */
  readonly isMoney: boolean;
  readonly evidence: Evidence;
  /** Its name says that it counts people, so that no arithmetic makes it anything else. */
  readonly isCertain: boolean;
  /** Its name is one that anything may have. */
  readonly isUnknown: boolean;
  /** A header of it is a stage's name: it counts those people. */
  readonly isStageWord: boolean;
  /** Its name hints at this role, which one cell that agrees makes sure. */
  readonly hint: LineRole | null;
}

export const NOTHING: Evidence = { code: "nothing", params: {} };
export const WORD: Evidence = { code: "word", params: {} };
export const CHOSEN: Evidence = { code: "chosen", params: {} };

export const PEOPLE: Side = {
  role: "people",
  channel: "",
  period: "",
  isMoney: false,
  evidence: NOTHING,
  isCertain: false,
  isUnknown: true,
  isStageWord: false,
  hint: null,
};
