import type { WordRow } from "../../text/map";
import type { Standing } from "../carrying";
import { type Formula, f, join } from "../formula";
import type { OwnLook, PlanCell } from "../plan";
import { FORMAT, type NumberFormat, type StyleName } from "../styles";

/** What is written of the persona besides who it is: a face, a name, what they want to get done, what they say. */
export const PERSONA_PARTS = ["face", "name", "task", "quote"] as const;
export type PersonaPart = (typeof PERSONA_PARTS)[number];

/** What a person wrote into a cell, and their note on it. */
export interface Word {
  readonly content: string | number | Formula;
  readonly note: string;
  /** What they made of the cell's look: among notes on paper a colour says something. */
  readonly look?: OwnLook;
  /** Where it stands in the sheet, with all that is in its cell and cannot be read. */
  readonly from?: Standing;
}

export const NOTHING: Word = { content: "", note: "" };

/** What is written for a stage. */
export interface StageWords {
  /** As typed, where a map has no table. */
  readonly name: Word;
  readonly people: Word;
  readonly lanes: Readonly<Partial<Record<WordRow, Word>>>;
  /** The phase that the stage belongs to; nothing where nobody said another than the map does by itself. */
  readonly phase: Word;
  /** In the lanes that people added, in their order. */
  readonly ownLanes: readonly Word[];
}

/** An idea, and what is expected of it. */
export interface HypothesisWords {
  readonly idea: Word;
  /** The number of the stage (from 1), or what is written instead of one. */
  readonly stage: number | string;
  readonly points: Word;
  readonly chance: Word;
  readonly effort: Word;
}

/** A lane that people added. */
export interface OwnLane {
  readonly label: Word;
  /** The lane of the map under which it stands; null above all of them. */
  readonly after: WordRow | null;
}

/** What has no place on the map. */
export interface AsideWords {
  readonly stage: string;
  readonly lane: string;
  readonly word: Word;
}

/** All that people wrote on a map. */
export interface MapWords {
  /** Null where nobody wrote another one over it. */
  readonly title: Word | null;
  readonly about: Word;
  /** Null on a map that has no place for it yet. */
  readonly persona: Readonly<Record<PersonaPart, Word>> | null;
  readonly ownLanes: readonly OwnLane[];
  readonly stages: readonly StageWords[];
  readonly hypotheses: readonly HypothesisWords[];
  readonly aside: readonly AsideWords[];
}

/** A persona of whom nothing is written yet. */
export const NEW_PERSONA: Readonly<Record<PersonaPart, Word>> = {
  face: { content: "👤", note: "" },
  name: NOTHING,
  task: NOTHING,
  quote: NOTHING,
};

export const isBlank = ({ content, note }: Word): boolean => content === "" && note === "";

export const textWord = (text: string): Word => ({ content: text, note: "" });

/** A cell that holds a word: texts as they were typed, whatever they look like. */
export function wordCell({ content, note, look, from }: Word, style: StyleName = "word"): PlanCell {
  const isSafe = typeof content === "string" && !/^[='+]/.test(content);
  const format = isSafe ? FORMAT.asTyped : FORMAT.general;
  const their = { ...noted(note), ...(look && { own: look }), ...(from && { from }) };
  return { content: isSafe ? content : exact(content), style, format, ...their };
}

/** A cell out of sight that holds a word: without a number format, a text that could be read as anything else is a formula. */
export function hiddenCell({ content, note, from }: Word): PlanCell {
  return { content: exact(content), style: "workings", ...noted(note), ...(from && { from }) };
}

/** A cell that holds a number, or whatever was written instead of one. */
export function numberCell({ content, note, look, from }: Word, style: StyleName, format: NumberFormat): PlanCell {
  return { content, style, format, ...noted(note), ...(look && { own: look }), ...(from && { from }) };
}

const noted = (note: string): Pick<PlanCell, "note"> => (note === "" ? {} : { note });

/** A text, or a formula of its lines: as a literal of a formula a text has one line. */
export function exact(content: Word["content"]): Word["content"] {
  if (typeof content !== "string" || !content.includes("\n")) return content;
  return join(
    content.split("\n").map((line) => f`${line}`),
    "&CHAR(10)&",
  );
}
