import type { Texts } from "../language";

const en = {
  title: "Report title",
  chartAs: "Chart style",
  asFunnel: "Centred funnel",
  asBars: "Left-aligned bars",
  sectionsWanted: "Sections",
  build: "Build report",
  refresh: "Refresh report",
  open: "Open report",
  building: "Building the report…",
  buildingSlowly: "Still building: Google Sheets is slow to answer…",
  /** The sections of a report that can be left out, in its order. */
  reportSections: {
    keyFigures: "Key figures",
    chart: "Chart",
    whatIf: "What if",
    hypotheses: "Hypotheses",
    channels: "Channels",
    periods: "Periods",
    money: "Money",
    findings: "Data checks",
  },
  ready: "The report is ready: {report}",
  allSections: "Report: all sections",
  someSections: "Report: {wanted} of {all} sections",
};

/** What the panel says of building a report. */
export const REPORT_ACTIONS: Texts<typeof en> = {
  en,
  ru: {
    title: "Название отчёта",
    chartAs: "Вид диаграммы",
    asFunnel: "Воронка по центру",
    asBars: "Полосы по левому краю",
    sectionsWanted: "Разделы отчёта",
    build: "Построить отчёт",
    refresh: "Обновить отчёт",
    open: "Открыть отчёт",
    building: "Строю отчёт…",
    buildingSlowly: "Отчёт ещё строится: Google Таблицы отвечают медленно…",
    /** The sections of a report that can be left out, in its order. */
    reportSections: {
      keyFigures: "Ключевые показатели",
      chart: "Диаграмма",
      whatIf: "Что если",
      hypotheses: "Гипотезы",
      channels: "Каналы",
      periods: "Периоды",
      money: "Деньги",
      findings: "Замечания к данным",
    },
    ready: "Отчёт готов: {report}",
    allSections: "Отчёт: все разделы",
    someSections: "Отчёт: {wanted} из {all} разделов",
  },
};
