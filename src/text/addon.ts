import type { Text } from "./language";

/** Texts of the menu and of what the add-on says outside the sidebar. */
export const addonTexts = {
  openSidebar: { en: "Open CJM", ru: "Открыть CJM" },
  refreshReport: { en: "Refresh report", ru: "Обновить отчёт" },
  sidebarTitle: { en: "CJM: funnels", ru: "CJM: воронки" },
  reportOf: { en: "Funnel: {sheet}", ru: "Воронка: {sheet}" },
  // Excel takes no colon in the name of a sheet.
  reportSheet: { en: "Funnel – {sheet}", ru: "Воронка – {sheet}" },
  leftUnfinished: {
    en: "“{sheet}” was never finished, and something is written on it: it stays as it is. Open it and refresh it, or delete it.",
    ru: "Лист «{sheet}» не был достроен, но на нём что-то написано, поэтому он остался как есть. Откройте его и обновите или удалите.",
  },
  refreshCopy: {
    en: "This sheet is a copy of “{sheet}”. Refresh the copy as well? It will show today's figures, and from then on it is a report of its own.",
    ru: "Этот лист — копия листа «{sheet}». Обновить и копию? В ней будут сегодняшние цифры, и дальше это будет отдельный отчёт.",
  },
  refreshed: { en: "The report is up to date.", ru: "Отчёт обновлён." },
} satisfies Record<string, Text>;

/** A text with its `{parameters}` in place. */
export function fillIn(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}
