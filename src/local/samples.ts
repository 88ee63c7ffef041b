import { sampleDeals } from "./sampleDeals";
import { sampleEvents } from "./sampleEvents";

/** A sheet of the sample workbook; formulas are written as the spreadsheet stores them, in US English. */
export interface SampleSheet {
  readonly name: string;
  /** Cells by row from A1. */
  readonly rows: readonly (readonly SampleCell[])[];
  /** Column widths from A, in pixels. */
  readonly widths: readonly number[];
  /** Number format by cell, in A1 notation; whole numbers have thousands separators anyway. */
  readonly formats?: Readonly<Record<string, string>>;
}

export type SampleCell = string | number | null;

export type SampleLanguage = "en" | "ru";

/** The sample workbook in one language. */
export function samples(language: SampleLanguage): readonly SampleSheet[] {
  return WORKBOOK.map((sheet) => sheet[language]);
}

// The example of the text that the project started from, with the two steps after the click that make it a funnel.
const AD: Record<SampleLanguage, SampleSheet> = {
  en: {
    name: "Ad",
    rows: [
      ["Stage", "Count", null, "Try the formulas", null],
      ["Saw the ad", 1000, null, "Conversion from view to click", "=CJM_CONVERSION(B2,B3)"],
      ["Clicked", 50, null, "The same with plain numbers", "=CJM_CONVERSION(1000,50)"],
      ["Left a request", 12, null, "If clicks rise by 2.5 points", "=CJM_UPLIFT(5%,2.5%)"],
      ["Bought", 4],
    ],
    widths: [140, 80, 40, 230, 90],
    formats: { E2: "0.00%", E3: "0.00%", E4: "+0%" },
  },
  ru: {
    name: "Реклама",
    rows: [
      ["Этап", "Количество", null, "Попробуйте формулы", null],
      ["Увидели рекламу", 1000, null, "Конверсия из показа в клик", "=CJM_CONVERSION(B2,B3)"],
      ["Кликнули", 50, null, "То же, но числами", "=CJM_CONVERSION(1000,50)"],
      ["Оставили заявку", 12, null, "Если кликать будут на 2,5\u00a0п.\u00a0п. чаще", "=CJM_UPLIFT(5%,2.5%)"],
      ["Купили", 4],
    ],
    widths: [140, 80, 40, 230, 90],
    formats: { E2: "0.00%", E3: "0.00%", E4: "+0%" },
  },
};

const LEADS: Record<SampleLanguage, SampleSheet> = {
  en: {
    name: "Leads",
    rows: [
      ["Stage", "Count"],
      ["Impressions", 120000],
      ["Clicks", 2520],
      ["Visits", 2142],
      ["Leads", 214],
      ["Qualified leads", 118],
      ["Deals", 31],
    ],
    widths: [160, 90],
  },
  ru: {
    name: "Лидогенерация",
    rows: [
      ["Этап", "Количество"],
      ["Показы", 120000],
      ["Клики", 2520],
      ["Визиты", 2142],
      ["Заявки", 214],
      ["Квалифицированные заявки", 118],
      ["Сделки", 31],
    ],
    widths: [210, 90],
  },
};

const CHANNELS: Record<SampleLanguage, SampleSheet> = {
  en: {
    name: "Channels",
    rows: [
      ["Stage", "Google Ads", "Meta", "SEO", "Email"],
      ["Impressions", 84000, 152000, 41000, 9600],
      ["Clicks", 2430, 1680, 3120, 610],
      ["Visits", 2105, 1340, 2870, 585],
      ["Leads", 186, 61, 244, 73],
      ["Qualified leads", 97, 22, 151, 49],
      ["Deals", 24, 4, 43, 17],
    ],
    widths: [210, 120, 90, 90, 90],
  },
  ru: {
    name: "Каналы",
    rows: [
      ["Этап", "Яндекс Директ", "VK", "SEO", "Рассылка"],
      ["Показы", 84000, 152000, 41000, 9600],
      ["Клики", 2430, 1680, 3120, 610],
      ["Визиты", 2105, 1340, 2870, 585],
      ["Заявки", 186, 61, 244, 73],
      ["Квалифицированные заявки", 97, 22, 151, 49],
      ["Сделки", 24, 4, 43, 17],
    ],
    widths: [210, 120, 90, 90, 90],
  },
};

// clarex.io, help on funnels: 45, 26.67, 50 and 63.33 %, overall 3.8 %.
const SHOP: Record<SampleLanguage, SampleSheet> = {
  en: {
    name: "Shop",
    rows: [
      ["Stage", "Count"],
      ["Visits", 10000],
      ["Product pages", 4500],
      ["Carts", 1200],
      ["Checkouts", 600],
      ["Orders", 380],
    ],
    widths: [160, 90],
  },
  ru: {
    name: "Магазин",
    rows: [
      ["Этап", "Количество"],
      ["Визиты", 10000],
      ["Карточки товара", 4500],
      ["Корзины", 1200],
      ["Начали оформление", 600],
      ["Заказы", 380],
    ],
    widths: [160, 90],
  },
};

// A month of three managers against its plan: one of them is better than the others, and one step is far behind.
const MANAGERS: Record<SampleLanguage, SampleSheet> = {
  en: {
    name: "Managers",
    rows: [
      ["Stage", "Paul", "Anna", "Mark", "Plan"],
      ["Leads", 120, 95, 60, 300],
      ["Qualified", 84, 70, 33, 210],
      ["Meetings", 40, 42, 12, 129],
      ["Proposals", 31, 35, 9, 100],
      ["Contracts", 12, 18, 2, 45],
      ["Revenue, $", 1440000, 2160000, 180000, 5200000],
    ],
    widths: [140, 90, 90, 90, 90],
  },
  ru: {
    name: "Менеджеры",
    rows: [
      ["Этап", "Иванов", "Петрова", "Сидоров", "План"],
      ["Заявки", 120, 95, 60, 300],
      ["Квалифицированы", 84, 70, 33, 210],
      ["Встречи", 40, 42, 12, 129],
      ["КП", 31, 35, 9, 100],
      ["Договоры", 12, 18, 2, 45],
      ["Выручка, ₽", 1440000, 2160000, 180000, 5200000],
    ],
    widths: [140, 90, 90, 90, 90],
  },
};

const WORKBOOK: readonly Record<SampleLanguage, SampleSheet>[] = [
  AD,
  LEADS,
  CHANNELS,
  SHOP,
  MANAGERS,
  { en: sampleEvents("en"), ru: sampleEvents("ru") },
  { en: sampleDeals("en"), ru: sampleDeals("ru") },
];
