import type { Assumption } from "../tables/stageTable";
import { fill } from "./fill";
import { CREDIT } from "./journey/attribution";
import { DATA } from "./journey/data";
import { AGAINST } from "./journey/funnelVersusPaths";
import { BASIS } from "./journey/howCounted";
import { PATHS } from "./journey/paths";
import { PATH_TABLE } from "./journey/pathTable";
import { TIMES } from "./journey/stepTimes";
import { allOf, type Language, languageOf } from "./language";

/** What the journey report says besides the funnel's blocks; `{name}` is a parameter, `{name#}` a number with its thousands grouped. */
export const JOURNEY = allOf(BASIS, AGAINST, TIMES, PATHS, CREDIT, DATA, PATH_TABLE);

/** Units of time, the longest first: what they are in days, and with how many decimals they are written. */
export const UNITS = [
  { unit: "days", days: 1, decimals: 1 },
  { unit: "hours", days: 1 / 24, decimals: 1 },
  { unit: "minutes", days: 1 / 1440, decimals: 0 },
  { unit: "seconds", days: 1 / 86_400, decimals: 0 },
] as const;

/** A time in the unit that suits it, and how that is called. */
export function inUnit(days: number, language: Language) {
  const unit = UNITS.find((each) => days >= each.days) ?? UNITS.at(-1)!;
  return { value: days / unit.days, decimals: unit.decimals, unit: JOURNEY[language].units[unit.unit] };
}

/** What was assumed in reading an event log, as a sentence. */
export function eventAssumption({ code, params }: Assumption, locale: string): string {
  const texts: Readonly<Record<string, string>> = JOURNEY[languageOf(locale)].assumptions;
  return fill(texts[code]!, params, locale);
}

/** What was found in reading a table of paths, as a sentence. */
export function pathNote({ code, params }: Assumption, locale: string): string {
  const texts: Readonly<Record<string, string>> = JOURNEY[languageOf(locale)].pathNotes;
  return fill(texts[code]!, params, locale);
}
