import { type CellReference, f, type RangeReference } from "../formula";
import type { Rule } from "../plan";
import { COLOR, SIGN_OF_LOSS } from "../styles";

/** Green and red for what brought and what cost people; nothing for what is shown as 0: less than one of so many parts of one. */
export const gainsAndLosses = (on: RangeReference, first: CellReference, parts: number): Rule[] => [
  { on, when: f`ISNUMBER(${first})*(${parts}*${first}>1)`, style: { color: COLOR.gain } },
  { on, when: f`ISNUMBER(${first})*(${parts}*${first}<-1)`, style: { color: COLOR.alarm } },
];

/** The same of what is written with its sign. */
export const saidGainsAndLosses = (on: RangeReference, first: CellReference): Rule[] => [
  { on, when: f`LEFT(${first})="+"`, style: { color: COLOR.gain } },
  { on, when: f`LEFT(${first})=${SIGN_OF_LOSS}`, style: { color: COLOR.alarm } },
];
