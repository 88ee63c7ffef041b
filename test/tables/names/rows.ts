/** What rows of other tables are called: managers, goods, towns, channels. Such names count nobody by themselves. */
export const ROWS = `
  Елена Иванова | Иванова Елена | Светлана | Роман Петров | Петров Роман | Оксана К. | Степан | Руслан Ахметов | Диана | Алёна Смирнова | Натали | Саркисян Тигран | Магазин Светлана | Милана |
  Ahmed Khan | Alfred Smith | Jared Brown | Mohammed Ali | Fred | Anna Reed | Javed | Mary Wood | Winifred Hale | Ted Young |
  Двигатели | Смесители | Автомобили | Портфели | Кабели | Картели | Двери | Экраны | Диваны | Рестораны | Мембраны | Чемоданы | Модели | Капли | Туфли | Тарелки | Холодильники | Чайники | Светильники |
  Printers | Scanners | Chargers | Sweaters | Trousers | Computers | Coffee | Trees | Seeds | Beds | Sheds |
  Ереван | Магадан | Абакан | Казахстан | Узбекистан | Татарстан | Одинцово | Бирюлёво | Сочи | Дели | Leeds | Dresden | Milan | Bradford |
  Показатели | Показатель | Планы | Смены | Цены | Страны | Партнёры | Баннеры | Influencers | Partners | Banners | Flyers | Others | Managers | Сотрудники | Менеджеры | Операторы |
  Ламинат | Плитка | Насосы | Котлы | Удлинители | Выключатели | Усилители | Водонагреватели | Диван Милан | Кровать Елена | Стол Роман | Сметанник | Торт Наполеон | Бензин | Канцтовары | Юристы |
  Курс английского | Занятия йогой | Стрижка | Маникюр | Чистка зубов | Центральный округ | Новый Уренгой | Новая Москва | Октябрьский район | Иван Иванович | Али Мамедов | Магомед Алиев | Нелли | Шарли |
  Очень доволен | Скорее да | Затрудняюсь ответить | Белый | Мужчины | Женщины |
  Amplifiers | Heaters | Cordless drill | LED lights | Red dress | Used cars | Smoked salmon | Mixed nuts | Canned food | Padded jacket | Printed shirts | Utilities | Office supplies | Python course | Haircut | Implants |
  Midwest | New York | New England | New Zealand | United Kingdom | Sheffield United | Redmond | Stockport | Team Red | Very satisfied | Dissatisfied | Disagree | Married | Employed | Retired
`;
