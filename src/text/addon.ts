import type { Text } from "./language";

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

/** A text with its `{parameters}` in place. */
export function fillIn(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}
