import type { Language } from "../../text/language";
import { COLOR } from "../styles";
import type { SlideStage } from "./slideFacts";
import { fitted } from "./slideShapes";

/** How wide a slide is, what stays free at its sides, and what the names of the rows take. */
export const WIDTH = 1600;
export const MARGIN = 40;
export const LABELS = 112;

/** What a row of the slide is drawn from. */
export interface SlideRow {
  readonly columns: readonly Column[];
  readonly top: number;
  readonly language: Language;
}

export interface Column extends SlideStage {
  readonly left: number;
  readonly width: number;
  /** Of the phases, from 0; and whether it is the first stage of its phase. */
  readonly phaseNumber: number;
  readonly isFirst: boolean;
}

/** A row as it is drawn, and how much of the slide it takes; nothing where there is nothing to tell. */
export type DrawnRow = { readonly svg: string; readonly height: number };
export const NO_ROW: DrawnRow = { svg: "", height: 0 };

/** The name of a row, before its columns. */
export const rowLabel = (said: string, y: number): string =>
  fitted(said, { x: MARGIN, y, room: LABELS - 8, size: 12, lines: 2, color: COLOR.grey, weight: 500 });
