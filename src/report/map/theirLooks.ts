import type { WordRow } from "../../text/map";
import type { OwnLook } from "../plan";
import { COLOR, STYLES, type Style, type StyleName } from "../styles";
import type { PersonaPart } from "./cellContent";

/** The looks of a sheet's cells from A1, as far as people use them to say something. */
export interface Looks {
  readonly backgrounds: readonly (readonly string[])[];
  readonly colors: readonly (readonly string[])[];
  readonly weights: readonly (readonly (string | null)[])[];
  readonly styles: readonly (readonly (string | null)[])[];
  readonly lines: readonly (readonly (string | null)[])[];
  /** Whether the map was written whole the last time: then each cell has the look of its place, or somebody's. */
  readonly areWhole: boolean;
}

/** Where people write. */
export type WordPlace =
  | WordRow
  | `persona ${PersonaPart}`
  | "about"
  | "own"
  | "own label"
  | "hypothesis"
  | "figure"
  | "aside";

const STYLE_AT: Readonly<Partial<Record<WordPlace, StyleName>>> = {
  thoughts: "thought",
  barriers: "barrier",
  evidence: "evidence",
  ideas: "ideaCard",
  time: "level",
  path: "level",
  emotion: "score",
  about: "cardText",
  "persona face": "face",
  "persona name": "personaName",
  "persona task": "cardText",
  "persona quote": "ownWords",
  "own label": "laneLabel",
  hypothesis: "wordInput",
  figure: "input",
  aside: "text",
};

const OF_PLACES = Object.values(STYLE_AT).map((name) => STYLES[name]);

/** How a map writes at a place. */
export const styleAt = (place: WordPlace): StyleName => STYLE_AT[place] ?? "word";

// How maps were written before they had a page of their own: every second stage shaded, emotions and hypotheses on yellow.
const PLAIN = { color: COLOR.ink, background: COLOR.paper };
const FORMERLY: Readonly<Partial<Record<WordPlace, readonly Partial<Style>[]>>> = {
  emotion: [{ color: COLOR.ink, background: COLOR.input, bold: true }],
  "own label": [{ ...PLAIN, bold: true }],
  hypothesis: [STYLES.wordInput],
  figure: [STYLES.input],
};
const formerly = (place: WordPlace) => FORMERLY[place] ?? [PLAIN, { color: COLOR.ink, background: COLOR.shade }];

/** What of a cell's look is somebody's, and none that a map gives it; null where nothing is. */
export function theirLook(
  looks: Looks,
  row: number,
  column: number,
  place: WordPlace,
  isOlder: boolean,
): OwnLook | null {
  const ours: readonly Partial<Style>[] = isOlder ? formerly(place) : [STYLES[styleAt(place)]];
  // A word that was carried here by a rebuild that was cut off has the look of where it stood.
  const anywhere = looks.areWhole ? ours : [...ours, ...OF_PLACES];
  const at = <T>(matrix: readonly (readonly T[])[]): T | undefined => matrix[row - 1]?.[column - 1];
  const isOther = (value: string | undefined, own: (style: Partial<Style>) => string | undefined): value is string =>
    value !== undefined && anywhere.every((style) => own(style)?.toLowerCase() !== value.toLowerCase());
  const [background, color, line] = [at(looks.backgrounds), at(looks.colors), at(looks.lines)];
  const look: OwnLook = {
    // White and black are what a cell has that nobody coloured, and after a rebuild that was cut off all have them.
    ...(background !== COLOR.paper && isOther(background, (style) => style.background) && { background }),
    ...(color !== "#000000" && isOther(color, (style) => style.color) && { color }),
    ...(at(looks.weights) === "bold" && !ours.some(({ bold }) => bold) && { bold: true }),
    ...(at(looks.styles) === "italic" && !ours.some(({ italic }) => italic) && { italic: true }),
    ...((line === "underline" || line === "line-through") && { line }),
  };
  return Object.keys(look).length > 0 ? look : null;
}
