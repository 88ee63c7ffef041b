import { inUnit } from "../../text/journey";
import { type Language, languageOf } from "../../text/language";
import { formatPlain } from "../../text/number";
import type { PlanCell } from "../plan";

/** A time in the unit that suits it, as a number with its unit in the format; blank when it is not known. */
export function durationCell(days: number | null, language: Language): PlanCell {
  if (days === null) return { style: "number" };
  const { value, decimals, unit } = inUnit(days, language);
  const number = decimals === 1 ? "#,##0.0" : "#,##0";
  return { content: value, style: "number", format: `${number}"\u00a0${unit}";-${number}"\u00a0${unit}";0` };
}

/** A difference of times with its sign: "+3.4 h". */
export function durationText(days: number, locale: string): string {
  const { value, decimals, unit } = inUnit(Math.abs(days), languageOf(locale));
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  if (rounded === 0) return "\u00b10";
  return `${days > 0 ? "+" : "\u2212"}${formatPlain(rounded, locale)}\u00a0${unit}`;
}
