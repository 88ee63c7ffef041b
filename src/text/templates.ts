import type { Language, Texts } from "./language";

const en = {
  header: ["Stage", "Count"],
  templates: {
    leads: {
      name: "Lead generation",
      stages: ["Impressions", "Clicks", "Visits", "Leads", "Qualified leads", "Deals"],
    },
    shop: {
      name: "Online shop",
      stages: ["Visits", "Product pages", "Carts", "Checkouts", "Orders", "Received", "Repeat orders"],
    },
    sales: {
      name: "B2B sales",
      stages: [
        "Cold calls",
        "Product choice",
        "Proposals",
        "Contracts and invoices",
        "Payment and delivery",
        "Repeat orders",
      ],
    },
    aida: {
      name: "AIDA",
      stages: ["Attention (impressions)", "Interest (clicks)", "Desire (trials)", "Action (payments)"],
    },
    saas: { name: "SaaS (AARRR)", stages: ["Acquisition", "Activation", "Retention", "Revenue", "Referral"] },
    journey: {
      name: "Customer journey",
      stages: [
        "Need (whole audience)",
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
    header: ["Этап", "Количество"],
    templates: {
      leads: {
        name: "Лидогенерация",
        stages: ["Показы", "Клики", "Визиты", "Заявки", "Квалифицированные заявки", "Сделки"],
      },
      shop: {
        name: "Интернет-магазин",
        stages: ["Визиты", "Карточки товара", "Корзины", "Начали оформление", "Заказы", "Выкупы", "Повторные заказы"],
      },
      sales: {
        name: "Продажи B2B",
        stages: [
          "Холодные звонки",
          "Выбор продукта",
          "КП",
          "Договоры и счета",
          "Оплата и поставка",
          "Повторные заказы",
        ],
      },
      aida: {
        name: "AIDA",
        stages: ["Внимание (показы)", "Интерес (переходы)", "Желание (заявки)", "Действие (оплаты)"],
      },
      saas: { name: "SaaS (AARRR)", stages: ["Привлечение", "Активация", "Удержание", "Оплата", "Рекомендации"] },
      journey: {
        name: "Путь клиента",
        stages: [
          "Потребность (вся аудитория)",
          "Знакомство",
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
  leads: [120000, 2520, 2142, 107, 59, 16],
  shop: [40000, 17600, 3520, 1760, 1230, 1010, 230],
  sales: [1500, 150, 96, 42, 36, 15],
  aida: [50000, 6500, 900, 140],
  saas: [20000, 5200, 1900, 620, 90],
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
