import { idea } from "./idea";

/** What a plan is made from besides stages and conversions. */
export const AVERAGE_AMOUNTS = idea({
  en: "average check, average sale, average order, average order value, aov, average deal, average deal size, average ticket, average ticket size, average bill, average amount, average basket",
  ru: "средний чек, ср чек, чек, средняя сделка, средняя сумма сделки, средняя сумма заказа, средний счет, средний заказ",
});

export const MARGINS = idea({
  en: "margin, gross margin, profit margin",
  ru: "маржа, маржинальность, рентабельность, рентабельность продаж",
});

export const WORKING_DAYS = idea({
  en: "working days, workdays, business days, work days",
  ru: "рабочих дней, рабочие дни, раб дней, кол во рабочих дней, количество рабочих дней",
});

export const PROFITS = idea({ en: "profit, net profit, gross profit", ru: "прибыль, прибыли" });
