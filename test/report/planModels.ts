import type { PlanModel } from "../../src/report/planSheet/planModel";

const MANAGERS: PlanModel = {
  language: "ru",
  locale: "ru_RU",
  source: { sheetName: "Ноябрь", sheetId: 1, range: "A1:D8" },
  builtOn: { year: 2026, month: 11, day: 24 },
  currency: "₽",
  month: { year: 2026, month: 12 },
  stages: ["Заявки", "Квалифицированы", "Встречи", "КП", "Договоры"],
  moneyStage: 5,
  goal: "revenue",
  amount: 6_000_000,
  average: 118_125,
  margin: null,
  days: 23,
  cost: 1000,
  conversions: {
    cautious: [0.62, 0.43, 0.71, 0.32],
    plan: [187 / 275, 94 / 187, 75 / 94, 32 / 75],
    bold: [0.73, 0.57, 0.87, 0.54],
  },
  ownRates: [],
  dimension: "Менеджер",
  facts: null,
  groups: [
    { name: "Иванов", share: 120 / 275, reach: [1, 84 / 120, 40 / 120, 31 / 120, 12 / 120] },
    { name: "Петрова", share: 95 / 275, reach: [1, 70 / 95, 42 / 95, 35 / 95, 18 / 95] },
    { name: "Сидоров", share: 60 / 275, reach: [1, 33 / 60, 12 / 60, 9 / 60, 2 / 60] },
  ],
};

const DEALS: PlanModel = {
  ...MANAGERS,
  language: "en",
  locale: "en_US",
  source: { sheetName: 'It\'s "Stages"', sheetId: 1, range: "A1:B6" },
  currency: "",
  stages: ["Visits", "Orders", "Paid", "Repeat orders", "Referrals"],
  moneyStage: 3,
  goal: "deals",
  amount: 70,
  average: null,
  cost: null,
  conversions: { cautious: [0.03, 0.5, 0.2, null], plan: [0.03, 0.6, 0.3, null], bold: [0.04, 0.7, 0.4, null] },
  ownRates: [2],
  facts: null,
  groups: [],
};

const HOSTILE = ['=IMPORTXML("x")', "<img onerror>", "'quoted'", "😀 שלום", `${"long ".repeat(20)}`];

/** Plans by name: in money by managers, in profit, in deals where stages follow the payment, and with names that try to be more. */
export const PLANS: Readonly<Record<string, PlanModel>> = {
  managers: MANAGERS,
  profit: {
    ...MANAGERS,
    language: "en",
    locale: "en_US",
    goal: "profit",
    amount: 1_200_000,
    margin: 0.2,
    currency: "$",
  },
  deals: DEALS,
  hostile: {
    ...MANAGERS,
    stages: HOSTILE,
    dimension: "=1+1",
    facts: null,
    groups: MANAGERS.groups.map((group, at) => ({ ...group, name: HOSTILE[at]! })),
  },
};
