/** A list as somebody exports or keeps it, and what is right about it, decided before it was tried. */
export interface Export {
  readonly name: string;
  /** Rows in lines, cells parted by `|`. */
  readonly text: string;
  /** Open stages in order, then won; null where the order must be asked. */
  readonly stages: readonly string[] | null;
  /** Deals that reached each of them as of 1 December 2026; null where the list does not tell. */
  readonly reached?: readonly (number | null)[];
  readonly lost?: readonly string[];
  /** Which column is what, by header. */
  readonly roles: Readonly<Partial<Record<Role, string>>>;
}

export type Role =
  | "id"
  | "stage"
  | "created"
  | "closed"
  | "amount"
  | "owner"
  | "source"
  | "reason"
  | "lostFrom"
  | "status";

export const EXPORTS: readonly Export[] = [
  {
    name: "amoCRM",
    text: `ID|Название сделки|Компания|Основной контакт|Ответственный|Этап сделки|Воронка|Бюджет|Дата создания сделки|Кем создана|Дата редактирования|Дата закрытия|Теги сделки
101|Сделка #101|ООО Ромашка|Иван|Петрова|Неразобранное|Продажи|0|01.10.2026 10:15:00|Петрова|02.10.2026 10:15:00||сайт
102|Сделка #102|ООО Лютик|Пётр|Петрова|Первичный контакт|Продажи|50000|02.10.2026 11:00:00|Петрова|03.10.2026 10:15:00||
103|Сделка #103||Олег|Иванов|Переговоры|Продажи|70000|03.10.2026 12:00:00|Иванов|04.10.2026 10:15:00||
104|Сделка #104||Анна|Иванов|Согласование договора|Продажи|90000|04.10.2026 12:00:00|Иванов|05.10.2026 10:15:00||
105|Сделка #105||Яна|Иванов|Успешно реализовано|Продажи|40000|05.10.2026 12:00:00|Иванов|15.10.2026 10:15:00|15.10.2026 10:15:00|
106|Сделка #106||Лев|Петрова|Закрыто и не реализовано|Продажи|10000|06.10.2026 12:00:00|Иванов|16.10.2026 10:15:00|16.10.2026 10:15:00|`,
    stages: ["Неразобранное", "Первичный контакт", "Переговоры", "Согласование договора", "Успешно реализовано"],
    reached: [6, null, null, null, 1],
    lost: ["Закрыто и не реализовано"],
    roles: {
      id: "ID",
      stage: "Этап сделки",
      created: "Дата создания сделки",
      closed: "Дата закрытия",
      amount: "Бюджет",
      owner: "Ответственный",
    },
  },
  {
    name: "amoCRM with currency and reason",
    text: `ID сделки|Название|Бюджет, руб.|Этап|Создана|Закрыта|Менеджер|Источник сделки|Причина отказа
1|А|1000|Квалификация|01.10.2026||Анна|Сайт|
2|Б|2000|Встреча|02.10.2026||Анна|Авито|
3|В|3000|Закрыто и не реализовано|03.10.2026|05.10.2026|Олег|Сайт|Дорого
4|Г|4000|Успешно реализовано|04.10.2026|09.10.2026|Олег|Авито|
5|Д|5000|Новая заявка|05.10.2026||Олег|Сайт|`,
    stages: ["Новая заявка", "Квалификация", "Встреча", "Успешно реализовано"],
    lost: ["Закрыто и не реализовано"],
    roles: {
      id: "ID сделки",
      stage: "Этап",
      created: "Создана",
      closed: "Закрыта",
      amount: "Бюджет, руб.",
      owner: "Менеджер",
      source: "Источник сделки",
      reason: "Причина отказа",
    },
  },
  {
    name: "amoCRM through a connector",
    text: `id|name|price|responsible_user|status|pipeline|loss_reason|created_at|updated_at|closed_at
1|А|1000|Анна|Первичный контакт|Воронка||2026-10-01|2026-10-02|
2|Б|2000|Анна|Переговоры|Воронка||2026-10-02|2026-10-03|
3|В|3000|Олег|Закрыто и не реализовано|Воронка|Дорого|2026-10-03|2026-10-05|2026-10-05
4|Г|4000|Олег|Успешно реализовано|Воронка||2026-10-04|2026-10-09|2026-10-09
5|Д|5000|Олег|Принимают решение|Воронка||2026-10-05|2026-10-06|`,
    stages: ["Первичный контакт", "Переговоры", "Принимают решение", "Успешно реализовано"],
    lost: ["Закрыто и не реализовано"],
    roles: {
      id: "id",
      stage: "status",
      created: "created_at",
      closed: "closed_at",
      amount: "price",
      owner: "responsible_user",
      reason: "loss_reason",
    },
  },
  {
    name: "Bitrix24",
    text: `ID|Название сделки|Тип|Стадия сделки|Вероятность|Валюта|Сумма|Компания|Контакт|Дата начала|Предполагаемая дата закрытия|Ответственный|Дата создания|Источник
1|Окна|Продажа|Новая|10|RUB|10000||Иван|01.10.2026|08.10.2026|Мария|01.10.2026 09:00:00|Звонок
2|Двери|Продажа|Подготовка документов|20|RUB|20000||Пётр|02.10.2026|09.10.2026|Мария|02.10.2026 09:00:00|Сайт
3|Балкон|Продажа|Счёт на предоплату|30|RUB|30000||Олег|03.10.2026|10.10.2026|Игорь|03.10.2026 09:00:00|Сайт
4|Лоджия|Продажа|В работе|40|RUB|40000||Анна|04.10.2026|11.10.2026|Игорь|04.10.2026 09:00:00|Звонок
5|Дача|Продажа|Финальный счёт|90|RUB|50000||Яна|05.10.2026|12.10.2026|Игорь|05.10.2026 09:00:00|Звонок
6|Дом|Продажа|Сделка успешна|100|RUB|60000||Лев|06.10.2026|13.10.2026|Мария|06.10.2026 09:00:00|Сайт
7|Баня|Продажа|Сделка провалена|0|RUB|70000||Юля|07.10.2026|14.10.2026|Мария|07.10.2026 09:00:00|Сайт
8|Гараж|Продажа|Анализ причины провала|0|RUB|80000||Ян|08.10.2026|15.10.2026|Мария|08.10.2026 09:00:00|Сайт`,
    // The order that Bitrix24 comes with.
    stages: ["Новая", "Подготовка документов", "Счёт на предоплату", "В работе", "Финальный счёт", "Сделка успешна"],
    lost: ["Сделка провалена", "Анализ причины провала"],
    roles: {
      id: "ID",
      stage: "Стадия сделки",
      created: "Дата создания",
      amount: "Сумма",
      owner: "Ответственный",
      source: "Источник",
    },
  },
  {
    // https://dev.1c-bitrix.ru/rest_help/crm/cdeals/crm_deal_fields.php
    name: "Bitrix24 over its interface",
    text: `ID|TITLE|TYPE_ID|STAGE_ID|PROBABILITY|CURRENCY_ID|OPPORTUNITY|COMPANY_ID|BEGINDATE|CLOSEDATE|ASSIGNED_BY_ID|DATE_CREATE|CLOSED|SOURCE_ID
1|A|SALE|NEW|10|RUB|100|5|2026-10-01|2026-10-08|7|2026-10-01T09:00:00+03:00|N|CALL
2|B|SALE|PREPARATION|20|RUB|200|5|2026-10-02|2026-10-09|7|2026-10-02T09:00:00+03:00|N|WEB
3|C|SALE|EXECUTING|40|RUB|300|5|2026-10-03|2026-10-10|8|2026-10-03T09:00:00+03:00|N|WEB
4|D|SALE|WON|100|RUB|400|5|2026-10-04|2026-10-11|8|2026-10-04T09:00:00+03:00|Y|CALL
5|E|SALE|LOSE|0|RUB|500|5|2026-10-05|2026-10-12|8|2026-10-05T09:00:00+03:00|Y|CALL`,
    stages: ["NEW", "PREPARATION", "EXECUTING", "WON"],
    lost: ["LOSE"],
    roles: {
      id: "ID",
      stage: "STAGE_ID",
      created: "DATE_CREATE",
      closed: "CLOSEDATE",
      amount: "OPPORTUNITY",
      owner: "ASSIGNED_BY_ID",
      source: "SOURCE_ID",
    },
  },
  {
    name: "HubSpot",
    text: `Record ID|Deal Name|Deal Stage|Close Date|Deal owner|Amount|Create Date|Pipeline|Closed Lost Reason|Original Traffic Source
9001|Acorn|Appointment Scheduled|2026-12-31 10:00|Ann Lee|1000|2026-10-01 09:10|Sales Pipeline||Organic Search
9002|Birch|Qualified To Buy|2026-12-31 10:00|Ann Lee|2000|2026-10-02 09:10|Sales Pipeline||Direct
9003|Cedar|Presentation Scheduled|2026-12-30 10:00|Bob Ray|3000|2026-10-03 09:10|Sales Pipeline||Direct
9004|Elm|Decision Maker Bought-In|2026-12-30 10:00|Bob Ray|4000|2026-10-04 09:10|Sales Pipeline||Direct
9005|Fir|Contract Sent|2026-12-30 10:00|Bob Ray|5000|2026-10-05 09:10|Sales Pipeline||Direct
9006|Gum|Closed Won|2026-10-20 10:00|Bob Ray|6000|2026-10-06 09:10|Sales Pipeline||Direct
9007|Hazel|Closed Lost|2026-10-21 10:00|Ann Lee|7000|2026-10-07 09:10|Sales Pipeline|Price|Direct`,
    // HubSpot's own pipeline: https://knowledge.hubspot.com/object-settings/set-up-and-customize-pipelines
    stages: [
      "Appointment Scheduled",
      "Qualified To Buy",
      "Presentation Scheduled",
      "Decision Maker Bought-In",
      "Contract Sent",
      "Closed Won",
    ],
    lost: ["Closed Lost"],
    roles: {
      id: "Record ID",
      stage: "Deal Stage",
      created: "Create Date",
      closed: "Close Date",
      amount: "Amount",
      owner: "Deal owner",
      source: "Original Traffic Source",
      reason: "Closed Lost Reason",
    },
  },
  {
    // https://docs.progress.com/bundle/datadirect-hubspot-jdbc-60/page/DEALS.html
    name: "HubSpot over its interface",
    text: `hs_object_id|dealname|dealstage|closedate|hubspot_owner_id|amount|createdate|pipeline
1|A|appointmentscheduled|2026-12-01|77|100|2026-10-01T10:00:00Z|default
2|B|qualifiedtobuy|2026-12-01|77|200|2026-10-02T10:00:00Z|default
3|C|contractsent|2026-12-01|78|300|2026-10-03T10:00:00Z|default
4|D|closedwon|2026-10-12|78|400|2026-10-04T10:00:00Z|default
5|E|closedlost|2026-10-13|78|500|2026-10-05T10:00:00Z|default`,
    stages: ["appointmentscheduled", "qualifiedtobuy", "contractsent", "closedwon"],
    lost: ["closedlost"],
    roles: {
      id: "hs_object_id",
      stage: "dealstage",
      created: "createdate",
      closed: "closedate",
      amount: "amount",
      owner: "hubspot_owner_id",
    },
  },
  {
    name: "Pipedrive",
    text: `Deal - ID|Deal - Title|Deal - Value|Deal - Currency|Deal - Stage|Deal - Status|Deal - Owner|Deal - Deal created|Deal - Won time|Deal - Lost time|Deal - Lost reason|Deal - Pipeline|Deal - Expected close date
1|Acorn|100|USD|Qualified|Open|Ann|2026-10-01 10:00:00||||Pipeline|2026-12-01
2|Birch|200|USD|Contact Made|Open|Ann|2026-10-02 10:00:00||||Pipeline|2026-12-01
3|Cedar|300|USD|Demo Scheduled|Lost|Bob|2026-10-03 10:00:00||2026-10-13 10:00:00|Price|Pipeline|
4|Elm|400|USD|Proposal Made|Open|Bob|2026-10-04 10:00:00||||Pipeline|2026-12-02
5|Fir|500|USD|Negotiations Started|Won|Bob|2026-10-05 10:00:00|2026-10-15 10:00:00|||Pipeline|
6|Gum|600|USD|Contact Made|Lost|Ann|2026-10-06 10:00:00||2026-10-16 10:00:00|Timing|Pipeline|`,
    stages: ["Qualified", "Contact Made", "Demo Scheduled", "Proposal Made", "Negotiations Started", "Won"],
    roles: {
      id: "Deal - ID",
      stage: "Deal - Stage",
      status: "Deal - Status",
      created: "Deal - Deal created",
      amount: "Deal - Value",
      owner: "Deal - Owner",
      reason: "Deal - Lost reason",
    },
  },
  {
    // https://github.com/pipedrive/client-php/blob/master/docs/Model/DealCollectionResponseObject.md
    name: "Pipedrive over its interface",
    text: `id|user_id|stage_id|title|value|currency|add_time|status|lost_reason|close_time|won_time|lost_time|pipeline_id
1|7|1|A|100|USD|2026-10-01 10:00:00|open|||||1
2|7|2|B|200|USD|2026-10-02 10:00:00|won||2026-10-12 10:00:00|2026-10-12 10:00:00||1
3|8|2|C|300|USD|2026-10-03 10:00:00|lost|Price|2026-10-13 10:00:00||2026-10-13 10:00:00|1
4|8|3|D|400|USD|2026-10-04 10:00:00|open|||||1`,
    stages: ["open", "won"],
    lost: ["lost"],
    reached: [4, 1],
    roles: {
      id: "id",
      stage: "status",
      created: "add_time",
      closed: "close_time",
      amount: "value",
      reason: "lost_reason",
    },
  },
  {
    name: "Salesforce report",
    text: `Opportunity Name|Account Name|Stage|Amount|Close Date|Created Date|Opportunity Owner|Lead Source|Probability (%)
Acorn|A Ltd|Prospecting|1000|12/30/2026|10/1/2026|Ann|Web|10
Birch|B Ltd|Qualification|2000|12/30/2026|10/2/2026|Ann|Partner|20
Cedar|C Ltd|Needs Analysis|3000|12/30/2026|10/13/2026|Bob|Web|20
Elm|D Ltd|Value Proposition|4000|12/30/2026|10/14/2026|Bob|Web|50
Fir|E Ltd|Negotiation/Review|5000|12/30/2026|10/15/2026|Bob|Web|90
Gum|F Ltd|Closed Won|6000|11/16/2026|10/16/2026|Bob|Web|100
Hazel|G Ltd|Closed Lost|7000|11/17/2026|10/17/2026|Ann|Web|0`,
    stages: ["Prospecting", "Qualification", "Needs Analysis", "Value Proposition", "Negotiation/Review", "Closed Won"],
    lost: ["Closed Lost"],
    roles: {
      id: "Opportunity Name",
      stage: "Stage",
      created: "Created Date",
      closed: "Close Date",
      amount: "Amount",
      owner: "Opportunity Owner",
      source: "Lead Source",
    },
  },
  {
    // https://developer.salesforce.com/docs/platform/field-reference/references/field-reference/salesforce-field-reference-opportunity.html
    name: "Salesforce over its interface",
    text: `Id|Name|StageName|Amount|CloseDate|CreatedDate|OwnerId|LeadSource|IsWon|IsClosed
006A|Acorn|Prospecting|1000|2026-12-30|2026-10-01|005A|Web|false|false
006B|Birch|Closed Won|2000|2026-11-30|2026-10-02|005A|Web|true|true
006C|Cedar|Closed Lost|3000|2026-11-30|2026-10-03|005B|Web|false|true
006D|Elm|Proposal/Price Quote|4000|2026-12-30|2026-10-04|005B|Web|false|false`,
    stages: ["Prospecting", "Proposal/Price Quote", "Closed Won"],
    lost: ["Closed Lost"],
    roles: {
      id: "Id",
      stage: "StageName",
      created: "CreatedDate",
      closed: "CloseDate",
      amount: "Amount",
      owner: "OwnerId",
      source: "LeadSource",
    },
  },
  {
    // https://www.zoho.com/nl/crm/help/api/modules-fields.html
    name: "Zoho",
    text: `Record Id|Deal Owner|Amount|Deal Name|Closing Date|Account Name|Stage|Probability (%)|Lead Source|Created Time|Reason For Loss
zcrm_1|Ann|1000|Acorn|2026-12-30|A|Qualification|10|Cold Call|2026-10-01 10:00:00|
zcrm_2|Ann|2000|Birch|2026-12-30|B|Proposal/Price Quote|75|Web|2026-10-02 10:00:00|
zcrm_3|Bob|3000|Cedar|2026-11-30|C|Closed Won|100|Web|2026-10-03 10:00:00|
zcrm_4|Bob|4000|Elm|2026-11-20|D|Closed Lost|0|Web|2026-10-04 10:00:00|Price
zcrm_5|Bob|5000|Fir|2026-11-21|E|Closed-Lost to Competition|0|Web|2026-10-05 10:00:00|Competition`,
    stages: ["Qualification", "Proposal/Price Quote", "Closed Won"],
    lost: ["Closed Lost", "Closed-Lost to Competition"],
    roles: {
      id: "Record Id",
      stage: "Stage",
      created: "Created Time",
      closed: "Closing Date",
      amount: "Amount",
      owner: "Deal Owner",
      source: "Lead Source",
      reason: "Reason For Loss",
    },
  },
  {
    name: "a published list of sales opportunities",
    text: `opportunity_id|sales_agent|product|account|deal_stage|engage_date|close_date|close_value
1C1I7A6R|Moses|GTX Plus Basic|Cancity|Won|2016-10-20|2017-03-01|1054
Z063OYW0|Darcel|GTXPro|Isdom|Won|2016-10-25|2017-03-11|4514
EC4QE1BX|Darcel|MG Special|Cancity|Lost|2016-10-25|2017-03-07|0
MV1LWRNH|Moses|GTX Basic||Prospecting|||
PE84CX4O|Zane|GTX Basic||Engaging|2016-11-02||
ZNBS69V1|Anna|MG Special|Ron-tech|Engaging|2016-11-03||`,
    stages: ["Prospecting", "Engaging", "Won"],
    lost: ["Lost"],
    reached: [6, null, 2],
    roles: {
      id: "opportunity_id",
      stage: "deal_stage",
      created: "engage_date",
      closed: "close_date",
      amount: "close_value",
      owner: "sales_agent",
    },
  },
  {
    name: "1C orders",
    text: `Номер|Дата|Контрагент|Сумма|Состояние|Менеджер|Валюта
УТ-0001|01.10.2026|ООО Ромашка|1000|Новый|Анна|RUB
УТ-0002|02.10.2026|ООО Лютик|2000|Согласован|Анна|RUB
УТ-0003|03.10.2026|ИП Иванов|3000|Отгружен|Олег|RUB
УТ-0004|04.10.2026|ИП Петров|4000|Выполнен|Олег|RUB
УТ-0005|05.10.2026|ИП Сидоров|5000|Отменён|Олег|RUB`,
    stages: ["Новый", "Согласован", "Отгружен", "Выполнен"],
    lost: ["Отменён"],
    roles: { id: "Номер", stage: "Состояние", created: "Дата", amount: "Сумма", owner: "Менеджер" },
  },
  {
    name: "orders of a shop",
    text: `Order|Date|Customer|Status|Total|Payment
#1001|2026-10-01|Ann|New|100|card
#1002|2026-10-02|Bob|Paid|200|card
#1003|2026-10-03|Cyd|Shipped|300|cash
#1004|2026-10-04|Dan|Delivered|400|card
#1005|2026-10-05|Eve|Cancelled|500|card
#1006|2026-10-06|Flo|Delivered|600|card`,
    stages: null,
    lost: ["Cancelled"],
    roles: { id: "Order", stage: "Status", created: "Date", amount: "Total" },
  },
  {
    name: "candidates",
    text: `Кандидат|Вакансия|Дата отклика|Этап|Рекрутер|Причина отказа
Иванова|Продавец|01.10.2026|Отклик|Анна|
Петров|Продавец|02.10.2026|Собеседование|Анна|
Сидоров|Кассир|03.10.2026|Оффер|Олег|
Козлов|Кассир|04.10.2026|Вышел на работу|Олег|
Орлова|Кассир|05.10.2026|Отказ|Олег|Зарплата`,
    stages: ["Отклик", "Собеседование", "Оффер", "Вышел на работу"],
    lost: ["Отказ"],
    roles: { id: "Кандидат", stage: "Этап", created: "Дата отклика", owner: "Рекрутер", reason: "Причина отказа" },
  },
  {
    name: "candidates in English",
    text: `Candidate|Role|Applied on|Stage|Recruiter|Rejection reason
Ann|Clerk|2026-10-01|Applied|Zoe|
Bob|Clerk|2026-10-02|Phone screening|Zoe|
Cyd|Cook|2026-10-03|Interview|Yan|
Dan|Cook|2026-10-04|Offer|Yan|
Eve|Cook|2026-10-05|Hired|Yan|
Flo|Cook|2026-10-06|Rejected|Yan|Pay`,
    stages: ["Applied", "Phone screening", "Interview", "Offer", "Hired"],
    lost: ["Rejected"],
    roles: { id: "Candidate", stage: "Stage", created: "Applied on", owner: "Recruiter", reason: "Rejection reason" },
  },
  {
    name: "requests kept by hand",
    text: `№|Дата заявки|Клиент|Телефон|Статус|Сумма заказа|Кто ведёт
1|01.10.2026|Анна|+7 900 000-00-01|новая||Олег
2|02.10.2026|Борис|+7 900 000-00-02|в работе||Олег
3|03.10.2026|Вера|+7 900 000-00-03|замер|30000|Яна
4|04.10.2026|Глеб|+7 900 000-00-04|договор|40000|Яна
5|05.10.2026|Дина|+7 900 000-00-05|оплачено|50000|Яна
6|06.10.2026|Егор|+7 900 000-00-06|отказ||Олег`,
    stages: ["новая", "в работе", "замер", "договор", "оплачено"],
    lost: ["отказ"],
    roles: { stage: "Статус", created: "Дата заявки", amount: "Сумма заказа", owner: "Кто ведёт" },
  },
  {
    name: "a diary of days",
    text: `Клиент|Заявка|Замер|КП|Договор|Оплата|Менеджер|Сумма
Анна|01.10.2026|03.10.2026|05.10.2026|09.10.2026|12.10.2026|Олег|10000
Борис|02.10.2026|04.10.2026||||Олег|20000
Вера|03.10.2026|06.10.2026|08.10.2026|||Яна|30000
Глеб|05.10.2026|||||Яна|`,
    stages: ["Заявка", "Замер", "КП", "Договор", "Оплата"],
    reached: [4, 3, 2, 1, 1],
    roles: { id: "Клиент", amount: "Сумма", owner: "Менеджер" },
  },
  {
    name: "ticks in columns",
    text: `Client|Lead|Meeting|Proposal|Contract|Amount
Ann|x|x|x|x|100
Bob|x|x|||200
Cyd|x||||300
Dan|x|x|x||400`,
    stages: ["Lead", "Meeting", "Proposal", "Contract"],
    reached: [4, 3, 2, 1],
    roles: { id: "Client", amount: "Amount" },
  },
  {
    name: "numbers in the names of the stages",
    text: `Deal|Stage|Amount|Created
A|3. Handover|10|2026-10-01
B|1. Sniff|20|2026-10-02
C|2. Bark|30|2026-10-03
D|Won|40|2026-10-04
E|Lost|50|2026-10-05`,
    stages: ["1. Sniff", "2. Bark", "3. Handover", "Won"],
    lost: ["Lost"],
    roles: { id: "Deal", stage: "Stage", created: "Created", amount: "Amount" },
  },
  {
    name: "all open",
    text: `Deal|Stage|Amount|Created
A|New|10|2026-10-01
B|Qualified|20|2026-10-02
C|Proposal|30|2026-10-03
D|New|40|2026-10-04`,
    stages: ["New", "Qualified", "Proposal"],
    reached: [4, 2, 1],
    roles: { id: "Deal", stage: "Stage", created: "Created", amount: "Amount" },
  },
  {
    name: "all closed",
    text: `Deal|Stage|Amount|Created|Closed
A|Won|10|2026-10-01|2026-10-11
B|Lost|20|2026-10-02|2026-10-12
C|Won|30|2026-10-03|2026-10-13
D|Lost|40|2026-10-04|2026-10-14`,
    stages: ["Won"],
    lost: ["Lost"],
    roles: { id: "Deal", stage: "Stage", created: "Created", closed: "Closed", amount: "Amount" },
  },
  {
    name: "one deal",
    text: `Deal ID|Stage|Amount|Created|Owner
A|Proposal|10|2026-10-01|Ann`,
    stages: ["Proposal"],
    reached: [1],
    roles: { id: "Deal ID", stage: "Stage", created: "Created", amount: "Amount", owner: "Owner" },
  },
  {
    name: "three deals",
    text: `Сделка|Этап|Сумма|Дата создания
А|Новая|10|01.10.2026
Б|Встреча|20|02.10.2026
В|Успешно реализовано|30|03.10.2026`,
    stages: ["Новая", "Встреча", "Успешно реализовано"],
    reached: [3, 2, 1],
    roles: { id: "Сделка", stage: "Этап", created: "Дата создания", amount: "Сумма" },
  },
  {
    name: "no dates at all",
    text: `Deal|Stage|Amount|Owner
A|New|10|Ann
B|Qualified|20|Ann
C|Won|30|Bob
D|Lost|40|Bob`,
    stages: ["New", "Qualified", "Won"],
    lost: ["Lost"],
    roles: { id: "Deal", stage: "Stage", amount: "Amount", owner: "Owner" },
  },
  {
    name: "amounts as text with their currency",
    text: `Deal|Stage|Amount|Created
A|New|$1,000|2026-10-01
B|Qualified|$2,500.50|2026-10-02
C|Won|$3,000|2026-10-03
D|Lost|$400|2026-10-04`,
    stages: ["New", "Qualified", "Won"],
    lost: ["Lost"],
    roles: { id: "Deal", stage: "Stage", created: "Created", amount: "Amount" },
  },
  {
    name: "amounts in roubles as text",
    text: `Сделка|Этап|Сумма|Создана|Ответственный
А|Новая|12 000 руб.|01.10.2026|Анна
Б|Встреча|1 500,50 ₽|02.10.2026|Анна
В|Успешно реализовано|30 000 ₽|03.10.2026|Олег
Г|Закрыто и не реализовано|900 ₽|04.10.2026|Олег`,
    stages: ["Новая", "Встреча", "Успешно реализовано"],
    lost: ["Закрыто и не реализовано"],
    roles: { id: "Сделка", stage: "Этап", created: "Создана", amount: "Сумма", owner: "Ответственный" },
  },
  {
    name: "stages that are blank",
    text: `Deal|Stage|Amount|Created
A|New|10|2026-10-01
B||20|2026-10-02
C|Qualified|30|2026-10-03
D|Won|40|2026-10-04
E|Lost|50|2026-10-05`,
    stages: ["New", "Qualified", "Won"],
    lost: ["Lost"],
    reached: [4, null, 1],
    roles: { id: "Deal", stage: "Stage", created: "Created", amount: "Amount" },
  },
  {
    name: "each status once",
    text: `Order|Status
1001|New
1002|Confirmed
1003|Shipped
1004|Delivered`,
    stages: null,
    roles: { id: "Order", stage: "Status" },
  },
  {
    name: "each status once, with amounts",
    text: `Заказ|Статус|Сумма
1001|Новый|500
1002|Оплачен|400
1003|Отгружен|300
1004|Выполнен|200`,
    stages: null,
    roles: { id: "Заказ", stage: "Статус", amount: "Сумма" },
  },
  {
    name: "a title above and a total below",
    text: `Сделки за октябрь 2026||||
||||
ID|Этап|Сумма|Дата создания|Менеджер
1|Новая|10|01.10.2026|Анна
2|Встреча|20|02.10.2026|Анна
3|Успешно реализовано|30|03.10.2026|Олег
4|Закрыто и не реализовано|40|04.10.2026|Олег
5|Новая|50|05.10.2026|Олег
Итого||150||`,
    stages: ["Новая", "Встреча", "Успешно реализовано"],
    lost: ["Закрыто и не реализовано"],
    reached: [5, null, 1],
    roles: { id: "ID", stage: "Этап", created: "Дата создания", amount: "Сумма", owner: "Менеджер" },
  },
  {
    name: "the stage lost from",
    text: `ID|Stage|Lost at stage|Amount|Created
1|New||10|2026-10-01
2|Demo||20|2026-10-02
3|Closed lost|Demo|30|2026-10-03
4|Closed lost|New|40|2026-10-04
5|Closed won||50|2026-10-05`,
    stages: ["New", "Demo", "Closed won"],
    lost: ["Closed lost"],
    reached: [5, 3, 1],
    roles: { id: "ID", stage: "Stage", lostFrom: "Lost at stage", created: "Created", amount: "Amount" },
  },
  {
    name: "a status of two words beside the stage",
    text: `Deal|Stage|Deal status|Amount|Created on|Closed on
A|Lead|In progress|10|2026-10-01|
B|Demo|Won|20|2026-10-02|2026-10-12
C|Demo|Lost|30|2026-10-03|2026-10-13
D|Proposal|In progress|40|2026-10-04|`,
    stages: ["Lead", "Demo", "Proposal", "Won"],
    reached: [4, 3, 2, 1],
    roles: {
      id: "Deal",
      stage: "Stage",
      status: "Deal status",
      created: "Created on",
      closed: "Closed on",
      amount: "Amount",
    },
  },
  {
    name: "a clinic",
    text: `Пациент|Дата обращения|Статус|Врач|Стоимость
Иванова|01.10.2026|Заявка|Орлов|0
Петрова|02.10.2026|Записан|Орлов|0
Сидорова|03.10.2026|Консультация|Орлова|2000
Козлова|04.10.2026|Оплачено|Орлова|30000
Белова|05.10.2026|Отказ|Орлов|0`,
    stages: null,
    lost: ["Отказ"],
    roles: { id: "Пациент", stage: "Статус", created: "Дата обращения", amount: "Стоимость", owner: "Врач" },
  },
  {
    name: "real estate",
    text: `Client|Agent|Property|Stage|Price|Enquiry date|Decision date
Ann|Zoe|Flat 1|Enquiry|100|2026-10-01|
Bob|Zoe|Flat 2|Viewing|200|2026-10-02|
Cyd|Yan|Flat 3|Offer|300|2026-10-03|
Dan|Yan|Flat 4|Sold|400|2026-10-04|2026-10-24
Eve|Yan|Flat 5|Withdrawn|500|2026-10-05|2026-10-25`,
    stages: ["Enquiry", "Viewing", "Offer", "Sold"],
    lost: ["Withdrawn"],
    roles: {
      id: "Client",
      stage: "Stage",
      created: "Enquiry date",
      closed: "Decision date",
      amount: "Price",
      owner: "Agent",
    },
  },
  {
    name: "a school of languages",
    text: `Ученик|Канал|Дата заявки|Текущий этап|Оплата, руб.
Аня|VK|01.10.2026|Заявка|
Боря|VK|02.10.2026|Пробный урок|
Вова|Сайт|03.10.2026|Договор|
Галя|Сайт|04.10.2026|Купил|10000
Дима|Сайт|05.10.2026|Не купил|`,
    stages: ["Заявка", "Пробный урок", "Договор", "Купил"],
    lost: ["Не купил"],
    roles: { id: "Ученик", stage: "Текущий этап", created: "Дата заявки", amount: "Оплата, руб.", source: "Канал" },
  },
  {
    name: "tenders",
    text: `Номер закупки|Заказчик|НМЦК|Статус|Дата подачи|Ответственный
0001|Школа|100000|Заявка подана|01.10.2026|Анна
0002|Больница|200000|Тендер|02.10.2026|Анна
0003|Музей|300000|Выиграна|03.10.2026|Олег
0004|Театр|400000|Проиграна|04.10.2026|Олег
0005|Завод|500000|Заявка подана|05.10.2026|Олег`,
    stages: ["Заявка подана", "Тендер", "Выиграна"],
    lost: ["Проиграна"],
    roles: { id: "Номер закупки", stage: "Статус", created: "Дата подачи", amount: "НМЦК", owner: "Ответственный" },
  },
  {
    name: "leads of a web form",
    text: `Lead ID|Submitted|Email|Lead status|UTM source|Assigned to
1|2026-10-01 10:00|a@x.io|New|google|Ann
2|2026-10-02 10:00|b@x.io|Contacted|google|Ann
3|2026-10-03 10:00|c@x.io|Qualified|meta|Bob
4|2026-10-04 10:00|d@x.io|Converted|meta|Bob
5|2026-10-05 10:00|e@x.io|Unqualified|meta|Bob`,
    stages: ["New", "Contacted", "Qualified", "Converted"],
    lost: ["Unqualified"],
    roles: { id: "Lead ID", stage: "Lead status", created: "Submitted", owner: "Assigned to", source: "UTM source" },
  },
  {
    name: "statuses in capitals and with blanks",
    text: `DEAL|STATUS|VALUE|CREATED
A| NEW |10|2026-10-01
B|QUALIFIED|20|2026-10-02
C|WON |30|2026-10-03
D|LOST|40|2026-10-04
E|NEW|50|2026-10-05`,
    stages: ["NEW", "QUALIFIED", "WON"],
    lost: ["LOST"],
    reached: [5, null, 1],
    roles: { id: "DEAL", stage: "STATUS", created: "CREATED", amount: "VALUE" },
  },
  {
    name: "a window company with its own words",
    text: `Клиент|Дата|Стадия|Сумма|Замерщик
Анна|01.10.2026|Обращение|0|Иван
Борис|02.10.2026|Замер назначен|0|Иван
Вера|03.10.2026|Расчёт отправлен|30000|Пётр
Глеб|04.10.2026|Договор подписан|40000|Пётр
Дина|05.10.2026|Монтаж|50000|Пётр
Егор|06.10.2026|Завершено|60000|Иван
Жанна|07.10.2026|Слив|0|Иван`,
    stages: ["Обращение", "Замер назначен", "Расчёт отправлен", "Договор подписан", "Монтаж", "Завершено"],
    lost: ["Слив"],
    roles: { id: "Клиент", stage: "Стадия", created: "Дата", amount: "Сумма" },
  },
  {
    name: "an agency's pipeline with a probability",
    text: `Opportunity|Client|Stage|Probability|Est. value|Owner|Opened|Closed
Site|Acorn|Discovery|0.2|1000|Ann|2026-10-01|
Shop|Birch|Proposal|0.5|2000|Ann|2026-10-02|
App|Cedar|Negotiation|0.8|3000|Bob|2026-10-03|
Logo|Elm|Won|1|4000|Bob|2026-10-04|2026-10-14
Film|Fir|Lost|0|5000|Bob|2026-10-05|2026-10-15`,
    stages: ["Discovery", "Proposal", "Negotiation", "Won"],
    lost: ["Lost"],
    roles: {
      id: "Opportunity",
      stage: "Stage",
      created: "Opened",
      closed: "Closed",
      amount: "Est. value",
      owner: "Owner",
    },
  },
  {
    name: "car sales",
    text: `Клиент|Модель|Дата визита|Статус клиента|Цена|Продавец
Анна|X1|01.10.2026|Лид|100|Иван
Борис|X2|02.10.2026|Тест-драйв|200|Иван
Вера|X3|03.10.2026|Бронь|300|Пётр
Глеб|X4|04.10.2026|Продано|400|Пётр
Дина|X5|05.10.2026|Отказ|500|Пётр`,
    stages: ["Лид", "Тест-драйв", "Бронь", "Продано"],
    lost: ["Отказ"],
    roles: { id: "Клиент", stage: "Статус клиента", created: "Дата визита", amount: "Цена", owner: "Продавец" },
  },
  {
    name: "an export with its columns in small letters",
    text: `lead_id,created,stage,revenue`.replaceAll(",", "|").concat(`
1|2026-10-01|lead|0
2|2026-10-02|meeting|0
3|2026-10-03|won|300
4|2026-10-04|lost|0`),
    stages: ["lead", "meeting", "won"],
    lost: ["lost"],
    roles: { id: "lead_id", stage: "stage", created: "created", amount: "revenue" },
  },
  {
    name: "the day of an order in words beside that of its delivery",
    text: `Заказ №|Оформлен|Доставлен|Статус|Сумма|Город
1|01.10.2026||Новый|100|Омск
2|02.10.2026||В работе|200|Омск
3|03.10.2026|09.10.2026|Доставлен|300|Томск
4|04.10.2026||Отменен|400|Томск
5|05.10.2026|10.10.2026|Доставлен|500|Томск`,
    stages: null,
    lost: ["Отменен"],
    roles: { id: "Заказ №", stage: "Статус", created: "Оформлен", amount: "Сумма" },
  },
  {
    name: "a sheet of partners",
    text: `Company|Partner manager|Stage|First contact|Signed on|Potential
Acorn|Ann|Outreach|2026-10-01||1000
Birch|Ann|Meeting|2026-10-02||2000
Cedar|Bob|Contract|2026-10-03||3000
Elm|Bob|Signed|2026-10-04|2026-10-20|4000
Fir|Bob|Declined|2026-10-05||5000`,
    stages: ["Outreach", "Meeting", "Contract", "Signed"],
    lost: ["Declined"],
    roles: { id: "Company", stage: "Stage", created: "First contact", closed: "Signed on", owner: "Partner manager" },
  },
];
