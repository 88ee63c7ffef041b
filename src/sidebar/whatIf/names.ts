import type { SourceView } from "../../addon/protocol";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { sidebarText } from "../../text/sidebar/sidebar";
import { whatIfText } from "../../text/whatIf";

/** The name of a stage as the panel writes it. */
export function nameOf({ stages }: SourceView, stage: number, language: Language): string {
  return stages[stage]?.trim() || sidebarText[language].unnamed;
}

/** The name of those who enter. */
export const startName = (source: SourceView, language: Language): string =>
  fill(whatIfText[language].entrants, { stage: nameOf(source, 0, language) }, language);

/** The name of the step to a stage, by both its ends. */
export function stepName(source: SourceView, stage: number, language: Language): string {
  return `${nameOf(source, stage - 1, language)} →\u00a0${nameOf(source, stage, language)}`;
}
