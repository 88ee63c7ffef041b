import type { Language, Texts } from "./language";

const en = {
  header: ["Stage", "Count"],
  plan: {
    name: "Sales plan",
    header: ["Stage", "Plan", "Actual"],
    stages: ["Leads", "Qualified", "Meetings", "Proposals", "Contracts"],
    revenue: "Revenue",
  },
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
    windows: {
      name: "Windows and kitchens",
      stages: ["Leads", "Survey visits", "Quotes", "Contracts", "Installed", "Referrals"],
    },
    clinic: {
      name: "Clinic",
      stages: ["Enquiries", "Appointments", "First visits", "Treatment quotes", "Treatments", "Return visits"],
    },
    courses: {
      name: "Courses",
      stages: ["Visits", "Leads", "Trial lessons", "Payments", "Studying", "Graduates"],
    },
    estate: {
      name: "Real estate",
      stages: ["Visits", "Leads", "Viewings", "Reservations", "Deals", "Referrals"],
    },
    tender: {
      name: "B2B tenders",
      stages: ["Tenders", "Admitted", "Auctions", "Contracts", "Deliveries", "Repeat contracts"],
    },
  },
} as const;

/** Ready stage sheets, in the order of the panel: their names and their stages. */
const templateTexts: Texts<typeof en> = {
  en,
  ru: {
    header: ["Этап", "Количество"],
    plan: {
      name: "План продаж",
      header: ["Этап", "План", "Факт"],
      stages: ["Заявки", "Квалифицированы", "Встречи", "КП", "Договоры"],
      revenue: "Выручка, ₽",
    },
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
      windows: {
        name: "Окна и кухни",
        stages: ["Заявки", "Замеры", "Расчёты и КП", "Договоры", "Монтаж", "Рекомендации"],
      },
      clinic: {
        name: "Клиника",
        stages: ["Обращения", "Записи на приём", "Первые приёмы", "Сметы лечения", "Лечение", "Повторные приёмы"],
      },
      courses: {
        name: "Курсы",
        stages: ["Визиты", "Заявки", "Пробные уроки", "Оплаты", "Учатся", "Выпускники"],
      },
      estate: {
        name: "Недвижимость",
        stages: ["Визиты", "Заявки", "Просмотры", "Брони", "Сделки", "Рекомендации"],
      },
      tender: {
        name: "Тендеры B2B",
        stages: ["Тендеры", "Допуски", "Торги", "Контракты", "Поставки", "Повторные контракты"],
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
  windows: [640, 352, 316, 118, 112, 19],
  clinic: [420, 290, 230, 160, 96, 41],
  courses: [6200, 310, 190, 62, 51, 38],
  estate: [36000, 1080, 384, 124, 88, 31],
  tender: [480, 336, 244, 76, 72, 33],
};

/** Those of a plan: what was planned at each stage and what came, and both in money. */
const PLAN_FIGURES: readonly (readonly [plan: number, fact: number])[] = [
  [300, 275],
  [210, 187],
  [129, 94],
  [100, 75],
  [45, 32],
  [5200000, 3780000],
];

/** The templates of stages, in the order of the panel. */
export const TEMPLATES = Object.keys(FIGURES) as TemplateName[];

/** What a table may begin from: stages, or a plan and what came of it. */
export type StartName = TemplateName | "plan";
export const STARTS: readonly StartName[] = [...TEMPLATES, "plan"];

const of = (name: StartName, language: Language) =>
  name === "plan" ? templateTexts[language].plan : templateTexts[language].templates[name];

/** What a template is called. */
export const templateName = (name: StartName, language: Language): string => of(name, language).name;

/** The stages of a template. */
export const templateStages = (name: StartName, language: Language): readonly string[] => of(name, language).stages;

/** The rows of a template with their header. */
export function templateRows(name: StartName, language: Language): (string | number)[][] {
  const { plan, header } = templateTexts[language];
  if (name !== "plan")
    return [[...header], ...templateStages(name, language).map((each, at) => [each, FIGURES[name][at]!])];
  return [[...plan.header], ...[...plan.stages, plan.revenue].map((each, at) => [each, ...PLAN_FIGURES[at]!])];
}
