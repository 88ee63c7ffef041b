import { fill, type Params } from "./fill";
import { findingTexts } from "./findings";
import type { Language, Text } from "./language";

const phrases: Readonly<Record<string, Text>> = {
  ...findingTexts,
  total: { en: "Total", ru: "Итого" },
  romi: { en: "ROMI", ru: "ROMI" },
  channel: { en: "Channel {number}", ru: "Канал {number}" },
  noChannel: { en: "(no channel)", ru: "(без канала)" },
  otherPaths: { en: "Other paths", ru: "Другие пути" },
  direct: { en: "(direct)", ru: "(напрямую)" },
  fromTo: { en: "From ↓ to →", ru: "Откуда ↓ куда →" },
  start: { en: "(start)", ru: "(начало)" },
  goal: { en: "(goal)", ru: "(цель)" },
  exit: { en: "(exit)", ru: "(уход)" },
  noProblems: { en: "No problems found", ru: "Замечаний нет" },
  atStage: { en: "{name} ({stage})", ru: "{name} ({stage})" },
  atCell: { en: "{name} ({stage}), column {channel}", ru: "{name} ({stage}), столбец {channel}" },
};

/** A text in the cells of a result, such as "Total" or a finding of the audit. */
export function phraseText(phrase: string, params: Params, language: Language): string {
  return fill(phrases[phrase]![language], params, language).trim();
}
