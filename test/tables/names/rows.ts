/** What rows of other tables are called: managers, goods, towns, channels. Such names count nobody by themselves. */
export const ROWS = `
  Елена Иванова | Иванова Елена | Светлана | Роман Петров | Петров Роман | Оксана К. | Степан | Руслан Ахметов | Диана | Алёна Смирнова | Натали | Саркисян Тигран | Магазин Светлана | Милана |
  Ahmed Khan | Alfred Smith | Jared Brown | Mohammed Ali | Fred | Anna Reed | Javed | Mary Wood | Winifred Hale | Ted Young |
  Двигатели | Смесители | Автомобили | Портфели | Кабели | Картели | Двери | Экраны | Диваны | Рестораны | Мембраны | Чемоданы | Модели | Капли | Туфли | Тарелки | Холодильники | Чайники | Светильники |
  Printers | Scanners | Chargers | Sweaters | Trousers | Computers | Coffee | Trees | Seeds | Beds | Sheds |
  Ереван | Магадан | Абакан | Казахстан | Узбекистан | Татарстан | Одинцово | Бирюлёво | Сочи | Дели | Leeds | Dresden | Milan | Bradford |
  Показатели | Показатель | Планы | Смены | Цены | Страны | Партнёры | Баннеры | Influencers | Partners | Banners | Flyers | Others | Managers | Сотрудники | Менеджеры | Операторы
`;
