import type { Texts } from "../language";

const en = {
  functions: "Functions",
  search: "Find a function",
  about: "About and licences",
  allFunctions: "‹ All functions",
  arguments: "Arguments",
  returns: "Result",
  example: "Example",
  examples: "Examples",
  insert: "Insert",
  inserting: "Writing the formula…",
  insertHint: "Inserts into the selected empty cell, or next to the selected figures.",
  found: "{found} of {all, plural, one {# function} other {# functions}}",
  allFound: "{all, plural, one {# function} other {# functions}}",
  nothingFound: "No functions match “{query}”. Try another word, such as “conversion”.",
  insertedExample: "Inserted in {cell} with the example’s figures. Replace them with your own cells.",
  inserted: "Inserted in {cell}, using {over}.",
  buildHash: "Build {hash}",
};

/** What the panel says of functions. */
export const FUNCTIONS: Texts<typeof en> = {
  en,
  ru: {
    functions: "Функции",
    search: "Найти функцию",
    about: "О дополнении и лицензии",
    allFunctions: "‹ Все функции",
    arguments: "Аргументы",
    returns: "Результат",
    example: "Пример",
    examples: "Примеры",
    insert: "Вставить",
    inserting: "Пишу формулу…",
    insertHint: "Формула появится в выделенной пустой ячейке, а если выделены данные — рядом с ними.",
    found: "Найдено: {found} из {all}",
    allFound: "Всего функций: {all}",
    nothingFound: "По запросу «{query}» ничего не найдено. Попробуйте другое слово, например «конверсия».",
    insertedExample: "Формула с числами из примера вставлена в {cell}. Замените их своими ячейками.",
    inserted: "Формула вставлена в {cell}. Данные: {over}.",
    buildHash: "Сборка {hash}",
  },
};
