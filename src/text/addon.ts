import type { Texts } from "./language";

const en = {
  openSidebar: "Open CJM",
  refreshReport: "Refresh report",
  sidebarTitle: "CJM: funnels",
  reportOf: "Funnel: {sheet}",
  // Excel takes no colon in the name of a sheet.
  reportSheet: "Funnel — {sheet}",
  leftUnfinished:
    "“{sheet}” was never finished, and something is written on it, so it stays. Open it and refresh it, or delete it.",
  refreshCopy:
    "This sheet is a copy of “{sheet}”. Refresh the copy as well? It will show today’s figures, and from then on it is a report of its own.",
  refreshed: "The report is up to date.",
};

/** Texts of the menu and of what the add-on says outside the sidebar. */
export const addonTexts: Texts<typeof en> = {
  en,
  ru: {
    openSidebar: "Открыть CJM",
    refreshReport: "Обновить отчёт",
    sidebarTitle: "CJM: воронки",
    reportOf: "Воронка: {sheet}",
    reportSheet: "Воронка — {sheet}",
    leftUnfinished:
      "Лист «{sheet}» не был достроен, но на нём что-то написано, поэтому он остался как есть. Откройте его и обновите или удалите.",
    refreshCopy:
      "Этот лист — копия листа «{sheet}». Обновить её? В ней появятся сегодняшние числа, и дальше это будет отдельный отчёт.",
    refreshed: "Отчёт обновлён.",
  },
};
