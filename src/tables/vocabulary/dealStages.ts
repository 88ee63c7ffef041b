import { idea } from "./idea";

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
    en: "qualif*, mql, sql, needs analysis, needs, discovery, discovery call, needs identified",
    ru: "квалиф*, квал*, потребност*, выявлен* потребност*, бриф*, диагностика, целевой, анкет*",
  }),
  idea({
    en: "meeting*, demo*, presentation*, appointment*, visit, site visit, interview, viewing, showing, trial, pilot, poc, measurement",
    ru: "встреч*, демо*, презентац*, показ, показы, замер*, выезд*, осмотр*, собеседован*, интервью, пробн*, тест драйв, тест-драйв, пилот*, тестирован*, консультац*",
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
    ru: "оплат*, оплачен*, ожидание оплаты, отгруз*, отгруж*, доставк*, монтаж*, внедрен*, производство, акт*, выполнение",
  }),
] as const;

/**
 * The stages of the pipelines that CRMs come with, in the order they have there, which is not always that of the words: a person is qualified before a
 * contact is made in Pipedrive's. Each is named in all the ways it is exported, parted by `|`. HubSpot:
 * https://knowledge.hubspot.com/object-settings/set-up-and-customize-pipelines. Salesforce: the picklist of StageName, as Zoho has it.
 */
export const PIPELINES_OF_CRMS: readonly (readonly string[])[] = [
  // amoCRM
  ["неразобранное", "первичный контакт", "переговоры", "принимают решение", "согласование договора"],
  // Bitrix24: deals, and leads
  [
    "новая|new",
    "подготовка документов|preparation",
    "счет на предоплату|prepayment_invoice",
    "в работе|executing",
    "финальный счет|final_invoice",
  ],
  ["не обработан|new", "в работе|in_process", "обработан|processed"],
  // HubSpot
  [
    "appointment scheduled|appointmentscheduled",
    "qualified to buy|qualifiedtobuy",
    "presentation scheduled|presentationscheduled",
    "decision maker bought-in|decisionmakerboughtin",
    "contract sent|contractsent",
  ],
  // Pipedrive
  ["qualified", "contact made", "demo scheduled", "proposal made", "negotiations started"],
  // Salesforce and Zoho
  [
    "prospecting",
    "qualification",
    "needs analysis",
    "value proposition",
    "id. decision makers|identify decision makers",
    "perception analysis",
    "proposal/price quote",
    "negotiation/review",
  ],
];
