import { idea } from "./idea";

/**
 * What the columns of a list of deals are called: by people, and by the programs that export them. Bitrix24:
 * https://dev.1c-bitrix.ru/rest_help/crm/cdeals/crm_deal_fields.php. HubSpot:
 * https://docs.progress.com/bundle/datadirect-hubspot-jdbc-60/page/DEALS.html. Pipedrive:
 * https://github.com/pipedrive/client-php/blob/master/docs/Model/DealCollectionResponseObject.md. Salesforce:
 * https://developer.salesforce.com/docs/platform/field-reference/references/field-reference/salesforce-field-reference-opportunity.html. Zoho:
 * https://www.zoho.com/nl/crm/help/api/modules-fields.html. amoCRM, the fields of its interface, which connectors write:
 * https://app.unpkg.com/amocrm-client@0.0.124/files/src/interfaces/lead.ts; no public page was found with the headers of its own export to csv, which are
 * here as people show them.
 */
export const STATUS_HEADERS = idea({
  en: "stage, deal stage, dealstage, sales stage, lead stage, pipeline stage, opportunity stage, current stage, stage name, stagename, stage id, stage now, status, deal status, lead status, order status, candidate status, application status, opportunity status, client status, customer status, status id, status name, step, state, phase",
  ru: "этап, этап сделки, этап воронки, этап продаж, текущий этап, стадия, стадия сделки, стадия лида, стадия заявки, стадия продаж, текущая стадия, статус, статус сделки, статус лида, статус заказа, статус заявки, статус клиента, статус кандидата, статус обращения, текущий статус, шаг, состояние, состояние заказа, воронка этап",
});
/** The day on which a deal came into the list. */
export const CREATED = idea({
  en: "created, create date, createdate, created date, date created, date create, creation date, created at, created on, created time, create time, add time, date added, deal created, lead created, opened, open date, opened on",
  ru: "дата создания, дата создания сделки, создана, создан, создано, дата добавления, добавлена",
});
/** The day on which it came to somebody, where nothing says when it was created. */
export const RECEIVED = idea({
  en: "engage date, engaged, added, received, submitted, applied on, application date, inquiry date, enquiry date, request date, lead date, order date, start date, begin date, begindate, first contact, date, day",
  ru: "дата заявки, дата обращения, дата поступления, дата лида, дата заказа, дата отклика, дата подачи, дата визита, дата начала, дата открытия, поступила, поступил, оформлен, оформлена, дата",
});
export const CLOSED = idea({
  en: "closed, close date, closedate, closed date, date closed, closed at, closed on, closed time, close time, closing date, end date, decided, decision date",
  ru: "дата закрытия, дата закрытия сделки, закрыта, закрыт, закрыто, дата завершения, дата сделки, дата окончания, дата решения, завершена",
});
/** The day of one of the two ends, where each has a column. */
export const CLOSED_AS = idea({
  en: "won time, lost time, won date, lost date, won on, lost on, date won, date lost, sold on, signed on, sale date",
  ru: "дата продажи, дата выигрыша, дата проигрыша, дата отказа, дата потери, выиграна, проиграна",
});
/** A day that is but expected of an open deal: of a decided one it is the only day there is. */
export const EXPECTED_CLOSE = idea({
  en: "expected close date, expected close, expected closing date",
  ru: "предполагаемая дата закрытия, ожидаемая дата закрытия, плановая дата закрытия",
});
/** Days that say nothing of when a deal came or was decided. */
export const OTHER_DAYS = idea({
  en: "next, birth*, modified, updated, update, last, deadline, due, planned, plan, expected, deliver*, shipped, reminder, follow up",
  ru: "следующ*, рожден*, изменен*, редактирован*, обновлен*, последн*, срок, дедлайн, план*, ожидаем*, предполаг*, доставк*, доставлен*, отгрузк*, напомин*, касани*",
});
/** What a deal brings, where its column says no more than that it is worth something. */
export const AMOUNTS = idea({
  en: "amount, price, deal price, lead price, deal amount, opportunity amount, opportunity, value, deal value, close value, opportunity value, lead value, est value, estimated value, deal size, worth, total, order total, grand total, order value",
  ru: "сумма, сумма сделки, сумма заказа, бюджет, бюджет сделки, стоимость, стоимость сделки, цена, цена сделки, чек, нмцк, сумма договора",
});
export const OWNERS = idea({
  en: "owner, deal owner, owner id, manager, responsible, responsible user, responsible user id, responsible user name, assigned, assigned to, assigned by, assigned by id, hubspot owner id, user id, assignee, sales rep, rep, salesperson, agent, seller, recruiter",
  ru: "ответственный, менеджер, владелец, исполнитель, сотрудник, продавец, куратор, рекрутер, врач, кто ведет, ведет",
});
export const SOURCES = idea({
  en: "source, lead source, source id, channel, utm source, original source, traffic source, campaign, medium",
  ru: "источник, источник сделки, канал, канал привлечения, кампания, откуда",
});
export const REASONS = idea({
  en: "reason, lost reason, loss reason, loss reason id, loss reason name, closed lost reason, reason lost, reason for loss, rejection reason",
  ru: "причина отказа, причина, причина потери, причина провала, причина закрытия, отказ причина, почему отказ",
});
export const LOST_FROM = idea({
  en: "lost from, lost at, lost stage, stage lost, stage lost from, stage at loss, last stage, last active stage, furthest stage, lost at stage, previous stage, stage before lost",
  ru: "отказ на этапе, этап с которого потеряна, этап потери, этап отказа, потеряна на этапе, последний этап, отказ с этапа, этап до отказа, с какого этапа, слетела с этапа, этап проигрыша",
});
export const PIPELINES = idea({
  en: "pipeline, deal pipeline, pipeline id, pipeline name, funnel, category id",
  ru: "воронка, воронка продаж, пайплайн, направление",
});
export const DEAL_NAMES = idea({
  en: "deal, deal name, name, title, company, customer, client, contact, opportunity, opportunity name, lead, lead name, account, order, order number, candidate, patient, student, application, request",
  ru: "название сделки, сделка, название, клиент, компания, контрагент, контакт, имя, лид, заявка, заказ, кандидат, фио, номер, № сделки, наименование, пациент, ученик, студент, номер заказа, заказ №, номер заявки, номер закупки, обращение",
});
