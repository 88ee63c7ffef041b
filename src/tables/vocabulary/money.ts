import { idea } from "./idea";

export const COSTS = idea({
  en: "cost, costs, costing, spend, spends, spending, spent, spendings, ad spend, adspend, expense*, outlay*, expenditure*, opex, capex, payroll, salary, salaries, wage*, rent, tax, taxes, vat, fee, fees, commission*, investment*, overhead*, logistics cost, media budget spent, subscription fee*",
  ru: "расход, расходы, расхода, расходов, затрат*, потрачен*, потратил*, израсходован*, списан*, стоимость, стоимости, инвестици*, фот, зарплат*, оклад*, аренда, аренды, налог*, ндс, комисси*, издерж*, эквайринг*, логистика, логистику, упаковка, упаковку, сборы, сбор, пошлин*, трат, траты, цена размещения, вложен*",
});

export const REVENUES = idea({
  en: "revenue*, income, turnover, gmv, sales amount, sales value, sales volume, gross sales, net sales, order value total, mrr, arr, conversion value, conversions value, conv value, conversion* conversion value, purchase* value, purchase* conversion value, result* value, results conversion value, deal value, deals value, contract value, earnings, proceeds, takings, earned, bookings value, billings",
  ru: "выручк*, доход, доходы, дохода, доходов, оборот, обороты, оборота, поступлени*, на сумму, ценност*, заработан*, заработали, валов* продаж*",
});

export const BUDGETS = idea({ en: "budget*", ru: "бюджет*" });

/** Amounts that are neither spent nor earned in an obvious way. */
export const AMOUNTS = idea({
  en: "amount*, sum, sums, cogs, cost of goods sold, cost of sales, value, values, profit*, margin, margins, ebitda, ebit, gross, net, price, prices, cash, cashflow, debt*, receivable*, payable*, discount*, bonus*, penalt*, liabilit*, asset*, equity, payout*, loss amount, balance, dividends, interest paid, liquidity, capital, break even, breakeven, cashback, p l, p and l, npv, dcf, flow, worth, contribution, savings, burn, refund amount, deferred, write offs, loan*, credit limit, wallet, tips",
  ru: "сумма, суммы, сумму, сумм, себестоимост*, маржа, маржу, прибыл*, деньги, денег, баланс, долг, долги, долга, дебитор*, кредитор*, скидк*, бонус*, преми*, штраф*, убыт*, капитал*, пассив*, наличн*, безнал*, депозитн*, дивиденд*, процентный, сальдо, дотац*, субсид*, лимит*, наценк*, маржинальная прибыль, точка безубыточност*, безубыточност*, недополучен*, упущенн*, чистыми, остаток средств, денежн* поток, поток*, кэшбэк*, кешбэк*, дисконт*, чдд, ндд",
});

/** Words after which a sum is what was sold. */
export const SOLD = idea({
  en: "sales, sale, sold, deal, deals, contract, contracts, order, orders, purchase*, payment*, won, invoice*",
  ru: "продаж, продажи, продажа, сделок, сделки, договоров, договоры, договора, заказов, заказы, заказано, покупок, покупки, оплат, оплаты, оплачено, платежей, выкупили, выкупов, выкупы, контрактов, контракты, выигран*, счетов",
});

export const EXPENSE_ITEMS = idea({
  en: "rent, salary, salaries, payroll, wages, utilities, taxes, insurance, travel, office, software, hosting, equipment, advertising, marketing, fuel, supplies, legal, accounting, maintenance, loan, depreciation, electricity, internet",
  ru: "аренда, зарплата, зарплаты, фот, налоги, налог, коммунал*, реклама, маркетинг, кредит, кредиты, бензин, топливо, связь, интернет, канцеляр*, оборудование, материалы, страхов*, командировк*, хостинг, бухгалтер*, юрист*, охрана, электроэнерги*, амортизац*, хознужд*, хозрасход*, логистика, закупк*, взнос*, ремонт",
});
