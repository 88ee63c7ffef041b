import { idea } from "./idea";

/** What one of something costs or brings. */
export const PRICES = idea({
  en: "cpa, cpc, cpl, cpm, cpo, cpv, cpi, cpf, cps, cpt, cpr, cpql, cpmql, cpsql, cpd, cpp, cpe, cpcl, cpq, cac, ccac, ecpm, ecpc, ecpa, rpm, rpc, rpv, rps, epc, aov, arpu, arppu, arpdau, arpa, arpc, acv, tcv, asp, acpu, ltv, clv, cltv, avg, average, averages, mean, median, per, each, unit price, sale price, list price, asking price, ticket price, purchase price, price of, average gift, average donation, average sale, average fee, revpar, rev par, adr, average deal size, average deal, average ticket size, ticket size, basket size, average basket, order size, unit cost, unit costs, average check, average ticket, average bill, lifetime value, payback, tariff*, cost of each, acquisition cost*, cost of acquisition, arpmau, cpx, ev, average check",
  ru: "цена, цены, цену, чек, чека, ср, средн*, стоимость за, стоимость клика, стоимость лида, стоимость заявки, стоимость конверсии, стоимость одн*, стоимость 1, стоимость сделки, стоимость привлечения, стоимость клиента, стоимость звонка, стоимость встречи, стоимость заказа, стоимость продажи, стоимость показа, стоимость визита, стоимость контакта, стоимость регистрации, за клик, за лид, за результат, за конверсию, за заявку, за звонок, за сделку, за встречу, за заказ, за клиента, за показ, в день, в неделю, в месяц, в час, на клиента, на человека, на лид, на сделку, на менеджера, на заказ, на сотрудника, на 1, на одного, себестоимость лида, удельн*, лтв, медиан*",
});

/** After money it makes a price: "cost / lead", "расход на лид". */
export const OF_ONE = idea({ en: "per, of each, each, a piece, by unit, of one", ru: "за, одн*, 1" });

/** After any money: "Прибыль с клиента", "расход на заявку". */
export const OF_EACH = idea({
  ru: "с клиента, с заказа, с лида, с сделки, со сделки, с гостя, с чека, с покупателя, с пациента, с продажи, с договора, с человека, на пользователя, на заявку, на встречу, на продажу, на звонок, на пациента, на подписчика, на визит, на гостя, на обращение, на регистрацию, на покупку, на договор, на покупателя, на чек, на установку, на ученика, на студента",
});
