/** Names of figures that count nobody, and of what stands around a table. */
export const WORDS = {
  ru: {
    stage: list("Этап|Стадия|Шаг|Показатель|Метрика|Этап воронки|Шаг воронки|Воронка|Статус|"),
    value: list("Значение|Факт|Величина|Данные|За месяц"),
    count: list("Количество|Кол-во|Чел.|Факт|Людей|Клиентов|Кол-во, шт|Значение|Штук"),
    total: list("Итого|ИТОГО|Всего|Итого:|Общий итог|Сумма|Всего по отделу|Σ|Вместе"),
    average: list("Среднее|В среднем|Среднее по отделу|Ср. значение|Средний показатель"),
    cost: list(
      "Расход|Расходы|Затраты|Бюджет|Рекламный бюджет|Потрачено|Расход, ₽|Расход с НДС, руб.|Затраты на рекламу|Израсходовано|Освоено, руб.|Сумма затрат|Стоимость рекламы|Потратили|Вложения в рекламу|Рекламные расходы",
    ),
    revenue: list(
      "Выручка|Доход|Оборот|Сумма продаж|Сумма договоров|Поступления|Продажи, руб.|Сумма оплат|Пришло денег|Выручка, ₽|Сумма сделок|Товарооборот|Касса, руб.|Сумма заказов|Получено оплат, руб|Деньги в кассе",
    ),
    otherMoney: list("Прибыль|Валовая прибыль|Маржа|Премия менеджера|Бонус|Дебиторка|НДС|Остаток бюджета|Налоги"),
    moneyPlan: list("План по выручке|План, руб|План продаж, руб.|План выручки|Цель по выручке"),
    price: list("CPL|CPA|CPO|CAC|Цена лида|Стоимость заявки|Стоимость обращения|Цена за целевое|Стоимость привлечения"),
    average_money: list("Средний чек|Ср. чек|Ср. чек, руб.|LTV|ARPU|Доход на клиента|Средняя сумма сделки|AOV"),
    rate: list("Конверсия|CR|CR, %|Конв., %|% закрытия|Сквозная конверсия|Конверсия общая|Эффективность, %|КЭВ"),
    step: list("%|CR|Конв.|Конверсия|конв-я, %|CR шага"),
    rateTo: list("CR в {}|% {}|Конверсия в «{}»|конв. {}"),
    romi: list("ROMI|ROI|ROAS|Окупаемость"),
    share: list("Доля|Доля, %|Удельный вес"),
    measure: list(
      "NPS|Ср. время на сайте, мин|Глубина просмотра|Время ответа, мин|Показатель качества|Оценка сервиса|Рейтинг|Цикл сделки, дн.|Длительность звонка, мин|CSI|Рабочих дней|Частота|Дней до оплаты|Скорость реакции, мин|Балл|Отработано часов|Ср. позиция|Стаж, лет|Касаний на клиента|Возраст сделки, дн.",
    ),
    loss: list(
      "Отказы|Слив|Потеряно|Не дозвонились|Отменили|Возвраты|Отвалились|Брак|Спам|Отписались|Недозвон|Дубли|Отказались|Нецелевые|Ушли к конкурентам|Передумали|Потери|Не пришли",
    ),
    change: list("Δ|Изменение|Прирост|Динамика|Разница|+/-"),
    difference: list("Отклонение|Откл.|Разница|Δ|+/-|Дельта|Отклонение, шт|Δ к плану|Отклонение от плана"),
    toPlan: list("Осталось|Осталось до плана|Недобор|Отставание|Не хватает|Ещё нужно"),
    forecast: list(
      "Прогноз|Прогноз на конец месяца|Ожидаем|Прогноз до конца месяца|Ожидаемый факт|Прогнозное значение",
    ),
    previous: list("{} (прошлый месяц)|{} (пред. период)|{} прошлый год|{} (год назад)"),
    part: list("из них новых|из них повторных|в т.ч. с сайта|в том числе VIP|из них целевых"),
    inHeader: [list("план|факт"), list("План|Факт"), list("цель|факт"), list("план|вып.")],
    plan: list("План|Цель|План на месяц|Таргет|Плановое|план"),
    fact: list("Факт|Фактически|Выполнено|Факт за месяц|факт|Сделали"),
    ofPlan: list("% вып.|% выполнения|Выполнение, %|% плана|Вып. плана|Процент выполнения"),
    norm: list("Норма|Норма конверсии|Норматив|Бенчмарк|Плановая конверсия|Норма CR"),
    id: list("ID|Код|ID кампании|Артикул|Номер в CRM"),
    number: list("№|№ п/п|N"),
    note: list("Комментарий|Примечание|Что делать|Заметки"),
    notes: list(
      "не звонили в праздники|проверить!|новый скрипт с середины месяца|отпуск|запустили акцию|ок|разобрать на планёрке",
    ),
    owner: list("Ответственный|Кто отвечает|Исполнитель"),
    owners: list("Маркетинг|Колл-центр|Отдел продаж|Логистика"),
    units: list(", шт|, шт.|, чел.| (шт)| (чел.)"),
    title: list(
      "Воронка продаж|Отчёт по воронке|Отчёт коммерческого директора|Показатели отдела продаж|Итоги месяца|Сквозная аналитика",
    ),
    below: list(
      "Данные из CRM|* без учёта повторных|Источник: Метрика, выгрузка от понедельника|Подготовил: отдел маркетинга",
    ),
  },
  en: {
    stage: list("Stage|Step|Metric|Funnel step|Funnel stage|KPI|Status|Pipeline stage|"),
    value: list("Value|Actual|Figure|Result"),
    count: list("Count|Users|People|Qty|Number|Actual|Value|Customers|#"),
    total: list("Total|TOTAL|Grand total|Sum|Overall|Totals|Total:|All"),
    average: list("Average|Avg|Mean|Team average|Avg."),
    cost: list(
      "Spend|Cost|Ad spend|Ad Spend ($)|ad_spend|Amount spent (USD)|Media cost|Marketing spend|Budget spent|Total cost|Costs|Campaign spend|Spend, USD|Media spend|Advertising costs",
    ),
    revenue: list(
      "Revenue|Sales ($)|Total revenue|Turnover|Income|Sales value|Booked revenue|Revenue, USD|Gross revenue|Won amount|Billings|GMV|Takings|Cash collected|Sales amount",
    ),
    otherMoney: list("Profit|Gross profit|Margin|Bonus|VAT|Budget left|Receivables|Contribution margin|Sales tax"),
    moneyPlan: list("Revenue plan|Revenue target|Sales target, $|Quota ($)|Planned revenue"),
    price: list(
      "CPL|CPA|CAC|Cost per lead|Cost per acquisition|Cost / conv.|Unit cost|Cost per result|CPO|Acquisition cost",
    ),
    average_money: list(
      "AOV|ARPU|LTV|Avg. order value|Average deal size|Avg ticket|Average check|ACV|Revenue per customer",
    ),
    rate: list("Conversion|CR|CVR|Conv. rate|Win rate|Close rate|Conversion, %|Overall CR|Efficiency, %|Yield"),
    step: list("%|CR|Conv.|Conversion|step %|CVR"),
    rateTo: list("CR to {}|% {}|{} rate|% to {}"),
    romi: list("ROMI|ROI|ROAS|Return on ad spend"),
    share: list("Share|Share of total|% of total"),
    measure: list(
      "NPS|CSAT|Avg. session, min|Pages / session|Response time, min|Quality score|Rating|Days to close|Sales cycle, days|Frequency|Working days|Avg. position|Call length, min|Lead score|Hours worked|Tenure, years|Touches per deal|Deal age, days|Time to first reply, h|Health score",
    ),
    loss: list(
      "Lost|Closed lost|Bounced|Unsubscribed|Refunded|Cancelled|No-shows|Returns|Declined|Churned|Spam|Dropped out|Disqualified|Rejected|Duplicates|Abandoned|Ghosted",
    ),
    change: list("Δ|Change|Growth|Difference|+/-|MoM"),
    difference: list("Difference|Diff|Δ|Delta|Variance|+/-|Var.|vs plan|Over/under"),
    toPlan: list("Gap|Left to plan|Remaining|Shortfall|To go|Still needed"),
    forecast: list("Forecast|Projected|Run rate|EOM forecast|Outlook|Expected|Month-end projection"),
    previous: list("{} (previous period)|{} (last year)|Prev. {}|{} (prior month)"),
    part: list("of which new|of which returning|incl. mobile|thereof VIP"),
    inHeader: [list("plan|fact"), list("Plan|Actual"), list("target|actual"), list("goal|actual")],
    plan: list("Plan|Target|Goal|Planned|Monthly target|plan"),
    fact: list("Actual|Fact|Achieved|Actuals|actual|Done"),
    ofPlan: list("% of plan|% to goal|Attainment|Plan %|% achieved|Attainment, %"),
    norm: list("Benchmark|Target CR|Norm|Benchmark CR|Target conversion"),
    id: list("ID|Code|Campaign ID|SKU|CRM no."),
    number: list("#|No.|Nr"),
    note: list("Comment|Notes|Next step|Remarks"),
    notes: list("bank holiday week|check!|new script since mid-month|on leave|promo started|ok|discuss on Monday"),
    owner: list("Responsible|Who|In charge"),
    owners: list("Marketing|Call centre|Sales|Logistics"),
    units: list(", pcs| (pcs)| (#)|, people"),
    title: list("Sales funnel|Funnel report|Monthly sales review|Pipeline summary|Marketing dashboard|Weekly numbers"),
    below: list("Source: CRM export|* excluding repeat customers|Prepared by marketing|Data as of Monday"),
  },
} as const;

export type Words = (typeof WORDS)["ru" | "en"];

function list(names: string): readonly string[] {
  return names.split("|");
}
