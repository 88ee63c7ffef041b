import type { ReportView, SourceView } from "../addon/endpoints";
import type { Language } from "../text/language";
import {
  type FunctionsState,
  type Insertion,
  insertionBecame,
  pageOpened,
  searched,
  untouched,
} from "./functions/state";
import type { PanelState } from "./state";
import * as change from "./state";

/** The panel's states by name, in either language: what the playground, the tests and the screenshots go through. */
export const scenarios = {
  opening: (language) => change.openingState(language),
  noTable: (language) =>
    change.sourceRead(change.openingState(language), {
      language,
      source: null,
      reason: {
        en: "Sheet1 is empty: there is nothing to draw a funnel from.",
        ru: "Лист1 пуст: воронку строить не из чего.",
      }[language],
    }),
  funnel: (language) => showing(language, leads(language)),
  twoStages: (language) =>
    showing(language, {
      ...leads(language),
      range: "A1:B3",
      stages: pick(language, ["Visits", "Sales"], ["Визиты", "Продажи"]),
      counts: [[1000], [50]],
    }),
  twelveStages: (language) => showing(language, journey(language)),
  channels: (language) => showing(language, byChannel(language)),
  hostile: (language) => showing(language, hostile),
  blanks: (language) => showing(language, gaps(language)),
  growth: (language) =>
    showing(language, { ...leads(language), counts: [[1000], [1200], [400], [480], [0], [0]], assumptions: [] }),
  elsewhere: (language) =>
    change.sourceRead(showing(language, leads(language)), {
      language,
      source: null,
      reason: {
        en: "There is no stage table around the selection in “Plan 2027”.",
        ru: "Вокруг выделения на листе «План 2027» нет таблицы этапов.",
      }[language],
    }),
  building: (language) => change.building(showing(language, leads(language))),
  buildingSlowly: (language) => change.buildingSlowly(change.building(showing(language, leads(language)))),
  built: (language) => change.reportBuilt(showing(language, leads(language)), report(language)),
  existing: (language) => showing(language, { ...leads(language), report: report(language) }),
  refused: (language) =>
    change.actionFailed(showing(language, leads(language)), {
      kind: "answered",
      message: {
        en: "The sheet “Stages” is protected: ask its owner for the right to add sheets, then build again.",
        ru: "Лист «Этапы» защищён: попросите у владельца право добавлять листы и постройте отчёт ещё раз.",
      }[language],
    }),
  silent: (language) => change.actionFailed(showing(language, leads(language)), { kind: "silence" }),
  disconnected: (language) => change.sourceFailed(showing(language, leads(language)), { kind: "connection" }),
  neverConnected: (language) => change.sourceFailed(change.openingState(language), { kind: "connection" }),
  forbidden: (language) => change.sourceFailed(change.openingState(language), { kind: "permission" }),
  broken: (language) => change.actionFailed(showing(language, leads(language)), { kind: "broken" }),
  functions: (language) => amongFunctions(language, untouched),
  functionsFound: (language) =>
    amongFunctions(language, searched(untouched, pick(language, "targets conversion", "цели конверсия"))),
  functionsNone: (language) =>
    amongFunctions(language, searched(untouched, `<img src=x onerror=alert(4)>${"Я".repeat(80)}`)),
  functionPage: (language) => functionPage(language, "CJM_UPLIFT"),
  functionTable: (language) => functionPage(language, "CJM_FUNNEL"),
  inserting: (language) => insertion(language, { phase: "waiting" }),
  inserted: (language) => insertion(language, { phase: "done", view: { cell: "C1", over: "A2:A7, B2:B7" } }),
  insertedExample: (language) => insertion(language, { phase: "done", view: { cell: "E12", over: "" } }),
  insertRefused: (language) =>
    insertion(language, {
      phase: "failed",
      failure: {
        kind: "answered",
        message: {
          en: "The result needs C1:H7, and something stands there already. Select an empty cell with room below and to the right.",
          ru: "Для результата нужно C1:H7, а там уже что-то есть. Выделите пустую ячейку, ниже и правее которой есть место.",
        }[language],
      },
    }),
  insertSilent: (language) => insertion(language, { phase: "failed", failure: { kind: "silence" } }),
} satisfies Record<string, (language: Language) => PanelState>;

function showing(language: Language, source: SourceView): PanelState {
  return change.sourceRead(change.openingState(language), { language, source, reason: "" });
}

function amongFunctions(language: Language, functions: FunctionsState): PanelState {
  return change.functionsBecame(change.sectionChosen(showing(language, leads(language)), "functions"), functions);
}

/** The page of a function, as it opens from the list. */
export function functionPage(language: Language, name: string): PanelState {
  return amongFunctions(language, pageOpened(untouched, name));
}

type Outcome = Insertion extends infer Each ? (Each extends Insertion ? Omit<Each, "name"> : never) : never;

function insertion(language: Language, outcome: Outcome): PanelState {
  const page = functionPage(language, "CJM_FUNNEL");
  return change.functionsBecame(page, insertionBecame(page.functions, { name: "CJM_FUNNEL", ...outcome }));
}

function pick<T>(language: Language, en: T, ru: T): T {
  return language === "en" ? en : ru;
}

function report(language: Language): ReportView {
  return { sheetId: 77, name: pick(language, "Funnel: Stages", "Воронка: Этапы") };
}

function leads(language: Language): SourceView {
  return {
    sheetId: 1,
    sheetName: pick(language, "Stages", "Этапы"),
    range: "A1:B7",
    stages: pick(
      language,
      ["Impressions", "Clicks", "Visits", "Leads", "Qualified leads", "Deals"],
      ["Показы", "Клики", "Визиты", "Заявки", "Квалифицированные заявки", "Сделки"],
    ),
    channels: pick(language, ["People"], ["Люди"]),
    counts: [[120000], [2520], [2142], [214], [118], [31]],
    assumptions: [],
    report: null,
  };
}

function journey(language: Language): SourceView {
  const en =
    "Impressions|Clicks|Visits|Sign-ups|Activated|First order|Paid|Delivered|Reviewed|Second order|Third order|Referral";
  const ru =
    "Показы|Клики|Визиты|Регистрации|Активировались|Первый заказ|Оплата|Доставка|Отзыв|Повторная покупка|Третья покупка|Рекомендация";
  const people = [8450000, 61200, 54890, 6120, 4015, 1230, 1187, 1150, 312, 298, 104, 2];
  return {
    ...leads(language),
    sheetName: pick(language, "Customer journey 2026", "Путь клиента 2026"),
    range: "B3:C15",
    stages: pick(language, en, ru).split("|"),
    counts: people.map((count) => [count]),
  };
}

function byChannel(language: Language): SourceView {
  return {
    ...leads(language),
    range: "A1:F8",
    channels: pick(
      language,
      ["Google Ads", "SEO", "Email", "Referrals", "Offline"],
      ["Яндекс Директ", "SEO", "Рассылка", "Рекомендации", "Офлайн"],
    ),
    counts: [
      [60000, 42000, 9000, 5000, 4000],
      [1260, 840, 210, 140, 70],
      [1072, 730, 170, 110, 60],
      [107, 66, 23, 12, 6],
      [61, 34, 13, 7, 3],
      [16, 8, 4, 2, 1],
    ],
    assumptions: pick(
      language,
      ["Row 8 (“Total”) is a total and was left out.", "Column G (“CTR”) holds rates and was left out."],
      ["Строка 8 («Итого») — итог, она не учтена.", "Столбец G («CTR») содержит доли, он не учтён."],
    ),
  };
}

function gaps(language: Language): SourceView {
  return {
    ...byChannel(language),
    counts: [
      [60000, 42000, 9000, 5000, 4000],
      [1260, null, 210, null, 70],
      [1072, 730, 170, 110, 60],
      [107, 66, 23, 12, 6],
      [null, null, null, null, null],
      [16, 8, 4, 2, 1],
    ],
    assumptions: [],
  };
}

const hostile: SourceView = {
  sheetId: 1,
  sheetName: "Sheet's name <b>bold</b> with_a_very_long_unbroken_tail_that_does_not_end",
  range: "A1:C8",
  stages: [
    "<img src=x onerror=alert(1)>",
    '=IMPORTXML("http://example.com"; "//a")',
    "Заявка".repeat(83),
    "👩‍💻🚀 emoji 🇷🇺",
    "شراء المنتج (2026)",
    "line\nbreak\ttab",
    "",
  ],
  channels: ["<script>alert(1)</script>", "مباشر", ""],
  counts: [
    [5000, 3000, 2000],
    [1, 1, 1],
    [1, 1, 0.5],
    [0, 1, 1],
    [1, 0, 0],
    [123456789012, 0, 0],
    [0, 0, 0],
  ],
  assumptions: ["<i>Column</i> “<img src=x onerror=alert(2)>” was taken for stages."],
  report: { sheetId: 9, name: "</script><script>alert(3)</script>" },
};
