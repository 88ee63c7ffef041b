import type { Language, Text } from "./language";

/** A ready stage sheet: its name, and its stages with sample figures that look like life. */
export interface Template {
  readonly name: Text;
  readonly stages: readonly { readonly name: Text; readonly people: number }[];
}

/** The templates by name, in the order of the panel. */
export const templates = {
  leads: template("Lead generation", "Лидогенерация", [
    ["Impressions", "Показы", 120000],
    ["Clicks", "Клики", 2520],
    ["Visits", "Визиты", 2142],
    ["Leads", "Заявки", 214],
    ["Qualified leads", "Квалифицированные заявки", 118],
    ["Deals", "Сделки", 31],
  ]),
  shop: template("Online shop", "Интернет-магазин", [
    ["Visits", "Визиты", 40000],
    ["Product pages", "Карточки товара", 17600],
    ["Carts", "Корзины", 3520],
    ["Checkouts", "Оформления", 1760],
    ["Orders", "Заказы", 1230],
    ["Repeat orders", "Повторные заказы", 280],
  ]),
  sales: template("B2B sales", "Продажи B2B", [
    ["Cold call", "Холодный звонок", 1500],
    ["Product choice", "Выбор продукта", 330],
    ["Offer", "Коммерческое предложение", 190],
    ["Contract and invoice", "Договор и счёт", 84],
    ["Payment and delivery", "Оплата и поставка", 61],
    ["Repeat purchase", "Повторная покупка", 23],
  ]),
  aida: template("AIDA", "AIDA", [
    ["Attention", "Внимание", 50000],
    ["Interest", "Интерес", 6500],
    ["Desire", "Желание", 900],
    ["Action", "Действие", 140],
  ]),
  saas: template("SaaS (AARRR)", "SaaS (AARRR)", [
    ["Acquisition", "Привлечение", 20000],
    ["Activation", "Активация", 5200],
    ["Retention", "Удержание", 1900],
    ["Referral", "Рекомендации", 310],
    ["Revenue", "Оплата", 190],
  ]),
  journey: template("Customer journey", "Путь клиента", [
    ["Need", "Потребность", 100000],
    ["Awareness", "Узнавание", 42000],
    ["Search", "Поиск", 12600],
    ["Comparison", "Сравнение", 5400],
    ["Choice", "Выбор", 2100],
    ["Purchase", "Покупка", 840],
    ["Use", "Использование", 760],
    ["Repeat purchase", "Повторная покупка", 250],
    ["Recommendation", "Рекомендация", 90],
  ]),
} satisfies Record<string, Template>;

export type TemplateName = keyof typeof templates;

/** The rows of a template with their header. */
export function templateRows(name: TemplateName, language: Language): [string, string | number][] {
  const header = { en: ["Stage", "People"], ru: ["Этап", "Люди"] } satisfies Record<Language, [string, string]>;
  return [
    header[language] as [string, string],
    ...templates[name].stages.map(({ name, people }): [string, number] => [name[language], people]),
  ];
}

function template(en: string, ru: string, stages: readonly (readonly [string, string, number])[]): Template {
  return { name: { en, ru }, stages: stages.map(([en, ru, people]) => ({ name: { en, ru }, people })) };
}
