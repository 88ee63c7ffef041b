import type { Texts } from "../language";

const en = {
  sections: "Sections",
  stageTable: "Stage table",
  useSelection: "Use selection",
  reading: "Reading the sheet…",
  notFound: "No stage table found",
  unread: "Not read yet",
  kept: "Below is the previous table.",
  toJourneys: "Go to Journeys",
  hint: "Stages in one column, counts beside them. Select any cell in a table like this:",
  stage: "Stage",
  people: "Count",
  sampleStages: ["Impressions", "Clicks", "Deals"],
};

/** What the panel says of the table that it found, or did not find. */
export const SOURCE: Texts<typeof en> = {
  en,
  ru: {
    sections: "Разделы",
    stageTable: "Таблица этапов",
    useSelection: "Взять выделенную",
    reading: "Читаю лист…",
    notFound: "Таблица этапов не найдена",
    unread: "Ещё не прочитана",
    kept: "Ниже — прежняя таблица.",
    toJourneys: "Перейти в раздел «Пути»",
    hint: "В одном столбце этапы, рядом — сколько на каждом (показы, заявки, сделки). Выделите в такой таблице любую ячейку:",
    stage: "Этап",
    people: "Количество",
    sampleStages: ["Показы", "Клики", "Сделки"],
  },
};
