import { addonTexts } from "../addon";
import { fill } from "../fill";
import { allOf, type Language } from "../language";
import { DEALS } from "./deals";
import { FAILURES } from "./failures";
import { FUNCTIONS } from "./functions";
import { FUNNEL } from "./funnel";
import { READING } from "./reading";
import { REPORT_ACTIONS } from "./report";
import { SOURCE } from "./source";
import { START } from "./templates";

/** Everything the panel says, except what the add-on answers. */
export const sidebarText = allOf(SOURCE, DEALS, FUNNEL, READING, REPORT_ACTIONS, START, FUNCTIONS, FAILURES);

/** Sample counts for the hint: what a stage table looks like. */
export const SAMPLE_COUNTS = [120000, 2520, 31] as const;

/** Says that the report of this name is ready. */
export function readyText(report: string, language: Language): string {
  return fill(sidebarText[language].ready, { report }, language);
}

/** Says over which channels the funnel adds up. */
export function totalText(channels: readonly string[], language: Language): string {
  const named = channels.filter((name) => name !== "");
  const names = named.slice(0, 3).join(", ");
  const more = channels.length - Math.min(3, named.length);
  const { total, totalAndMore } = sidebarText[language];
  return fill(more > 0 ? totalAndMore : total, { names, more }, language);
}

/** Says in how many of the channels a stage has no number. */
export function missingText(missing: number, channels: number, language: Language): string {
  return fill(sidebarText[language].missing, { missing, channels }, language);
}

/** Says how many of those who entered reached the end. */
export function reachedText(reached: number, entered: number, language: Language): string {
  return fill(sidebarText[language].reached, { reached, entered }, language);
}

/** Says which build of the add-on this is. */
export function buildText(hash: string, language: Language): string {
  return fill(sidebarText[language].buildHash, { hash }, language);
}

/** Says how many of the functions a search found. */
export function foundText(found: number, all: number, language: Language): string {
  const texts = sidebarText[language];
  return fill(found === all ? texts.allFound : texts.found, { found, all }, language);
}

/** Says that a search found no function. */
export function nothingFoundText(query: string, language: Language): string {
  return fill(sidebarText[language].nothingFound, { query }, language);
}

/** Says where a formula was written, and over which cells; with "" over the figures of its example. */
export function insertedText({ cell, over }: { cell: string; over: string }, language: Language): string {
  const { inserted, insertedExample } = sidebarText[language];
  return fill(over === "" ? insertedExample : inserted, { cell, over }, language);
}

/** The choice of all channels together. */
export function allChannelsText(count: number, language: Language): string {
  return fill(sidebarText[language].allChannels, { count }, language);
}

/** The choice of all periods together. */
export function allPeriodsText(count: number, language: Language): string {
  return fill(sidebarText[language].allPeriods, { count }, language);
}

/** Says how many things there are to check. */
export function toCheckText(count: number, language: Language): string {
  return fill(sidebarText[language].toCheck, { count }, language);
}

/** Offers what does not stand there yet. */
export function moreText(count: number, language: Language): string {
  return fill(sidebarText[language].more, { count }, language);
}

/** Offers to go to a cell. */
export function goToText(cell: string, language: Language): string {
  return fill(sidebarText[language].goTo, { cell }, language);
}

/** Says how much of a report is wanted. */
export function sectionsText(wanted: number, all: number, language: Language): string {
  const { allSections, someSections } = sidebarText[language];
  return fill(wanted === all ? allSections : someSections, { wanted, all }, language);
}

/** The title that a report has when none is given. */
export function defaultTitle(sheet: string, language: Language): string {
  return fill(addonTexts[language].reportOf, { sheet }, language);
}

/** Says how long a template is. */
export function stagesText(count: number, language: Language): string {
  return fill(sidebarText[language].stages, { count }, language);
}
