import { fill, type Params } from "./fill";
import { findingTexts } from "./findings";
import { languageOf, type Texts } from "./language";

const en = {
  total: "Total",
  romi: "ROMI",
  channel: "Channel {number}",
  noChannel: "(no channel)",
  notGiven: "(not given)",
  otherPaths: "Other paths",
  direct: "(straight to the goal)",
  fromTo: "From ↓ to →",
  start: "(start)",
  goal: "(goal)",
  exit: "(left)",
  noProblems: "No problems found",
  atItsLevel: "No step is below its level",
  noLevel: "No step has a level",
  nobodyAtTheEnd: "The last stage is 0: no gain can be computed",
  isReal: "real",
  mayBeChance: "may be chance",
  cannotTell: "too little data",
  atStage: "{name} (stage {stage})",
  atCell: "{name} (stage {stage}), column {channel}",
};

export const phraseTexts: Texts<typeof en> = {
  en,
  ru: {
    total: "Итого",
    romi: "ROMI",
    channel: "Канал {number}",
    noChannel: "(без канала)",
    notGiven: "(не указано)",
    otherPaths: "Другие маршруты",
    direct: "(сразу к цели)",
    fromTo: "Откуда ↓ куда →",
    start: "(начало)",
    goal: "(цель)",
    exit: "(ушли)",
    noProblems: "Замечаний нет",
    atItsLevel: "Ни один переход не ниже ориентира",
    noLevel: "Ни у одного перехода нет ориентира",
    nobodyAtTheEnd: "На последнем этапе 0: прирост не посчитать",
    isReal: "не случайность",
    mayBeChance: "может быть случайностью",
    cannotTell: "мало данных",
    atStage: "{name} (этап {stage})",
    atCell: "{name} (этап {stage}), столбец {channel}",
  },
};

/** A text in the cells of a result, such as "Total" or a finding of the audit. */
export function phraseText(phrase: string, params: Params, locale: string): string {
  const language = languageOf(locale);
  const texts: Readonly<Record<string, string>> = { ...findingTexts[language], ...phraseTexts[language] };
  return fill(texts[phrase]!, params, locale).trim();
}
