import type { Language } from "../language";

/** Things that stages count, by a part of the stage's name, with the forms that go with numbers. */
const UNITS: Readonly<Record<Language, readonly (readonly [part: string, counted: string])[]>> = {
  en: [
    ["deal", "{n, plural, one {# deal} other {# deals}}"],
    ["sale", "{n, plural, one {# sale} other {# sales}}"],
    ["order", "{n, plural, one {# order} other {# orders}}"],
    ["contract", "{n, plural, one {# contract} other {# contracts}}"],
    ["payment", "{n, plural, one {# payment} other {# payments}}"],
    ["purchase", "{n, plural, one {# purchase} other {# purchases}}"],
    ["customer", "{n, plural, one {# customer} other {# customers}}"],
    ["client", "{n, plural, one {# client} other {# clients}}"],
    ["lead", "{n, plural, one {# lead} other {# leads}}"],
    ["meeting", "{n, plural, one {# meeting} other {# meetings}}"],
    ["proposal", "{n, plural, one {# proposal} other {# proposals}}"],
    ["sign-up", "{n, plural, one {# sign-up} other {# sign-ups}}"],
    ["signup", "{n, plural, one {# sign-up} other {# sign-ups}}"],
    ["subscription", "{n, plural, one {# subscription} other {# subscriptions}}"],
    ["visit", "{n, plural, one {# visit} other {# visits}}"],
    ["click", "{n, plural, one {# click} other {# clicks}}"],
  ],
  ru: [
    ["сделк", "{n, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}"],
    ["продаж", "{n, plural, one {# продажа} few {# продажи} many {# продаж} other {# продажи}}"],
    ["заказ", "{n, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}"],
    ["договор", "{n, plural, one {# договор} few {# договора} many {# договоров} other {# договора}}"],
    ["оплат", "{n, plural, one {# оплата} few {# оплаты} many {# оплат} other {# оплаты}}"],
    ["покупк", "{n, plural, one {# покупка} few {# покупки} many {# покупок} other {# покупки}}"],
    ["выкуп", "{n, plural, one {# выкуп} few {# выкупа} many {# выкупов} other {# выкупа}}"],
    ["монтаж", "{n, plural, one {# монтаж} few {# монтажа} many {# монтажей} other {# монтажа}}"],
    ["заявк", "{n, plural, one {# заявка} few {# заявки} many {# заявок} other {# заявки}}"],
    ["лид", "{n, plural, one {# лид} few {# лида} many {# лидов} other {# лида}}"],
    ["клиент", "{n, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}"],
    ["встреч", "{n, plural, one {# встреча} few {# встречи} many {# встреч} other {# встречи}}"],
    ["звон", "{n, plural, one {# звонок} few {# звонка} many {# звонков} other {# звонка}}"],
    ["регистрац", "{n, plural, one {# регистрация} few {# регистрации} many {# регистраций} other {# регистрации}}"],
    ["подписк", "{n, plural, one {# подписка} few {# подписки} many {# подписок} other {# подписки}}"],
    [
      "рекомендац",
      "{n, plural, one {# рекомендация} few {# рекомендации} many {# рекомендаций} other {# рекомендации}}",
    ],
    ["визит", "{n, plural, one {# визит} few {# визита} many {# визитов} other {# визита}}"],
    ["клик", "{n, plural, one {# клик} few {# клика} many {# кликов} other {# клика}}"],
  ],
};

const OTHER_UNIT: Readonly<Record<Language, string>> = {
  en: "{n, plural, one {#} other {#}} more at “{stage}”",
  ru: "{n, plural, one {#} few {#} many {#} other {#}} к этапу «{stage}»",
};

/** A number `{n}` with what a stage counts, by the stage's name; where that is not known, with the name itself as `{stage}`. */
export function unitOf(stage: string, language: Language): string {
  const name = stage.toLowerCase().replaceAll("ё", "е");
  return UNITS[language].find(([part]) => name.includes(part))?.[1] ?? OTHER_UNIT[language];
}
