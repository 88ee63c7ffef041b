import type { Context } from "../blocks/context";
import { BREAKDOWN, PEOPLE } from "../cellNames";
import { type CellReference, cell, type Formula, f, join, range } from "../formula";
import { answerTexts } from "./words";

// A report of several channels has a cell in which a reader picks one of them: its figures are shown then, wherever they are known by channel.

/** The cell in which a channel is picked by its name. */
export const SELECTOR = cell("selector");
/** The number of the picked channel; 0 for all of them, and for a name that is none of theirs. */
export const SELECTED = cell("selected channel");
/** What all of them are called there, above their names. */
export const ALL_NAME = cell("name of all channels");
const ALL_PEOPLE = (stage: number): CellReference => cell(`people of all channels ${stage}`);

/** People of all channels at a stage, whichever is picked. */
export const allPeople = ({ selects }: Pick<Context, "selects">, stage: number): CellReference =>
  selects ? ALL_PEOPLE(stage) : PEOPLE(stage);

/** What holds for all channels, and what for the picked one; nothing where that is left out. */
export const ifAll = ({ selects }: Pick<Context, "selects">, all: Formula, picked: Formula = f`""`): Formula =>
  selects ? f`IF(${SELECTED}=0; ${all}; ${picked})` : all;

/** The title of a block that is of all channels, whichever is picked: it says so while one is. */
export function ofAllChannels(context: Context, title: Formula): Formula {
  const all = answerTexts(context).all.toLowerCase();
  return context.selects ? f`${title}&IF(${SELECTED}=0; ""; ${` — ${all}`})` : title;
}

/** What stands by channel, of the picked one. */
export const ofPicked = ({ channels }: Pick<Context, "channels">, by: (channel: number) => CellReference): Formula =>
  f`INDEX(${range(by(1), by(channels.length))}; ${SELECTED})`;

// Google's page on CHOOSE speaks of up to 30 choices, and older LibreOffice has no more.
const MOST_CHOICES = 29;

/** The value of the picked channel, of one for each of them. */
export function byPicked(values: readonly Formula[], before = 0): Formula {
  const [some, others] = [values.slice(0, MOST_CHOICES), values.slice(MOST_CHOICES)];
  const chosen = f`CHOOSE(${before === 0 ? f`${SELECTED}` : f`${SELECTED}-${before}`}; ${join(some, "; ")})`;
  if (others.length === 0) return chosen;
  const last = before + MOST_CHOICES;
  return f`IF(${SELECTED}<=${last}; ${chosen}; ${byPicked(others, last)})`;
}

/** What may be picked: all, and each channel. */
export const choices = ({ channels }: Pick<Context, "channels">) =>
  range(ALL_NAME, BREAKDOWN.channel.name(channels.length));
