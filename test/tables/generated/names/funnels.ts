/** Funnels of many trades as people write them, from the first stage to the last. */
export const FUNNELS = {
  ru: split(`
    Показы > Клики > Лиды > Квал > Сделки
    Визиты > Просмотры карточки > Добавили в корзину > Начали оформление > Заказы > Выкупы
    Входящие заявки > Взяты в работу > Квалифицированы > Встреча проведена > КП отправлено > Договор подписан > Предоплата получена
    Обращения > Замер назначен > Замер > Расчёт отправлен > Договоры > Монтаж
    Посетители лендинга > Регистрации > Активация > Триал > Платящие > Продлили
    Отклики > Резюме просмотрено > Скрининг > Интервью с HR > Интервью с заказчиком > Оффер > Вышли на работу
    Звонки в регистратуру > Записались на приём > Дошли до врача > Составлен план лечения > Начали лечение > Повторный визит
    Заявки с сайта > Дозвонились > Записаны на пробное > Пробное занятие > Купили абонемент > Продлили обучение
    Открыли приглашение > Регистрация на мероприятие > Подтвердили участие > Пришли > Остались до конца
    Открыли меню > Выбрали блюдо > Корзина > Ввели адрес > Оплатили онлайн > Доставлено
    Первичные обращения > Консультация > Показ объекта > Бронь > Одобрена ипотека > Сделка на регистрации > Ключи выданы
    Трафик в салон > Знакомство с авто > Тест-драйв > Расчёт кредита > Контракт > Выдача автомобиля
    Запросы ставки > Ставка отправлена > Согласование > Заявка на перевозку > Машина подана > Выгружено
    Заявки в клуб > Гостевые визиты > Вводная тренировка > Покупка карты > Персональные тренировки > Продление карты
    Калькулятор открыт > Рассчитали полис > Заполнили анкету > Подтвердили данные > Оплата полиса > Пролонгация
    Увидели сбор > Перешли на страницу сбора > Нажали «Помочь» > Пожертвовали > Подписались на ежемесячное
    Просмотр страницы приложения > Установки > Первый запуск > Регистрация > Онбординг пройден > Подписка оформлена
    Показы карточек > Переходы в карточку > В корзину > Заказали > Выкупили > Оставили отзыв
    Реги на вебинар > Зашли в эфир > Досмотрели до оффера > Оставили заявку > Внесли предоплату > Полная оплата
    Отправлено писем > Доставлено > Открыли > Кликнули > Заказали звонок > Купили
    Набрано номеров > Дозвон > ЛПР > Интерес > Встреча назначена > Встреча состоялась > Счёт выставлен > Счёт оплачен
    Найдено тендеров > Подходят по профилю > Подана заявка > Допущены > Выиграли > Контракт заключён
    Заявки на кредит > Предодобрено > Скоринг пройден > Документы собраны > Одобрено > Выдано
    Запросы на подбор > Подборка отправлена > Выбрали тур > Забронировали > Внесли аванс > Съездили
    Старт бота > Подписались на канал > Прошли квиз > Забрали лид-магнит > Записались на разбор > Пришли на разбор > Купили курс
    Просмотры профиля > Написали в директ > Запись > Визит в салон > Вторая запись
    Заявки на ремонт > Диагностика > Согласовали смету > Отремонтировано > Выдано клиенту
    Лиды на франшизу > Презентация отправлена > Созвон с экспертом > Изучили финмодель > Паушальный внесён > Открытие точки
    Просмотры объявления > Посмотрели телефон > Написали в чат > Приехали на осмотр > Задаток > Купля-продажа
    Обращения в чат > Первая консультация > Договор на услуги > Подано в суд > Выиграно дел
    Скачали прайс > Запросили образец > Образец отправлен > Тестовый заказ > Повторный заказ > Постоянный клиент
    Охват > Переходы на сайт > Целевые заявки > Бриф заполнен > Смета согласована > Проект запущен`),
  en: split(`
    Impressions > Clicks > Landing page views > Add to cart > Checkout started > Purchases
    Leads > MQL > SAL > SQL > Opps > Closed won
    Visitors > Signups > Activated > Trial > Paid > Renewed
    Applicants > Phone screen > Onsite > Offer extended > Offer accepted > Started
    Calls answered > Appointments booked > Patients seen > Treatment plan presented > Treatment accepted > Follow-up visit
    Enquiries > Campus tour > Application submitted > Interviewed > Admitted > Enrolled
    Invited > RSVP yes > Checked in > Attended keynote > Booth demo > Post-event call
    Menu opened > Item added > Basket > Address entered > Payment ok > Delivered
    Buyer inquiries > Property viewings > Second viewing > Offers made > Under contract > Closings
    Showroom walk-ins > Needs analysis > Test drive > Quote > Finance approved > Handover
    RFQs received > Rates quoted > Bookings > Picked up > Delivered on time
    Guest passes > Tour taken > First class > Membership sold > PT package > Renewal
    Quote started > Quote completed > Application > Underwritten > Policy bound > Policy renewed
    Appeal opened > Donation page > Gift started > Gift completed > Monthly donor
    Store page views > Installs > First open > Account created > Tutorial completed > Subscribed
    Search views > Product page > Basket adds > Orders placed > Orders kept > Reviews left
    Registered > Joined live > Stayed to pitch > Clicked offer > Order form > Bought
    Emails sent > Emails delivered > Opened > Clicked > Replied > Meeting booked
    Dials > Connects > Conversations > Meetings set > Meetings held > Proposals sent > Contracts signed
    Tenders found > Go decision > Bid submitted > Shortlisted > Awarded
    Applications > Pre-approved > Docs in > Appraisal > Clear to close > Funded
    Trip requests > Itinerary sent > Held > Deposit paid > Travelled
    Chat opened > First message > Email captured > Call booked > Showed up > Coaching client
    Profile views > DMs > Booked > Came in > Rebooked
    Repair tickets > Diagnosed > Estimate approved > Repaired > Picked up by customer
    Franchise inquiries > Brochure sent > Discovery day > FDD signed > Franchise fee paid > Opened for business
    Consult requests > Consultations > Retainers signed > Filed > Won
    Reach > Link clicks > Newsletter signups > Confirmed opt-in > Upgraded to paid
    Site visit requested > Home assessment > Design sent > Install signed > Permits cleared > Installed
    Onboarding started > Workspace created > Teammate invited > First project > Weekly active > Upgraded
    Target accounts > Engaged accounts > Demo requested > Demo held > POC > Verbal yes > Signed
    Price list downloads > Sample requests > Samples shipped > First order > Repeat order > Key account`),
} as const;

function split(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" > "));
}
