import type { Choices, DealsView, ReportView, SourceView } from "../addon/protocol";
import { peopleOnly } from "../core/answer/tableFacts";
import { UserError } from "../core/userError";
import { addonSentence } from "../text/addonErrors";
import { assumptionTexts } from "../text/assumptions";
import { columnsText } from "../text/dealColumns";
import { fill, type Params } from "../text/fill";
import { findingText } from "../text/findings";
import type { Language } from "../text/language";
import type { PanelState } from "./state";
import * as change from "./state";

/** One of two, by language. */
export function pick<T>(language: Language, en: T, ru: T): T {
  return language === "en" ? en : ru;
}

/** A single channel. */
export function leads(language: Language): SourceView {
  return {
    ...peopleOnly,
    sheetId: 1,
    sheetName: pick(language, "Stages", "Этапы"),
    range: "A1:B7",
    stages: pick(
      language,
      ["Impressions", "Clicks", "Visits", "Leads", "Qualified leads", "Deals"],
      ["Показы", "Клики", "Визиты", "Заявки", "Квалифицированные заявки", "Сделки"],
    ),
    dimension: null,
    series: [{ channel: "", period: "" }],
    counts: [[120000], [2520], [2142], [214], [118], [31]],
    reading: {
      choices: {},
      orientation: "down",
      canTurn: false,
      channelColumns: [],
      aboutLines: [],
      lines: [],
      question: null,
    },
    periodsMark: null,
    findings: [],
    planInputs: {},
    resultStage: 5,
    isMoneyStageAsked: false,
    currency: "",
    openDeals: "",
    assumptions: [],
    report: null,
    options: null,
  };
}

/** Twelve stages with long names. */
export function journey(language: Language): SourceView {
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
    resultStage: 7,
    isMoneyStageAsked: false,
  };
}

/** Five channels, and what was assumed. */
export function byChannel(language: Language): SourceView {
  const channels = pick(
    language,
    ["Google Ads", "SEO", "Email", "Referrals", "Offline"],
    ["Яндекс Директ", "SEO", "Рассылка", "Рекомендации", "Офлайн"],
  );
  return {
    ...leads(language),
    range: "A1:F8",
    channels,
    series: channels.map((channel) => ({ channel, period: "" })),
    counts: [
      [60000, 42000, 9000, 5000, 4000],
      [1260, 840, 210, 140, 70],
      [1072, 730, 170, 110, 60],
      [107, 66, 23, 12, 6],
      [61, 34, 13, 7, 3],
      [16, 8, 4, 2, 1],
    ],
    assumptions: [assumed("channelsAddedUp", { channels: 5 }, language)],
  };
}

/** What the add-on says that it assumed. */
export const assumed = (code: string, params: Params, language: Language): string =>
  fill((assumptionTexts[language].said as Readonly<Record<string, string>>)[code]!, params, language);

/** A target that somebody took apart on a sheet, under each other. */
export function decomposed(language: Language): SourceView {
  const [target, average, days] = pick(
    language,
    ["Revenue target", "Average sale", "Working days"],
    ["Цель по выручке", "Средний чек", "Рабочих дней"],
  );
  return {
    ...leads(language),
    sheetName: pick(language, "Target", "Цель"),
    range: "A1:B10",
    stages: pick(language, ["Leads", "Meetings", "Deals"], ["Лиды", "Встречи", "Сделки"]),
    counts: [[500], [200], [50]],
    resultStage: 2,
    isMoneyStageAsked: false,
    planInputs: {
      revenue: { name: target!, value: 5_000_000 },
      average: { name: average!, value: 100_000 },
      days: { name: days!, value: 22 },
    },
  };
}

/** A table of which a person has answered what is asked. */
export function answeredWith(source: SourceView, choices: Pick<Choices, "countedBy" | "imitable">): SourceView {
  return { ...source, ...choices, reading: { ...source.reading, choices } };
}

/** Weeks whose last one has fewer deals, of which nobody said by what date its rows are counted. */
export function askedCountedBy(language: Language): SourceView {
  const periods = ["2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"];
  return {
    ...leads(language),
    sheetName: pick(language, "Weeks", "Недели"),
    range: "A1:D8",
    stages: pick(language, ["Visits", "Leads", "Deals"], ["Визиты", "Заявки", "Сделки"]),
    periods,
    series: periods.map((period) => ({ channel: "", period })),
    counts: [
      [4100, 4230, 3980, 4150, 4300, 4210, 4190],
      [410, 428, 399, 412, 431, 420, 417],
      [62, 65, 58, 63, 66, 61, 18],
    ],
    resultStage: 2,
    isMoneyStageAsked: false,
  };
}

/** Two channels in two months. */
export function byPeriod(language: Language): SourceView {
  const channels = pick(language, ["Google Ads", "Email"], ["Яндекс Директ", "Рассылка"]);
  const periods = ["2026-01", "2026-02"];
  return {
    ...leads(language),
    range: "A1:E8",
    channels,
    periods,
    series: periods.flatMap((period) => channels.map((channel) => ({ channel, period }))),
    counts: [
      [50000, 10000, 50000, 10000],
      [1000, 260, 1000, 260],
      [850, 221, 850, 221],
      [85, 22, 85, 22],
      [47, 12, 47, 12],
      [12, 4, 12, 3],
    ],
  };
}

/** What the audit may say of a table written by hand. */
export function dirt(language: Language): SourceView["findings"] {
  const [clicks, leads] = pick(language, ["Clicks", "Qualified leads"], ["Клики", "Квалифицированные заявки"]);
  const say = (stage: string, cell: string | null, code: string, params: Params = {}) => ({
    stage,
    cell,
    text: findingText(code, params, language),
  });
  return [
    say(clicks!, "C3", "blank"),
    say(clicks!, "E3", "notANumber", { value: "n/a" }),
    say(leads!, "F6", "growth", { count: 80, before: 61 }),
    say(leads!, null, "duplicateName", { other: 2 }),
    say("", "A8", "emptyName"),
  ];
}

/** What the add-on answers when it refuses. */
export function refusal(language: Language, code: string, params: Params = {}): string {
  const text = addonSentence(new UserError(code, params), language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Cells without numbers. */
export function gaps(language: Language): SourceView {
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

/** Names that try to be more than names. */
export const hostile: SourceView = {
  ...peopleOnly,
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
  dimension: "<b>Channel</b>",
  channels: ["<script>alert(1)</script>", "مباشر", ""],
  series: ["<script>alert(1)</script>", "مباشر", ""].map((channel) => ({ channel, period: "" })),
  periodsMark: null,
  reading: {
    choices: { leaveOut: ["<img src=x onerror=alert(6)>"] },
    orientation: "down",
    canTurn: true,
    channelColumns: ["<b>", "utm_source".repeat(20)],
    aboutLines: [],
    lines: [],
    question: null,
  },
  findings: [{ stage: "<img src=x onerror=alert(5)>", text: "“<b>bold</b>” is not a number.", cell: "B3" }],
  planInputs: {},
  resultStage: 6,
  isMoneyStageAsked: false,
  currency: "",
  openDeals: "",
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
  options: { title: "<title>" },
};

/** The report of the sample table. */
export function report(language: Language): ReportView {
  return { sheetId: 77, name: pick(language, "Funnel: Stages", "Воронка: Этапы") };
}

/** The panel with a table in sight. */
export function showing(language: Language, source: SourceView): PanelState {
  return change.sourceRead(change.openingState(language), {
    language,
    locale: language,
    source,
    reason: "",
    instead: null,
    deals: null,
    settings: {},
    mark: "",
  });
}

const named = (name: string) => ({ name });

/** A list of deals of which some were lost at a stage that nobody knows. */
export function dealList(language: Language): DealsView {
  const names = pick(
    language,
    ["New lead", "Qualified", "Proposal sent", "Closed won"],
    ["Новая заявка", "Квалификация", "КП отправлено", "Успешно реализовано"],
  );
  return {
    sheetId: 1,
    sheetName: pick(language, "Deals", "Сделки"),
    areStocks: false,
    stages: names.map((name, i) => ({ name, people: [240, null, null, 28][i]! })),
    movable: 3,
    isOrderKnown: true,
    said: pick(
      language,
      "Still open: 71 of 240 deals, $120K. They are not lost, and conversions are those so far. By 93 days 16.4% of all are won; in the end it will be between 11.5% and 54.2%.",
      "Ещё открыты: 71 из 240 сделок, 18,8 млн ₽. Они не потеряны, конверсии — на сегодня. За 93 дн. выигрывают 16,4 % от всех; в итоге будет от 11,5 % до 54,2 %.",
    ),
    statuses: [
      ...names.map((name, i) => {
        const is = i < 3 ? ("open" as const) : ("won" as const);
        return { name, is, asFound: is, deals: [40, 17, 14, 28][i]! };
      }),
      { name: pick(language, "Closed lost", "Закрыто и не реализовано"), is: "lost", asFound: "lost", deals: 141 },
    ],
    won: [],
    lost: [],
    // 23 November 2026.
    day: { day: 46_349, newest: 46_349, by: "list", wrong: "" },
    breakdowns: pick(language, ["Owner", "Source", "Created"], ["Ответственный", "Источник", "Создана"]),
    monthly: pick(language, "Created", "Создана"),
    pipeline: "",
    columns: columnsText(
      {
        stage: named(pick(language, "Stage", "Этап")),
        created: named(pick(language, "Created", "Дата создания")),
        closed: named(pick(language, "Closed", "Дата закрытия")),
        alsoClosed: [],
        amount: named(pick(language, "Amount", "Сумма")),
        owner: named(pick(language, "Owner", "Ответственный")),
        source: named(pick(language, "Source", "Источник")),
        reason: null,
        lostFrom: null,
        status: null,
      },
      language,
    ),
    checks: [],
    currency: null,
    sheets: pick(language, [{ sheetId: 9, name: "Ads" }], [{ sheetId: 9, name: "Реклама" }]),
    costs: "",
    wish: {},
    table: null,
    report: null,
  };
}
