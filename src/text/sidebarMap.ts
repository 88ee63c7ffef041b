import { fill } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  map: "Map",
  newMap: "New journey map",
  stagesFrom: "Stages from",
  template: "Template: {name}",
  typedIn: "The stages are the template’s; people are typed into the map itself.",
  standing: "A map that stands already is rebuilt: every word stays.",
  everybody: "Everybody",
  segments: "A map for each",
  more: "Other segments, one a line",
  lanes: "Lanes",
  examples: "With examples of what to write",
  build: "Build journey map",
  openMap: "Open map",
  maps: "Maps in this spreadsheet",
  noMaps: "There is none yet.",
  listing: "Looking for maps…",
  actions: "Rebuild, picture…",
  rebuild: "Rebuild",
  removeExamples: "Remove examples",
  draw: "Make a picture",
  rebuilding: "Rebuilding the map…",
  filling: "Counting the touchpoints…",
  removing: "Removing the examples…",
  drawn: "The picture is under the list of maps.",
  drawing: "Drawing the map…",
  download: "Download SVG",
  downloadHint:
    "If no download starts, the browser holds it back: right-click the picture and choose “Save image as…”, or copy the text below into a file.",
  asText: "The picture as SVG text",
  maybeBuilt:
    "Google Sheets did not answer in time. Look first whether the map is among the sheets already: asked again, a template makes another.",

  building: "Building the map…",
  buildingOne: "Building map {at} of {of}: {whose}…",
  forWhom: "For: {names}",
  forWhomAndMore: "For: {names} and {more} more",
  quoted: "“{name}”",
  unbound: "The table has no column {names}: that map counts everybody.",
  allLanes: "Lanes: all",
  someLanes: "Lanes: {shown} of {all}",
  mapsReady: "Ready: {names}",
  aside: "Kept under the map, for want of a place on it: {count}.",
  asideOf: "Kept under the map, for want of a place on it: {count}. Stages that are gone: {stages}.",
  touchpointsFrom: "Fill touchpoints from {sheet}",
  filled: "Stages with touchpoints from the events: {filled}.",
  keptStages: "Stages that keep your words: {kept}.",
  unknownEvents: "No such event: {names}.",
  noExamples: "No examples are left on {map}.",
  removed: "Examples removed from {map}: {count}",
};

/** What the section *Map* says. */
export const mapText: Texts<typeof en> = {
  en,
  ru: {
    map: "Карта",
    newMap: "Новая карта пути",
    stagesFrom: "Этапы",
    template: "Шаблон: {name}",
    typedIn: "Этапы — из шаблона, людей впишете прямо в карту.",
    standing: "Карта, которая уже есть, перестроится: все слова останутся.",
    everybody: "Все",
    segments: "По карте на каждый сегмент",
    more: "Другие сегменты, по одному в строке",
    lanes: "Строки карты",
    examples: "С примерами, что писать",
    build: "Построить карту пути",
    openMap: "Открыть карту",
    maps: "Карты в этой таблице",
    noMaps: "Пока ни одной.",
    listing: "Ищу карты…",
    actions: "Перестроить, картинка…",
    rebuild: "Перестроить",
    removeExamples: "Убрать примеры",
    draw: "Сделать картинку",
    rebuilding: "Перестраиваю карту…",
    filling: "Считаю точки касания…",
    removing: "Убираю примеры…",
    drawn: "Картинка — под списком карт.",
    drawing: "Рисую карту…",
    download: "Скачать SVG",
    downloadHint:
      "Если файл не скачался, его не пускает браузер: щёлкните картинку правой кнопкой и выберите «Сохранить картинку как…» либо скопируйте текст ниже в файл.",
    asText: "Картинка текстом SVG",
    maybeBuilt:
      "Google Таблицы не ответили вовремя. Сначала проверьте, нет ли карты среди листов: из шаблона ещё раз получится вторая.",

    building: "Строю карту…",
    buildingOne: "Строю карту {at} из {of}: {whose}…",
    forWhom: "Для кого: {names}",
    forWhomAndMore: "Для кого: {names} и ещё {more}",
    quoted: "«{name}»",
    unbound: "В таблице нет столбца {names}: такая карта считает всех.",
    allLanes: "Строки: все",
    someLanes: "Строки: {shown} из {all}",
    mapsReady: "Готово: {names}",
    aside: "Отложено под картой, потому что на ней больше нет места: {count}.",
    asideOf: "Отложено под картой, потому что на ней больше нет места: {count}. Исчезли этапы: {stages}.",
    touchpointsFrom: "Вписать точки касания с листа {sheet}",
    filled: "Этапов с точками касания из событий: {filled}.",
    keptStages: "Этапов, где остались ваши слова: {kept}.",
    unknownEvents: "Нет таких событий: {names}.",
    noExamples: "На листе {map} примеров больше нет.",
    removed: "С листа {map} убрано примеров: {count}",
  },
};

/** Whose map is built now, and how many there will be. */
export function buildingText(segment: string, at: number, of: number, language: Language): string {
  const { building, buildingOne, everybody } = mapText[language];
  return fill(of === 1 ? building : buildingOne, { at, of, whose: segment || everybody }, language);
}

/** For whom there will be maps. */
export function forWhomText(segments: readonly string[], language: Language): string {
  const { forWhom, forWhomAndMore, everybody } = mapText[language];
  const all = segments.map((segment) => brief(segment) || everybody);
  const more = all.length - 2;
  return fill(more > 0 ? forWhomAndMore : forWhom, { names: all.slice(0, 2).join(", "), more }, language);
}

/** Says for which segments the table has no column. */
export function unboundText(segments: readonly string[], language: Language): string {
  return fill(mapText[language].unbound, { names: quoted(segments, language) }, language);
}

/** Says how many lanes are shown. */
export function lanesText(shown: number, all: number, language: Language): string {
  const { allLanes, someLanes } = mapText[language];
  return fill(shown === all ? allLanes : someLanes, { shown, all }, language);
}

/** Says which maps are ready. */
export function mapsReadyText(names: readonly string[], language: Language): string {
  return fill(mapText[language].mapsReady, { names: names.map(brief).join(", ") }, language);
}

/** Says what no longer has a place on a map, and of which stages it was. */
export function asideText(count: number, stages: readonly string[], language: Language): string {
  const { aside, asideOf } = mapText[language];
  return fill(stages.length > 0 ? asideOf : aside, { count, stages: stages.map(brief).join(", ") }, language);
}

/** Offers to fill in the touchpoints that the events of a sheet have seen. */
export function touchpointsFromText(sheet: string, language: Language): string {
  return fill(mapText[language].touchpointsFrom, { sheet: brief(sheet) }, language);
}

/** Says what became of the touchpoints that a log has seen. */
export function filledTexts(
  { filled, kept, unknown }: { filled: number; kept: number; unknown: readonly string[] },
  language: Language,
): string[] {
  const texts = mapText[language];
  return [
    fill(texts.filled, { filled }, language),
    ...(kept > 0 ? [fill(texts.keptStages, { kept }, language)] : []),
    ...(unknown.length > 0 ? [fill(texts.unknownEvents, { names: unknown.map(brief).join(", ") }, language)] : []),
  ];
}

/** Says how many examples are gone. */
export function removedText(count: number, map: string, language: Language): string {
  const { noExamples, removed } = mapText[language];
  return fill(count === 0 ? noExamples : removed, { map, count }, language);
}

function quoted(names: readonly string[], language: Language): string {
  return names.map((name) => fill(mapText[language].quoted, { name: brief(name) }, language)).join(", ");
}

// A name that would fill the panel is known by its beginning.
const brief = (name: string): string => (name.length > 60 ? `${[...name].slice(0, 60).join("")}…` : name);
