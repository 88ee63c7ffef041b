import type { Texts } from "../language";

const en = {
  fromTemplate: "Start from a template",
  templateMeaning: "Adds a sheet with sample figures; replace them with yours.",
  starting: "Making the sheet…",
  maybeStarted:
    "Google Sheets did not answer in time. Check whether the new sheet is there: trying again would add a second sheet.",
  stages: "{count, plural, one {# stage} other {# stages}}",
};

/** What the panel says of starting from a template. */
export const START: Texts<typeof en> = {
  en,
  ru: {
    fromTemplate: "Начать с шаблона",
    templateMeaning: "Появится новый лист с примером — замените числа своими.",
    starting: "Создаю лист…",
    maybeStarted:
      "Google Таблицы не ответили вовремя. Проверьте, не появился ли новый лист: если нажать ещё раз, создастся второй.",
    stages: "{count, plural, one {# этап} many {# этапов} other {# этапа}}",
  },
};
