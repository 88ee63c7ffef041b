import { idea } from "./idea";

export const LOSSES = idea({
  en: "abandon*, unsub*, opt out*, opted out, complain*, bounce*, lost, loss, losses, drop, drops, drop off, drop offs, dropoff*, dropout*, dropped, churn*, refund*, cancel*, returned, returns, spam, reject*, declin*, disqualif*, unqualif*, failed, failure*, failures, expired, junk, duplicates, no show, no shows, not interested, not reached, unreached, unanswered, missed, left, exits, exited, exit, leavers, closed lost, ghosted, ghosting, withdrawn, withdrew, withdrawal*, lapse*, terminat*, turned down, refused, refusal*, denied, denial*, default*, unreachable, unresponsive, went dark, went cold, unconfirmed, unsigned, unpaid, unsold, incomplete, postponed, on hold, backed out, fell through, chose competit*, went with competit*, wrong number*, bad number*, dead lead*, fake lead*, no answer*, no response*, lost to competit*, chargeback*, overdue, uncontacted, invalid, non converting, stalled, quit, not qualified, undelivered",
  ru: "отпис*, жалоб*, спам*, отмен*, возврат, возвраты, возвратов, возвращ*, потер*, отвал*, отказ*, ушл*, ушедш*, недозвон*, не дозвон*, нецелев*, не целев*, брак, браки, дубли, дублей, дубликат*, отклонен*, проигран*, провал*, закрыто и не, не реализован*, нереализован*, не купил*, не пришл*, не оплат*, не оплачен*, неоплачен*, просроч*, отсев*, отсея*, отток*, уволен*, уволил*, неявк*, не явил*, недостав*, не достав*, не ответил*, не дошл*, выбыл*, отвалил*, пропущен*, передумал*, не выход* на связь, нет ответа, неквал*, не квалиф*, исключен*, сорвал*, отпал*, слил*, слив, пропал*, сгорел*, сгоревш*, пропустил*, отозвал*, отозван*, отклонил*, расторжени*, молчат, вернули товар*, вернули деньги, вернули заказ*, вернули билет*, расторг*, забан*, заблокир*, бросил*, брошен*, заморож*, отложен, отложена, отложено, отложены",
});

export const ROBOTS = idea({
  en: "bots, bot traffic, bot visits, bot sessions, bot clicks, robots, robot traffic, fraud, invalid clicks, invalid traffic",
  ru: "робот*, боты, ботов, фрод*, накрутк*",
});

/** Bounces of a site: the whole name. */
export const BOUNCES = idea({
  en: "bounces, bounce, bounce rate, bounced sessions, % bounces, bounces %",
  ru: "отказы, отказ, отказов, показатель отказов, доля отказов, процент отказов, % отказов, отказы %",
});

/** What deals come to that are lost, and won: values of a status. */
export const LOST = idea({
  en: "lost, closed lost, closedlost, close lost, deal lost, lose, failed, fail, rejected, declined, cancelled, canceled, disqualified, unqualified, junk, dead, churned, no deal, not won, abandoned, refused, withdrawn, archived lost, no sale, spam, duplicate, closed unsuccessful, unsuccessful, not hired, did not buy, expired",
  ru: "закрыто и не реализовано, не реализован*, нереализован*, сделка провалена, провал*, проигран*, проигрыш, отказ, отказ*, потерян*, отменен*, отмена, закрыта неуспешно, неуспешн*, некачественн*, не качественн*, слит, слита, слив, спам, дубль, не целевой, нецелевой, нецелевая, неквал, отклонен*, не купил, не состоял*, не дозвон*, недозвон, анализ причины провала, забракован*, не подходит, закрыта проигр*, закрыто проигр*",
});
export const WON = idea({
  en: "won, closed won, closedwon, close won, deal won, win, success, successful, successfully, completed, paid, converted, customer, signed, closed successful, hired, purchased, sold, done, fulfilled, delivered, accepted",
  ru: "успешно реализовано, успешн*, реализован*, сделка успешна, сделка заключена, выигран*, победа, продано, продан*, оплачено, оплачен*, оплата получена, завершен*, завершено, закрыта успешно, купил, купили, договор подписан, выполнен*, клиент, вышел на работу, закрыто выигр*, закрыта выигр*",
});
/** What a deal was closed as or for: "Closed - Not Converted", «Закрыто: дорого»; null of another name. */
export const closedFor = (name: string): string | null =>
  /^(?:закрыт[аоы]?|closed)\s*[:–—-]\s*(\p{L}.*)$/iu.exec(name.trim())?.[1] ?? null;

/** Of these what is nothing but the end: a deal that is paid or signed may go on. */
export const WON_FOR_SURE = idea({
  en: "won, closedwon, win, success, successful, successfully",
  ru: "успешн*, выигран*, выигр*, победа, сделка заключена",
});
