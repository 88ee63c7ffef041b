import { fill } from "../fill";
import type { Language, Texts } from "../language";

const en = {
  map: "Map",
  newMap: "New journey map",
  stagesFrom: "Stages from",
  template: "Template: {name}",
  mermaid: "A Mermaid journey",
  mermaidText: "Text of the journey",
  mermaidExample: "journey\ntitle Window replacement\nsection Chooses\nRequest: 4: Olga",
  typedIn:
    "A stage table with sample counts is written first: type your own into it. The map you built from it before is updated.",
  standing: "An existing map is updated; your text is kept.",
  everybody: "All customers",
  everybodyInList: "all customers",
  segments: "A separate map for each segment",
  more: "Other segments, one per line",
  lanes: "Rows of the map",
  examples: "Include example entries",
  build: "Build journey map",
  openMap: "Open map",
  maps: "Maps in this spreadsheet",
  noMaps: "No maps yet.",
  listing: "Looking for maps…",
  actions: "Map actions",
  rebuild: "Refresh",
  removeExamples: "Remove examples",
  draw: "Save as picture",
  rebuilding: "Refreshing the map…",
  filling: "Measuring the journey…",
  removing: "Removing the examples…",
  drawn: "The picture is under the list of maps.",
  drawing: "Drawing the map…",
  hypotheses: "Hypotheses",
  aboutHypotheses: "What each is worth, how long its test takes, and what came out: one sheet for the stage table.",
  collect: "Build or refresh the sheet of hypotheses",
  collecting: "Computing the hypotheses…",
  openHypotheses: "Open hypotheses",
  segmentsBeside: "Segments side by side",
  aboutSegments: "Conversions with what is proven to differ, moods and dearest barriers of all segments on one sheet.",
  compare: "Build or refresh the comparison",
  comparing: "Comparing the segments…",
  openComparison: "Open comparison",
  downloadPng: "Download PNG",
  download: "Download SVG",
  copyMessage: "Copy as text for a messenger",
  copyMermaid: "Copy as a Mermaid journey",
  downloadHint:
    "If no download starts, the browser blocked it: right-click the picture and choose “Save image as…”, or copy the text below into a file.",
  asText: "SVG code of the picture",
  building: "Building the map…",
  buildingOne: "Building map {at} of {of}: {whose}…",
  forWhom: "Segment: {names}",
  forWhomAndMore: "Segments: {names} and {more} more",
  quoted: "“{name}”",
  unbound: "The table has no column {names}: this map shows all customers.",
  allLanes: "Rows: all",
  someLanes: "Rows: {shown} of {all}",
  mapsReady: "Ready: {names}",
  aside: "Text of removed stages moved below the map: {count}.",
  asideOf: "Text of removed stages moved below the map: {count} ({stages}).",
  touchpointsFrom: "Measure the journey by “{sheet}”",
  filled: "Touchpoints filled in for stages: {filled}.",
  keptStages: "Stages left as you wrote them: {kept}.",
  lacking: "Not on the map: “{event}”, yet {share}% of customers do it.",
  unknownEvents: "No such event: {names}.",
  emotionsFrom: "Take emotions from ratings in “{sheet}”",
  rating: "Averaging the ratings…",
  rated: "Stages with ratings: {rated}. What you typed is kept.",
  unratedNames: "Rated, but no stage of the map: {names}.",
  lowest: "Lowest at “{stage}”: “{text}”",
  noExamples: "No examples are left on “{map}”.",
  removed: "Examples removed from “{map}”: {count}",
};

/** What the section *Map* says. */
export const mapText: Texts<typeof en> = {
  en,
  ru: {
    map: "Карта",
    newMap: "Новая карта пути",
    stagesFrom: "Этапы",
    template: "Шаблон: {name}",
    mermaid: "Путь Mermaid",
    mermaidText: "Текст пути",
    mermaidExample: "journey\ntitle Замена окон\nsection Выбирает\nЗаявка: 4: Ольга",
    typedIn:
      "Сначала появится таблица этапов с примером чисел: впишите в неё свои. Если карта из него уже есть, она обновится.",
    standing: "Если такая карта уже есть, она обновится; ваш текст сохранится.",
    everybody: "Все клиенты",
    everybodyInList: "все клиенты",
    segments: "Отдельная карта для каждого сегмента",
    more: "Другие сегменты, каждый с новой строки",
    lanes: "Строки карты",
    examples: "Добавить примеры заполнения",
    build: "Построить карту пути",
    openMap: "Открыть карту",
    maps: "Карты в этом файле",
    noMaps: "Карт пока нет.",
    listing: "Ищу карты…",
    actions: "Действия с картой",
    rebuild: "Обновить",
    removeExamples: "Убрать примеры",
    draw: "Сохранить картинкой",
    rebuilding: "Обновляю карту…",
    filling: "Измеряю путь…",
    removing: "Убираю примеры…",
    drawn: "Картинка — под списком карт.",
    drawing: "Рисую карту…",
    hypotheses: "Гипотезы",
    aboutHypotheses: "Сколько стоит каждая, сколько займёт проверка и что вышло: один лист для таблицы этапов.",
    collect: "Построить или обновить лист гипотез",
    collecting: "Считаю гипотезы…",
    openHypotheses: "Открыть гипотезы",
    segmentsBeside: "Сегменты рядом",
    aboutSegments:
      "Конверсии с доказанными отличиями, настроение и самые дорогие барьеры всех сегментов на одном листе.",
    compare: "Построить или обновить сравнение",
    comparing: "Сравниваю сегменты…",
    openComparison: "Открыть сравнение",
    downloadPng: "Скачать PNG",
    download: "Скачать SVG",
    copyMessage: "Скопировать текстом для мессенджера",
    copyMermaid: "Скопировать как Mermaid journey",
    downloadHint:
      "Если файл не скачался, браузер заблокировал загрузку: щёлкните картинку правой кнопкой и выберите «Сохранить картинку как…» либо скопируйте текст ниже в файл.",
    asText: "Код картинки (SVG)",
    building: "Строю карту…",
    buildingOne: "Строю карту {at} из {of}: {whose}…",
    forWhom: "Сегмент: {names}",
    forWhomAndMore: "Сегменты: {names} и ещё {more}",
    quoted: "«{name}»",
    unbound: "Столбца {names} в таблице нет, поэтому на этой карте — все клиенты.",
    allLanes: "Строки: все",
    someLanes: "Строки: {shown} из {all}",
    mapsReady: "Готово: {names}",
    aside: "Текст удалённых этапов перенесён под карту: {count}.",
    asideOf: "Текст удалённых этапов перенесён под карту: {count} (этапы: {stages}).",
    touchpointsFrom: "Измерить путь по листу «{sheet}»",
    filled: "Точки касания заполнены, этапов: {filled}.",
    keptStages: "Ваш текст не тронут, этапов: {kept}.",
    lacking: "На карте нет «{event}», а через него идут {share}\u00a0% клиентов.",
    unknownEvents: "Нет таких событий: {names}.",
    emotionsFrom: "Взять эмоции из оценок на листе «{sheet}»",
    rating: "Считаю оценки…",
    rated: "Этапов с оценками: {rated}. Вписанное вами не тронуто.",
    unratedNames: "Есть оценки, но нет таких этапов: {names}.",
    lowest: "Худшее на этапе «{stage}»: «{text}»",
    noExamples: "На листе «{map}» примеров больше нет.",
    removed: "Примеры убраны с листа «{map}»: {count}",
  },
};

/** Whose map is built now, and how many there will be. */
export function buildingText(segment: string, at: number, of: number, language: Language): string {
  const { building, buildingOne, everybodyInList } = mapText[language];
  return fill(of === 1 ? building : buildingOne, { at, of, whose: segment || everybodyInList }, language);
}

/** For whom there will be maps. */
export function forWhomText(segments: readonly string[], language: Language): string {
  const { forWhom, forWhomAndMore, everybodyInList } = mapText[language];
  const all = segments.map((segment) => brief(segment) || everybodyInList);
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
  return fill(mapText[language].mapsReady, { names: quoted(names, language) }, language);
}

/** Says what no longer has a place on a map, and of which stages it was. */
export function asideText(count: number, stages: readonly string[], language: Language): string {
  const { aside, asideOf } = mapText[language];
  return fill(stages.length > 0 ? asideOf : aside, { count, stages: quoted(stages, language) }, language);
}

/** Offers to fill in the touchpoints that the events of a sheet have seen. */
export function touchpointsFromText(sheet: string, language: Language): string {
  return fill(mapText[language].touchpointsFrom, { sheet: brief(sheet) }, language);
}

/** Says what became of the touchpoints that a log has seen. */
export function filledTexts(
  {
    filled,
    kept,
    unknown,
    lacking,
  }: {
    filled: number;
    kept: number;
    unknown: readonly string[];
    lacking: readonly { readonly event: string; readonly share: number }[];
  },
  language: Language,
): string[] {
  const texts = mapText[language];
  return [
    fill(texts.filled, { filled }, language),
    ...(kept > 0 ? [fill(texts.keptStages, { kept }, language)] : []),
    ...(unknown.length > 0 ? [fill(texts.unknownEvents, { names: quoted(unknown, language) }, language)] : []),
    ...lacking.map(({ event, share }) =>
      fill(texts.lacking, { event: brief(event), share: Math.round(100 * share) }, language),
    ),
  ];
}

/** Offers to take the emotions from the ratings of a sheet. */
export function emotionsFromText(sheet: string, language: Language): string {
  return fill(mapText[language].emotionsFrom, { sheet: brief(sheet) }, language);
}

/** Says what a table of ratings had to say of a map's stages. */
export function ratedTexts(
  {
    rated,
    unknown,
    quotes,
  }: {
    rated: number;
    unknown: readonly string[];
    quotes: readonly { readonly stage: string; readonly text: string }[];
  },
  language: Language,
): string[] {
  const texts = mapText[language];
  return [
    fill(texts.rated, { rated }, language),
    ...(unknown.length > 0 ? [fill(texts.unratedNames, { names: quoted(unknown, language) }, language)] : []),
    ...quotes.map(({ stage, text }) => fill(texts.lowest, { stage: brief(stage), text }, language)),
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
