import { fill } from "./fill";
import { allOf, type Language } from "./language";
import { CHANNELS } from "./report/channels";
import { HEAD } from "./report/head";
import { HOW_READ } from "./report/howRead";
import { KEY_FIGURES } from "./report/keyFigures";
import { MONEY } from "./report/money";
import { PERIODS } from "./report/periods";
import { PLAN_FACT } from "./report/planFact";
import { STAGES } from "./report/stages";
import { WHAT_IF } from "./report/whatIf";

/** What the funnel report says; its formulas put figures into the `{places}`. */
export const REPORT = allOf(HEAD, KEY_FIGURES, STAGES, WHAT_IF, CHANNELS, PERIODS, MONEY, PLAN_FACT, HOW_READ);

/** What a stage without a name is called, by its number. */
export const unnamedStage = (number: number, language: Language): string =>
  fill(REPORT[language].stageWithoutName, { number: String(number) }, language);

/** The number in a name that a stage without one was given, in any language: reports outlive a change of it; null for another name. */
export function numberOfUnnamed(name: string): number | null {
  for (const { stageWithoutName } of Object.values(REPORT)) {
    const [before = "", after = ""] = stageWithoutName.split("{number}");
    const number = name.startsWith(before) && name.endsWith(after) ? name.slice(before.length) : "";
    if (/^\d+$/.test(number.slice(0, number.length - after.length))) return Number.parseInt(number, 10);
  }
  return null;
}
