/** Names that count nobody, as finance, logistics, support, shops and managers of advertising write them. */
export const FIGURES_RU = `
  Стоимость трафика | Рекламный бюджет | Потрачено, ₽ | Затраты, руб | Сумма продаж | Выручка без НДС | Валовая маржа | Маржа с заказа | Прибыль на клиента | Расходы на маркетинг |
  Кэш | Касса | Остаток на счёте | Долг клиента | Дебет | Кредит | Аванс, руб | Чистый доход | Средний доход | Доход с лида | ARPU, ₽ | Цена подписчика | Цена визита | CPL, ₽ |
  Стоимость контакта | Стоимость встречи | Стоимость договора | Средний чек заказа | Средняя скидка | Скидка, % | Доля рекламных расходов | ДРР, % | Процент отказов | Процент выкупа | Доля выкупа |
  Конверсия в заявку | Конверсия сайта | Конв. в лид | CR1 | CR2 | CR общий | CTR, % | Открываемость | Доставляемость | Кликабельность письма | Отказы, % | Показатель отказов, % |
  Отклонение от плана | Откл. от прошлого месяца | Δ к плану | Прирост, % | Темп прироста | Динамика к прошлой неделе | Рост год к году | План продаж | План на месяц | Прогноз на месяц |
  Прогноз продаж | Ожидаемая выручка | Норма конверсии | Бенчмарк | Эталон | Факт прошлого месяца | Прошлая неделя | Было | Нарастающим итогом | Накопительно | Итого по отделу |
  В среднем на менеджера | Среднее по компании | Максимум за месяц | Медианный чек | Время ответа, мин | Среднее время ответа | Время обработки | Срок сделки, дней | Дней в работе | Длительность цикла |
  Глубина просмотра, стр | Время на странице | Скорость загрузки | Рейтинг менеджера | Оценка качества | Балл качества | NPS клиента | CSI | Индекс лояльности | Позиция в выдаче | Средняя позиция |
  Ставка, ₽ | Частота показа | Охват, % | Доля голоса | Вероятность сделки | Вероятность, % | Вес этапа | Загрузка менеджеров, % | Численность отдела | Кол-во менеджеров | Рабочих часов | Смены |
  Остаток товара | Запасы на складе | Оборачиваемость, дней | Наценка, % | Рентабельность, % | ROMI, % | Окупаемость, мес | LTV клиента | LTV/CAC | Юнит-экономика | Комиссия банка | Эквайринг, % |
  Налоги | НДС 20% | Зарплата отдела | ФОТ, тыс. руб | Премии | Бонус менеджера | Штрафы | Аренда офиса | Логистика, руб | Доставка, руб | Упаковка, руб | Себестоимость товара |
  Потери бюджета | Упущенная прибыль | Недополучено | Не дошли | Отвалились | Отменили | Отказались | Потеряно | Потерянные лиды | Спам | Дубли | Брак заявок | Нецелевые | Недозвоны | Возвраты заказов | Возвраты, % |
  Сорвались | Отпало | Не пришли | Не купили | Температура лида | Приоритет | Сезонный коэффициент | Курс USD | Площадь помещения | Вес заказа, кг | Объём, м3 | Пробег, км | Трафик, Гб | Жалобы |
  Отзывы, средняя оценка | Лайки | Репосты | Комментарии`;

export const FIGURES_EN = `
  Ad spend, $ | Media spend | Marketing budget | Cost of traffic | Total spend (USD) | Sales amount | Net sales value | Revenue excl. VAT | Gross profit margin | Profit per customer |
  Cash in | Account balance | Outstanding debt | Prepaid amount | Income per lead | Revenue per customer | ARPU ($) | Price per lead | Price per visit | Cost per meeting | Cost per contract |
  Cost per hire | Cost per install | Avg order value | Avg check | Average discount | Discount % | Discount rate | Share of spend | Ad cost share | Bounce % | Exit rate | Redemption rate |
  Lead conversion | Site conversion rate | Conv. to lead | CVR2 | Overall CR | CTR (%) | Open % | Delivery % | Click-to-open rate | View-through rate | Reply rate | Show-up rate | Close % | Hit rate |
  Variance to plan | Vs last month | Delta to plan | Growth % | Growth rate | WoW change | YoY growth | Sales plan | Monthly target | Month forecast | Sales forecast | Expected revenue | Weighted value |
  Norm | Industry benchmark | Last month actual | Prior week | Baseline | Running total | Cumulative | Department total | Avg per rep | Company average | Monthly max | Median deal |
  Response time, min | Avg. response time | Handling time | Deal age, days | Days in stage | Sales cycle length | Time to hire | Time to close | Page depth | Avg. session length | Load speed | Rep rating |
  Quality rating | Satisfaction score | Customer NPS | Loyalty index | Search position | Average rank | Max bid | Ad frequency | Reach % | Voice share | Win probability | Probability | Stage weight |
  Rep workload % | Team size | No. of reps | Number of managers | Working hours | Shifts | Units in stock | Warehouse stock | Inventory days | Markup % | Profitability | ROI % | Payback, months | Customer LTV |
  Unit economics | Bank fee | Processing fee % | Sales tax | VAT 20% | Team salary | Payroll, k$ | Bonuses paid, $ | Penalties | Office rent | Shipping cost | Packaging cost | Product cost | Wasted budget |
  Lost profit | Money left on the table | Dropped out | Drop-offs | Cancelled | Declined | Rejected | Lost leads | Lost deals | Spam leads | Duplicates | Junk leads | No-shows | Unreachable | Refunds | Returns % |
  Unsubscribed | Churned | Disqualified | Not interested | Lead temperature | Priority | Seasonal factor | USD rate | Floor area | Order weight, kg | Volume, m3 | Mileage | Traffic, GB | Complaints |
  Avg. review score | Likes | Reposts | Comments | Engagement score | Sentiment | Forecast accuracy | Plan completion % | Quota % | Attainment | Effort, hours | Budget left | Remaining budget | Spend to date |
  Credit limit | Interest rate | Loan amount | Instalment | Margin per unit | EBITDA margin | Overhead share | Contribution | Take-home | Fee`;

/** Stages of trades that have words of their own. */
export const STAGES_RU = `
  Обращения в чат | Заявки с сайта | Целевые заявки | Квал-лиды | Назначено встреч | Состоялось встреч | Выставлено КП | Получили договор | Внесли аванс | Подписали акт | Пробные уроки |
  Купили абонемент | Продлили абонемент | Записались на осмотр | Пришли на осмотр | Начали лечение | Оценка трейд-ин | Поездка на тест-драйв | Оформление кредита | Выдача авто | Показ объекта |
  Одобрение ипотеки | Сделка в Росреестре | Скачали приложение | Прошли регистрацию | Первый платёж | Отклики на вакансию | Телефонное интервью | Вышел на испытательный | Вход в бот | Подписка на рассылку |
  Досмотрели вебинар | Заявка на рассрочку | Заказ собран | Заказ доставлен | Выкуплено | Повторный визит | Заявка в сервис | Выезд мастера | Закрытый наряд`;

export const STAGES_EN = `
  Inbound chats | Site enquiries | Discovery calls | Meetings booked | Meetings attended | Quotes issued | Advance paid | Acceptance signed | Trial lessons |
  Memberships bought | Memberships renewed | Check-ups booked | Check-ups attended | Treatment started | Trade-in appraisals | Showroom traffic | Credit applications | Cars delivered | Property viewings |
  Mortgage approvals | Completions | App installs | Accounts created | First payments | Job applications | Phone screens | Short list | Offers signed | Bot subscribers | Newsletter sign-ups |
  Webinar finishers | Instalment requests | Orders packed | Orders delivered | Repeat visits | Service requests | Engineer visits | Closed tickets`;
