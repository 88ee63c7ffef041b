import "./attachments";
import "./batch";
import "./composerFormulas";
import "./addedFunctions";
import { type LocaleDefinition, localeOf } from "./locales";
import { quietly } from "./quietly";
import { Model } from "./spreadsheet";

export interface ModelOptions {
  readonly locale: string;
  /** o-spreadsheet's workbook data: of an earlier `exportData`, or the XML files of an xlsx by path. */
  readonly data?: object;
  /** What plugins and functions of this model find in their `custom`. */
  readonly custom?: Readonly<Record<string, unknown>>;
}

/** A spreadsheet: one empty sheet of 1000 rows and 26 columns unless there is data. */
export function createModel({ locale, data, custom = {} }: ModelOptions): Model {
  const definition = localeOf(locale);
  return quietly(() => {
    const model = new Model(data ?? emptyWorkbook(definition), { custom });
    const dispatch = model.dispatch;
    model.dispatch = ((...command: Parameters<typeof dispatch>) =>
      quietly(() => dispatch(...command))) as typeof dispatch;
    model.dispatch("UPDATE_LOCALE", { locale: { ...definition } });
    return model;
  });
}

function emptyWorkbook({ code }: LocaleDefinition): object {
  return {
    sheets: [
      { id: "0", name: FIRST_SHEET[code.slice(0, 2)] ?? FIRST_SHEET.en, rowNumber: 1000, colNumber: 26, cells: {} },
    ],
  };
}

/** What Sheets calls the sheets it makes, by language. */
export const FIRST_SHEET: Readonly<Record<string, string>> = {
  en: "Sheet1",
  ru: "Лист1",
  uk: "Аркуш1",
  de: "Tabellenblatt1",
  tr: "Sayfa1",
  fr: "Feuille 1",
  it: "Foglio1",
  es: "Hoja 1",
};
