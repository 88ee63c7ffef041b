import type { Texts } from "../language";

const en = {
  money: "Money",
  spent: "Spend",
  cac: "Acquisition cost (CAC)",
  revenue: "Revenue",
  cost: "Spend",
  costSoFar: "Cumulative",
  costToScale: "Cost each, to scale",
};

/** What the money of a report says. */
export const MONEY: Texts<typeof en> = {
  en,
  ru: {
    money: "Деньги",
    spent: "Расходы",
    cac: "Стоимость привлечения (CAC)",
    revenue: "Выручка",
    cost: "Расходы",
    costSoFar: "Накоплено",
    costToScale: "Стоимость, наглядно",
  },
};
