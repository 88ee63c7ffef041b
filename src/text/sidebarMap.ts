import type { Language, Text } from "./language";

/** What the section *Map* says. */
export const mapText = {
  map: { en: "Map", ru: "Карта" },
  newMap: { en: "New journey map", ru: "Новая карта пути" },
  stagesFrom: { en: "Stages from", ru: "Этапы" },
  template: { en: "Template: {name}", ru: "Шаблон: {name}" },
  typedIn: {
    en: "The stages are the template’s; people are typed into the map itself.",
    ru: "Этапы — из шаблона, людей впишете прямо в карту.",
  },

  standing: {
    en: "A map that stands already is rebuilt: every word stays.",
    ru: "Карта, которая уже есть, перестроится: все слова останутся.",
  },

  everybody: { en: "Everybody", ru: "Все" },
  segments: { en: "A map for each", ru: "По карте на каждый сегмент" },
  more: { en: "Other segments, one a line", ru: "Другие сегменты, по одному в строке" },
  lanes: { en: "Lanes", ru: "Строки карты" },
  examples: { en: "With examples of what to write", ru: "С примерами, что писать" },

  build: { en: "Build journey map", ru: "Построить карту пути" },
  openMap: { en: "Open map", ru: "Открыть карту" },

  maps: { en: "Maps in this spreadsheet", ru: "Карты в этой таблице" },
  noMaps: { en: "There is none yet.", ru: "Пока ни одной." },
  listing: { en: "Looking for maps…", ru: "Ищу карты…" },
  actions: { en: "Rebuild, picture…", ru: "Перестроить, картинка…" },
  rebuild: { en: "Rebuild", ru: "Перестроить" },
  removeExamples: { en: "Remove examples", ru: "Убрать примеры" },
  draw: { en: "Make a picture", ru: "Сделать картинку" },
  rebuilding: { en: "Rebuilding the map…", ru: "Перестраиваю карту…" },
  filling: { en: "Counting the touchpoints…", ru: "Считаю точки касания…" },
  removing: { en: "Removing the examples…", ru: "Убираю примеры…" },
  drawn: { en: "The picture is under the list of maps.", ru: "Картинка — под списком карт." },
  drawing: { en: "Drawing the map…", ru: "Рисую карту…" },

  download: { en: "Download SVG", ru: "Скачать SVG" },
  downloadHint: {
    en: "If no download starts, the browser holds it back: right-click the picture and choose “Save image as…”, or copy the text below into a file.",
    ru: "Если файл не скачался, его не пускает браузер: щёлкните картинку правой кнопкой и выберите «Сохранить картинку как…» либо скопируйте текст ниже в файл.",
  },
  asText: { en: "The picture as SVG text", ru: "Картинка текстом SVG" },

  maybeBuilt: {
    en: "Google Sheets did not answer in time. Look first whether the map is among the sheets already: asked again, a template makes another.",
    ru: "Google Таблицы не ответили вовремя. Сначала проверьте, нет ли карты среди листов: из шаблона ещё раз получится вторая.",
  },
} satisfies Record<string, Text>;

/** Whose map is built now, and how many there will be. */
export function buildingText(segment: string, at: number, of: number, language: Language): string {
  const whose = segment || mapText.everybody[language];
  if (of === 1) return { en: "Building the map…", ru: "Строю карту…" }[language];
  return { en: `Building map ${at} of ${of}: ${whose}…`, ru: `Строю карту ${at} из ${of}: ${whose}…` }[language];
}

/** For whom there will be maps. */
export function forWhomText(segments: readonly string[], language: Language): string {
  const names = segments.map((segment) => brief(segment) || mapText.everybody[language]);
  const more = names.length - 2;
  const shown = names.slice(0, 2).join(", ");
  return {
    en: `For: ${shown}${more > 0 ? ` and ${more} more` : ""}`,
    ru: `Для кого: ${shown}${more > 0 ? ` и ещё ${more}` : ""}`,
  }[language];
}

/** Says for which segments the table has no column. */
export function unboundText(segments: readonly string[], language: Language): string {
  const names = segments.map((name) => ({ en: `“${brief(name)}”`, ru: `«${brief(name)}»` })[language]).join(", ");
  return {
    en: `The table has no column ${names}: that map counts everybody.`,
    ru: `В таблице нет столбца ${names}: такая карта считает всех.`,
  }[language];
}

/** Says how many lanes are shown. */
export function lanesText(shown: number, all: number, language: Language): string {
  if (shown === all) return { en: "Lanes: all", ru: "Строки: все" }[language];
  return { en: `Lanes: ${shown} of ${all}`, ru: `Строки: ${shown} из ${all}` }[language];
}

/** Says which maps are ready. */
export function mapsReadyText(names: readonly string[], language: Language): string {
  return { en: `Ready: ${names.map(brief).join(", ")}`, ru: `Готово: ${names.map(brief).join(", ")}` }[language];
}

/** Says what no longer has a place on a map, and of which stages it was. */
export function asideText(count: number, stages: readonly string[], language: Language): string {
  const gone = stages.map(brief).join(", ");
  return {
    en: `Kept under the map, for want of a place on it: ${count}.${gone && ` Stages that are gone: ${gone}.`}`,
    ru: `Отложено под картой, потому что на ней больше нет места: ${count}.${gone && ` Исчезли этапы: ${gone}.`}`,
  }[language];
}

/** Offers to fill in the touchpoints that the events of a sheet have seen. */
export function touchpointsFromText(sheet: string, language: Language): string {
  return {
    en: `Fill touchpoints from ${brief(sheet)}`,
    ru: `Вписать точки касания с листа ${brief(sheet)}`,
  }[language];
}

/** Says what became of the touchpoints that a log has seen. */
export function filledTexts(
  { filled, kept, unknown }: { filled: number; kept: number; unknown: readonly string[] },
  language: Language,
): string[] {
  const names = unknown.map(brief).join(", ");
  return [
    {
      en: `Stages with touchpoints from the events: ${filled}.`,
      ru: `Этапов с точками касания из событий: ${filled}.`,
    },
    ...(kept > 0
      ? [{ en: `Stages that keep your words: ${kept}.`, ru: `Этапов, где остались ваши слова: ${kept}.` }]
      : []),
    ...(names ? [{ en: `No such event: ${names}.`, ru: `Нет таких событий: ${names}.` }] : []),
  ].map((text) => text[language]);
}

/** Says how many examples are gone. */
export function removedText(count: number, map: string, language: Language): string {
  if (count === 0)
    return { en: `No examples are left on ${map}.`, ru: `На листе ${map} примеров больше нет.` }[language];
  return { en: `Examples removed from ${map}: ${count}`, ru: `С листа ${map} убрано примеров: ${count}` }[language];
}

// A name that would fill the panel is known by its beginning.
const brief = (name: string): string => (name.length > 60 ? `${[...name].slice(0, 60).join("")}…` : name);
