import type { Texts } from "../language";

const en = {
  answer: "The answer",
  copy: "Copy summary",
  copied: "Copied.",
  copyByHand: "The summary, to copy by hand",
  countedBy: "By what date are the rows of this table counted?",
  byEvents: "By each event’s date",
  byEntrants: "By the lead’s date",
  imitable: "Can the others do as the best group does?",
  canImitate: "Yes: managers, pages",
  cannotImitate: "No: channels, regions",
  moneyStage: "The money comes in at",
  level: {
    plan: "plan {level%}",
    norm: "benchmark {level%}",
    group: "within reach {level%}",
    test: "a test proved {level%}",
    run: "held before {level%}",
  },
  ofPlan: "of {plan#}",
  met: "at or above its level",
  worthMeaning: "Bar: conversion, tick: level. “+7” is what the result gains at that level. ● real, ○ may be chance.",
  savePicture: "Save picture",
};

/** What the panel says of a table's answer, besides its three sentences. */
export const answerPanelText: Texts<typeof en> = {
  en,
  ru: {
    answer: "Ответ",
    copy: "Копировать итог",
    copied: "Скопировано.",
    copyByHand: "Итог, чтобы скопировать вручную",
    countedBy: "По какой дате считаются строки этой таблицы?",
    byEvents: "По дате события",
    byEntrants: "По дате заявки",
    imitable: "Могут ли другие работать так же, как лучшая группа?",
    canImitate: "Да: менеджеры, страницы",
    cannotImitate: "Нет: каналы, регионы",
    moneyStage: "Деньги приходят на этапе",
    level: {
      plan: "план {level%}",
      norm: "норматив {level%}",
      group: "достижимо {level%}",
      test: "доказано проверкой {level%}",
      run: "раньше держалось {level%}",
    },
    met: "не ниже уровня",
    worthMeaning:
      "Полоса — конверсия, черта — ориентир. «+7» — сколько прибавит результат на этом уровне. ● не случайно, ○ может быть случайностью.",
    ofPlan: "из {plan#}",
    savePicture: "Сохранить картинку",
  },
};
