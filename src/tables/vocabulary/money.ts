import { idea } from "./idea";

export const COSTS = idea({
  en: "cost, costs, costing, spend, spends, spending, spent, spendings, ad spend, adspend, expense*, outlay*, expenditure*, opex, capex, payroll, salary, salaries, wage*, rent, fee, fees, commission*, investment*, overhead*, logistics cost, media budget spent, subscription fee*, royalt*, freight, lease payment*, loan payment*, tax payment*, rent payment*, salary payment*, money out, cash out, ad costs, depreciation, charges",
  ru: "расход, расходы, расхода, расходов, затрат*, потрачен*, потратил*, израсходован*, списан*, стоимость, стоимости, инвестици*, фот, зарплат*, оклад*, аренда, аренды, комисси*, издерж*, эквайринг*, логистика, логистику, упаковка, упаковку, сборы, сбор, пошлин*, трат, траты, цена размещения, вложен*, затрачен*, гонорар*, фонд оплаты труда, фонд зарплат*, вложил*, выплачено агент*, выплачено партнер*, выплачено сотрудник*, заплатил* подрядчик*, заплатил* поставщик*, заплатил* агент*, хозрасход*, вознаграждени*, выплаты блогер*, выплаты агент*, выплаты партнер*, оплата труда, оплата поставщик*, оплата подрядчик*, коммуналк*, роялти, страховые взносы, командировочн*, амортизац*, освоено, израсходовал*",
});

export const REVENUES = idea({
  en: "revenue*, income, turnover, gmv, sales amount, sales value, sales volume, gross sales, net sales, order value total, mrr, arr, conversion value, conversions value, conv value, conversion* conversion value, purchase* value, purchase* conversion value, result* value, results conversion value, deal value, deals value, contract value, earnings, proceeds, takings, order total, invoice total, deal total, earned, bookings value, billings, cash collected, cash received, money in, amount collected, amount raised, amount received, funds raised, raised amount, gift amount, donation amount, donations amount, billed amount, amount billed, amount invoiced, invoiced amount, total billed, premium written, written premium, fee income, sales in money",
  ru: "выручк*, касса, кассу, деньги в касс*, пришло денег, пришло в кассу, доход, доходы, дохода, доходов, оборот, обороты, оборота, поступлени*, на сумму, ценност*, заработан*, заработали, валов* продаж*, товарооборот*, деньги в кассе, деньги пришли, денег пришло, пришло денег, поступило денег, собрано средств, собрали денег, собрано денег",
});

export const BUDGETS = idea({ en: "budget*, remaining budget", ru: "бюджет*, медиабюджет*, рекламный бюджет" });

/** Amounts that are neither spent nor earned in an obvious way. */
export const AMOUNTS = idea({
  en: "amount*, sum, sums, cogs, cost of goods sold, cost of sales, value, values, profit*, margin, margins, ebitda, ebit, gross, net, price, prices, cash, cashflow, debt*, receivable*, payable*, discount*, bonus*, penalt*, liabilit*, asset*, equity, payout*, loss amount, balance, dividends, tax, taxes, vat, interest paid, liquidity, capital, break even, breakeven, cashback, p l, p and l, npv, dcf, flow, worth, contribution, savings, burn, refund amount, deferred, write offs, loan*, credit limit, wallet, tips",
  ru: "сумма, суммы, сумму, сумм, себестоимост*, маржа, маржу, прибыл*, деньги, денег, баланс, долг, долги, долга, дебитор*, кредитор*, скидк*, бонус*, преми*, штраф*, убыт*, капитал*, пассив*, наличн*, безнал*, депозитн*, дивиденд*, налог*, ндс, процентный, сальдо, дотац*, субсид*, лимит*, наценк*, маржинальная прибыль, точка безубыточност*, безубыточност*, недополучен*, упущенн*, чистыми, касса, кредитный портфель, портфель, наличк*, к выплате, валовка, задолженност*, выручка к получению, кассов* разрыв*, остаток средств, денежн* поток, поток*, кэшбэк*, кешбэк*, дисконт*, чдд, ндд",
});

/** Amounts that say nothing but that money is meant: with a word for sales they are what was sold, which "Прибыль с продаж" is not. */
export const SUMS = idea({
  en: "amount*, sum, sums, value, values, cash",
  ru: "сумма, суммы, сумму, сумм, деньги, денег",
});

/** Words after which a sum is what was sold. */
export const SOLD = idea({
  en: "sales, sale, sold, collected, raised, received, billed, booked, invoiced, donations, donation, donated, gifts, pledges, bookings, tickets, deal, deals, contract, contracts, order, orders, purchase*, payment*, won, invoice*",
  ru: "продаж, продажи, продажа, сделок, сделки, договора, контракта, заказа, счета, поступил*, договоров, договоры, договора, заказов, заказы, заказано, покупок, покупки, оплат, оплаты, оплачено, платежей, выкупили, выкупов, выкупы, контрактов, контракты, выигран*, счетов, реализац*, получено, получили, собрано, собрали, приход, пожертвован*, донат*, билетов, броней, товарооборот*",
});

/** What was paid to others, where the figures are money. */
export const PAID_OUT = idea({
  en: "paid out, purchasing, procurement",
  ru: "освоен*, освоил*, открутил*, откручен*, закуп*, выплат*, выплач*, заплатил*, оплата поставщик*, оплата труда, оплата подрядчик*, подрядчик*",
});

export const EXPENSE_ITEMS = idea({
  en: "rent, salary, salaries, payroll, wages, utilities, taxes, insurance, travel, office, software, hosting, equipment, advertising, marketing, fuel, supplies, legal, accounting, maintenance, loan, depreciation, electricity, internet",
  ru: "аренда, зарплата, зарплаты, фот, налоги, налог, коммунал*, реклама, маркетинг, кредит, кредиты, бензин, топливо, связь, интернет, канцеляр*, оборудование, материалы, страхов*, командировк*, хостинг, бухгалтер*, юрист*, охрана, электроэнерги*, амортизац*, хознужд*, хозрасход*, логистика, закупк*, взнос*, ремонт",
});
