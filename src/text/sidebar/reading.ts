import type { Texts } from "../language";

const en = {
  readAs: "How the table was read",
  readOtherwise: "Read it differently",
  asFound: "Back to automatic",
  yourChoice: "your choice",
  automatically: "Automatic",
  openQuestion: "Question about the table",
  down: "Stages are in rows",
  across: "Stages are in columns",
  channelsFrom: "Compare by column",
  rolesOfLines: "What rows and columns are",
  changeIt: "change",
};

/** What the panel says of how a table was read. */
export const READING: Texts<typeof en> = {
  en,
  ru: {
    readAs: "Как прочитана таблица",
    readOtherwise: "Прочитать по-другому",
    asFound: "Вернуть автоматический вариант",
    yourChoice: "ваш выбор",
    automatically: "Автоматически",
    openQuestion: "Вопрос о таблице",
    down: "Этапы — в строках",
    across: "Этапы — в столбцах",
    channelsFrom: "Сравнивать по столбцу",
    rolesOfLines: "Что в строках и столбцах",
    changeIt: "изменить",
  },
};
