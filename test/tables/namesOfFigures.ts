/** Names that count nobody, from glossaries of marketing, sales and finance, and what people write over such columns by hand. */
export const FIGURES = `
  CAC | CPL | CPA | CPC | CPM | CPO | CPI | CPV | LTV | CLV | ARPU | ARPPU | AOV | ROI | ROMI | ROAS | ACOS | ДРР | CTR | CR | CVR | NPS |
  CSAT | CES | MRR | ARR | GMV | EBITDA | COGS | OPEX | CAPEX | Payback | Payback period | Burn rate | Runway | Churn rate | Retention rate |
  Gross margin | Net profit | Margin | Markup | Маржа | Маржинальность | Наценка | Рентабельность | Прибыль | Чистая прибыль |
  Валовая прибыль | Выручка | Оборот | Доход | Расход | Расходы | Бюджет | Затраты на рекламу | Себестоимость | Средний чек | Средняя цена |
  Цена лида | Цена клика | Стоимость заявки | Стоимость привлечения | Окупаемость | Срок окупаемости | Доля рынка | Доля отказов |
  Показатель отказов | Глубина просмотра | Время на сайте | Длительность сессии | Рейтинг | Оценка | Позиция | Ставка | Остаток | Осталось |
  Отставание | Отклонение | Разница | Дельта | Прирост | Темп роста | Динамика | Изменение | Прогноз | План | Норма | Норматив |
  Выполнение плана | % выполнения | Скидка | Комиссия | Налог | НДС | Зарплата | ФОТ | Аренда | Дебиторка | Дебиторская задолженность |
  Кредиторка | Баланс | Сумма | Итого | Всего | Среднее | Медиана | Максимум | Минимум | Вес | Индекс | Коэффициент | Коэффициент удержания |
  Конверсия | Конверсия в продажу | Кликабельность | Частота | Частота показов | Охват, % | Вовлеченность | ER | ERR | Engagement rate |
  Bounce rate | Open rate | Click rate | Unsubscribe rate | Spam rate | Delivery rate | Win rate | Close rate | Sales cycle | Deal velocity |
  Pipeline value | Pipeline coverage | Average deal size | Average order value | Average revenue per user | Revenue per visit |
  Revenue per click | Cost per lead | Cost per click | Cost per acquisition | Customer lifetime value | Customer acquisition cost |
  Ad spend | Spend | Media cost | Total cost | Overheads | Salaries | Rent | Tax | Discount | Commission | Bonus | Refund amount |
  Working days | Days | Hours | Headcount | FTE | Score | Lead score | Quality score | Quality index | Difficulty | Search volume |
  Avg. position | Impression share | Share of voice | Market share | Frequency | Depth | Time on site | Session duration | Response time |
  SLA | AHT | First response time | Target | Plan | Goal | Forecast | Variance | Difference | Gap | Change | Growth | YoY | MoM | WoW |
  Previous month | Last year | Total | Subtotal | Average | Median | Best | Worst | Min | Max | Std dev | Weight | Ratio | Rate | Percent |
  % | Share | Index | Value | Amount | Price | Unit price | Unit cost | Gross | Net | Cash | Balance | Debt | Receivables | Payables |
  Cash flow | Inventory | Stock | Return on investment | Contribution margin | Break-even | Точка безубыточности | Прошлый месяц |
  Прошлый год | Рост к прошлому году | Рабочих дней | Часы | Сотрудников | Менеджеров | Штат | Юнит-экономика | Маркетинговые расходы |
  Расход на менеджера | Выручка на сотрудника | Звонков в день | Лидов на менеджера | Стоимость клиента | Цикл сделки | Длина сделки |
  Скорость ответа | SLA, % | Курс доллара | Инфляция | Сезонность | Температура | Бонусы | Премия | Штрафы | KPI | ARPC | EPC | RPM | eCPM |
  VTR | CPF | CPT | WAU | DAU | MAU | DAU/MAU | Stickiness | K-factor | Virality | Payout | Gross revenue | Net revenue | Deferred revenue |
  Billings | TCV | ACV | Quick ratio | Magic number | CAC payback | LTV/CAC | Rule of 40 | Потери | Недополученная прибыль |
  Упущенная выручка | Доля возвратов | Возвраты | Отмены | Брак | Отток | Чек | Обороты | Маржа, % | P&L | ЧДД | NPV | IRR | Дисконт |
  Чистый денежный поток | Свободный денежный поток | Кэшбэк | Эквайринг | Логистика | Упаковка | Сборы | Сумма сделки | Потенциал рынка |
  Ёмкость рынка | TAM | SAM | SOM | Узнаваемость бренда | Brand lift | Viewability | Видимость | ИКС | PR-индекс | Uplift | Incrementality |
  Лояльность, баллы | Наполнение корзины | Товаров в чеке | Позиций в заказе | UPT | Items per order | Basket size | Трафик, ГБ |
  Площадь, м2 | Выручка с м2 | Дневной лимит | Курс | Ретробонус | Плечо | Просрочка, дней | Оборачиваемость | Точность прогноза |
  Доля новых | Средний балл | Медианное время | Тёплый остаток | Кассовый разрыв | Возвраты, руб. | Сумма возвратов |
  Маркетинг, % от выручки | Затраты на лид | Доход на клиента | Стоимость 1000 показов | Цена за установку | Инвестиции | Амортизация |
  Дивиденды | Чистые активы | Рентабельность продаж | Gross profit | Net income | Operating margin | Cost of goods sold | Return rate |
  Churn | Net promoter score | Ad rank | Bid | Max CPC | Lost impression share | Avg. time on page | Pages per session | Revenue per lead |
  Lead velocity rate | Quota attainment | Average handle time | Net burn | Cash runway | Loan to value | Overdue days | Stock level |
  Lead time | Fill rate | Sell-through rate | Gross merchandise value | Take rate`;

/** Names of stages in the funnels of shops, sales departments, schools, clinics, recruiters and products. */
export const STAGES = `
  Impressions | Reach | Clicks | Visits | Sessions | Leads | MQL | SQL | Opportunities | Demos booked | Trials started | Proposals sent |
  Contracts signed | Deals won | Payments | Orders | Purchases | Add to cart | Checkout started | Sign-ups | Registrations | Installs |
  Activated users | Subscribers | Interviews | Offers accepted | Hires | Applications | Quotes | Test drives | Webinar attendees |
  Bookings made | Site visitors | Qualified leads | Meetings held | Calls answered | Delivered emails | Opened | Clicked | Replied | Показы |
  Охват | Клики | Визиты | Посетители | Заявки | Лиды | Квалифицированные лиды | Звонки | Дозвонились | Встречи | Проведено встреч |
  КП отправлено | Счёт выставлен | Договор подписан | Оплаты | Продажи | Повторные покупки | Добавили в корзину | Оформили заказ |
  Регистрации | Установки | Активные пользователи | Подписчики | Отклики | Собеседования | Офферы | Вышли на работу | Замер | Расчёт |
  Монтаж | Отгрузки | Доставка | Пробное занятие | Консультации | Запись на приём | Пришли на приём | Бронь | Задаток | Ипотека одобрена |
  Тест-драйв | Презентация | Переговоры | Согласование | Получили ТЗ | Выезд инженера | Акт подписан | Анкеты | Выдача кредита |
  Скачали прайс | Открыли письмо | Перешли на сайт | Написали в чат | Холодные звонки | Тёплые контакты | Демонстрация | Пилот | Тендер |
  Участие в тендере | Скоринг | Внедрение | Продление | Shortlisted | Screening | Background check | Onboarding completed | First purchase |
  Repeat purchase | Referrals | Enrolled students | Tour booked | Tour attended | Lease signed | Deposit paid | KYC passed | Card activated |
  Quote requested | Inspection done | Policy issued | Cart | Basket | Product page | Product views | Home page | Thank you page |
  Pricing page | Payment page | Landing page | Главная | Каталог | Карточка товара | Страница оплаты | Форма | Данные | Спасибо | Адрес |
  Доставка и оплата | Подтверждение | Заказ | Кабинет | Личный кабинет | Профиль | Первая сделка | Обучение | Квартира показана | Новый |
  В обработке | Думает | Ждём оплату | Ждёт решения`;

/** The names of a list. */
export const namesIn = (list: string): string[] =>
  list
    .split(/\s*\|\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
