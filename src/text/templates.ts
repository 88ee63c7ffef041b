import type { Language, Texts } from "./language";

const en = {
  header: ["Stage", "People"],
  templates: {
    leads: {
      name: "Lead generation",
      stages: ["Impressions", "Clicks", "Visits", "Leads", "Qualified leads", "Deals"],
    },
    shop: { name: "Online shop", stages: ["Visits", "Product pages", "Carts", "Checkouts", "Orders", "Repeat orders"] },
    sales: {
      name: "B2B sales",
      stages: [
        "Cold call",
        "Product choice",
        "Offer",
        "Contract and invoice",
        "Payment and delivery",
        "Repeat purchase",
      ],
    },
    aida: { name: "AIDA", stages: ["Attention", "Interest", "Desire", "Action"] },
    saas: { name: "SaaS (AARRR)", stages: ["Acquisition", "Activation", "Retention", "Referral", "Revenue"] },
    journey: {
      name: "Customer journey",
      stages: [
        "Need",
        "Awareness",
        "Search",
        "Comparison",
        "Choice",
        "Purchase",
        "Use",
        "Repeat purchase",
        "Recommendation",
      ],
    },
  },
} as const;

/** Ready stage sheets, in the order of the panel: their names and their stages. */
const templateTexts: Texts<typeof en> = {
  en,
  ru: {
    header: ["Этап", "Люди"],
    templates: {
      leads: {
        name: "Лидогенерация",
        stages: ["Показы", "Клики", "Визиты", "Заявки", "Квалифицированные заявки", "Сделки"],
      },
      shop: {
        name: "Интернет-магазин",
        stages: ["Визиты", "Карточки товара", "Корзины", "Оформления", "Заказы", "Повторные заказы"],
      },
      sales: {
        name: "Продажи B2B",
        stages: [
          "Холодный звонок",
          "Выбор продукта",
          "Коммерческое предложение",
          "Договор и счёт",
          "Оплата и поставка",
          "Повторная покупка",
        ],
      },
      aida: { name: "AIDA", stages: ["Внимание", "Интерес", "Желание", "Действие"] },
      saas: { name: "SaaS (AARRR)", stages: ["Привлечение", "Активация", "Удержание", "Рекомендации", "Оплата"] },
      journey: {
        name: "Путь клиента",
        stages: [
          "Потребность",
          "Узнавание",
          "Поиск",
          "Сравнение",
          "Выбор",
          "Покупка",
          "Использование",
          "Повторная покупка",
          "Рекомендация",
        ],
      },
    },
  },
};

export type TemplateName = keyof typeof en.templates;

/** Sample figures that look like life, a number for each stage. */
const FIGURES: Readonly<Record<TemplateName, readonly number[]>> = {
  leads: [120000, 2520, 2142, 214, 118, 31],
  shop: [40000, 17600, 3520, 1760, 1230, 280],
  sales: [1500, 330, 190, 84, 61, 23],
  aida: [50000, 6500, 900, 140],
  saas: [20000, 5200, 1900, 310, 190],
  journey: [100000, 42000, 12600, 5400, 2100, 840, 760, 250, 90],
};

/** The templates, in the order of the panel. */
export const TEMPLATES = Object.keys(FIGURES) as TemplateName[];

/** What a template is called. */
export const templateName = (name: TemplateName, language: Language): string =>
  templateTexts[language].templates[name].name;

/** The stages of a template. */
export const templateStages = (name: TemplateName, language: Language): readonly string[] =>
  templateTexts[language].templates[name].stages;

/** The rows of a template with their header. */
export function templateRows(name: TemplateName, language: Language): [string, string | number][] {
  const [stage, count] = templateTexts[language].header;
  return [
    [stage, count],
    ...templateStages(name, language).map((each, at): [string, number] => [each, FIGURES[name][at]!]),
  ];
}
