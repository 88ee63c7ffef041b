import { idea } from "./idea";

/** What the columns of a list of deals are called. */
export const STATUS_HEADERS = idea({
  en: "stage, deal stage, dealstage, status, deal status, lead status, lead stage, pipeline stage, opportunity stage, current stage, step, state, phase",
  ru: "этап, этап сделки, стадия, стадия сделки, статус, статус сделки, статус лида, статус заказа, текущий этап, шаг, состояние, воронка этап",
});
export const CREATED = idea({
  en: "created, create date, created date, date created, creation date, created at, created on, open date, opened, engage date, engaged, added, add time, deal created, lead created, date added, start date, received",
  ru: "дата создания, создана, создан, создано, дата заявки, дата обращения, дата поступления, дата лида, дата добавления, дата начала, дата открытия, поступила",
});
export const CLOSED = idea({
  en: "closed, close date, closed date, date closed, closed at, won time, lost time, closing date, expected close date, expected close, end date, decided",
  ru: "дата закрытия, закрыта, закрыт, закрыто, дата завершения, дата сделки, дата окончания, дата продажи, предполагаемая дата закрытия, завершена",
});
/** What a deal brings, where its column says no more than that it is worth something. */
export const AMOUNTS = idea({
  en: "amount, deal amount, opportunity amount, value, deal value, close value, opportunity value, lead value, deal size, worth",
  ru: "сумма, сумма сделки, сумма заказа, бюджет, бюджет сделки, стоимость, стоимость сделки, цена, цена сделки, чек",
});
export const OWNERS = idea({
  en: "owner, deal owner, manager, responsible, assigned to, assignee, sales rep, rep, salesperson, agent, seller",
  ru: "ответственный, менеджер, владелец, исполнитель, сотрудник, продавец, куратор",
});
export const SOURCES = idea({
  en: "source, lead source, channel, utm source, original source, campaign, medium",
  ru: "источник, источник сделки, канал, канал привлечения, кампания, откуда",
});
export const REASONS = idea({
  en: "reason, lost reason, loss reason, closed lost reason, reason lost, reason for loss, rejection reason",
  ru: "причина отказа, причина, причина потери, причина провала, причина закрытия, отказ причина, почему отказ",
});
export const LOST_FROM = idea({
  en: "lost from, lost at, lost stage, stage lost, stage lost from, stage at loss, last stage, last active stage, furthest stage, lost at stage, previous stage, stage before lost",
  ru: "отказ на этапе, этап с которого потеряна, этап потери, этап отказа, потеряна на этапе, последний этап, отказ с этапа, этап до отказа, с какого этапа, слетела с этапа, этап проигрыша",
});
export const PIPELINES = idea({ en: "pipeline, deal pipeline, funnel", ru: "воронка, пайплайн" });
export const DEAL_NAMES = idea({
  en: "deal, deal name, name, title, company, customer, client, contact, opportunity, opportunity name, lead, lead name, account, order, candidate",
  ru: "название сделки, сделка, название, клиент, компания, контрагент, контакт, имя, лид, заявка, заказ, кандидат, фио, номер, № сделки, наименование",
});
/** Stages of deals by how far they are: words of one rank stand on one line. */
export const RANKS = [
  idea({
    en: "new, new lead, incoming, open, lead, leads, inquiry, enquiry, created, subscriber, prospect, prospecting, unassigned, applied, application",
    ru: "новая, новый, новые, новая заявка, новая сделка, новый лид, неразобранн*, заявка, лид, входящ*, обращение, первичное обращение, отклик",
  }),
  idea({
    en: "contact*, engag*, attempted, attempted to contact, connected, connect, in progress, working, call, called, first call, assigned, outreach, screening",
    ru: "первичный контакт, контакт*, взяли в работу, взято в работу, взят* в работ*, в работе, в работу, звонок, созвон, дозвон*, связались, первый звонок, обработка",
  }),
  idea({
    en: "qualif*, mql, sql, needs analysis, needs, discovery, discovery call, needs identified, appointment scheduled",
    ru: "квалиф*, квал*, потребност*, выявлен* потребност*, бриф*, диагностика, целевой, анкет*",
  }),
  idea({
    en: "meeting*, demo*, presentation*, appointment*, visit, site visit, interview, viewing, showing, trial, pilot, poc, measurement",
    ru: "встреч*, демо*, презентац*, показ, показы, замер*, выезд*, осмотр*, собеседован*, интервью, пробн*, тест драйв, пилот*, тестирован*, консультац*",
  }),
  idea({
    en: "proposal*, quote*, quotation, offer*, estimate*, pricing, price quote, value proposition, presentation scheduled",
    ru: "кп, кп отправлено, коммерческое, предложен*, расчет*, смет*, оффер*, подготовка документов, подготовка кп, бронь, бронир*",
  }),
  idea({
    en: "negotiat*, decision*, decision maker bought in, review, negotiation review, consideration, verbal, commit",
    ru: "переговор*, принимают решение, решение, думает, думают, согласование условий, торг, тендер",
  }),
  idea({
    en: "contract*, agreement, legal, contract sent, signing",
    ru: "договор*, согласование договора, согласован*, подписан*, контракт*",
  }),
  idea({ en: "invoice*, billing, deposit", ru: "счет*, выставлен*, предоплат*, аванс, задаток, финальный счет" }),
  idea({
    en: "payment*, paid, awaiting payment, delivery, implementation, onboarding, shipped, installed",
    ru: "оплат*, оплачен*, ожидание оплаты, отгруз*, доставк*, монтаж*, внедрен*, производство, акт*, выполнение",
  }),
] as const;
