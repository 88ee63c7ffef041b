import type { Assumption } from "../tables/stageTable";
import type { Language, Text } from "./language";

/** Texts of the menu and of what the add-on says outside the sidebar. */
export const addonTexts = {
  openSidebar: { en: "Open CJM", ru: "Открыть CJM" },
  refreshReport: { en: "Refresh report", ru: "Обновить отчёт" },
  sidebarTitle: { en: "CJM: funnels", ru: "CJM: воронки" },
  reportOf: { en: "Funnel: {sheet}", ru: "Воронка: {sheet}" },
  // Excel takes no colon in the name of a sheet.
  reportSheet: { en: "Funnel – {sheet}", ru: "Воронка – {sheet}" },
  refreshed: { en: "The report is up to date.", ru: "Отчёт обновлён." },
} satisfies Record<string, Text>;

const assumptionTexts: Readonly<Record<Assumption["code"], Text>> = {
  channelsAddedUp: {
    en: "{channels} columns of people: the funnel is over their total.",
    ru: "Столбцов с людьми: {channels}; воронка — по их сумме.",
  },
  columnLeftOut: { en: "The column “{column}” is left out: {meaning}.", ru: "Столбец «{column}» не учтён: {meaning}." },
  rowLeftOut: { en: "The row “{row}” is left out: a total.", ru: "Строка «{row}» не учтена: это итог." },
};

const meanings: Readonly<Record<string, Text>> = {
  total: { en: "a total", ru: "это итог" },
  rate: { en: "shares, not people", ru: "это доли, а не люди" },
  money: { en: "money, not people", ru: "это деньги, а не люди" },
  benchmark: { en: "a benchmark", ru: "это норма" },
  "traffic quality": { en: "the quality of traffic", ru: "это качество трафика" },
};

/** An assumption as a sentence. */
export function assumptionSentence({ code, params }: Assumption, language: Language): string {
  const meaning = meanings[String(params.meaning)]?.[language] ?? "";
  return fillIn(assumptionTexts[code]![language], { ...params, meaning });
}

/** A text with its `{parameters}` in place. */
export function fillIn(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}
