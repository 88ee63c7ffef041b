import "./attachments";
import "./batch";
import "./cellUpdates";
import "./handlers";
import "./evaluation";
import "./composerFormulas";
import "./formulaBlanks";
import "./groupedNumbers";
import "./addedFunctions";
import "./errorsInSums";
import "./arrayFormula";
import "./headerPositions";
import "./headerSizes";
import "./listRules";
import "./openColumns";
import "./sheetNames";
import "./viewports";
import { type LocaleDefinition, localeOf } from "./locales";
import { muteConsole } from "./muteConsole";
import { Model } from "./spreadsheet";

export interface ModelOptions {
  readonly locale: string;
  /** o-spreadsheet's workbook data, of an earlier `exportData` or of `readXlsx`. */
  readonly data?: object;
  /** What plugins and functions of this model find in their `custom`. */
  readonly custom?: Readonly<Record<string, unknown>>;
}

/** A spreadsheet: one empty sheet of 1000 rows and 26 columns unless there is data. */
export function createModel({ locale, data, custom = {} }: ModelOptions): Model {
  const definition = localeOf(locale);
  const workbook = { ...(data ?? emptyWorkbook(definition)), settings: { locale: { ...definition } } };
  const model = muteConsole(() => new Model(workbook, { custom }));
  sendCommandsWhole(model);
  drawIdsAtOnce(model);
  const { dispatch } = model;
  model.dispatch = ((...command: Parameters<typeof dispatch>) =>
    muteConsole(() => awake(model, () => dispatch(...command)))) as typeof dispatch;
  return model;
}

// Commands are shortened on their way to other people's screens: of these there are none, and the shortening fails where a reference to a
// range follows one to a cell (19.3.7).
function sendCommandsWhole(model: Model): void {
  const { session } = model as unknown as { session: { commandSquisher: object } };
  session.commandSquisher = { squish: whole, unsquish: whole };
}

// Each change, sheet and figure has an id, for which o-spreadsheet asks the system for random numbers digit by digit: a twentieth of the time
// of a report. Within one document a plain random number does.
function drawIdsAtOnce(model: Model): void {
  const { session } = model as unknown as { session: { uuidGenerator: object } };
  const id = () => Math.random().toString(36).slice(2);
  Object.assign(Object.getPrototypeOf(session.uuidGenerator), { uuidv4: id, smallUuid: id });
}

/**
 * The workbook as data that `createModel` opens again. Not by `exportData`, which shortens formulas as commands are, and fails where they do;
 * it also opens a second workbook each time, to see whether the shortening did no harm.
 */
export function workbookData(model: Model): object {
  const { _exportData } = model as unknown as { _exportData(isShortened: boolean): object };
  return _exportData.call(model, false);
}

const whole = <T>(commands: T): T => commands;

const READY = 0;

// A command that throws would leave the model waiting for its end for ever, and every later one refused or unheard.
function awake<T>(model: Model, run: () => T): T {
  const state = model as unknown as { status: number };
  const outermost = state.status === READY;
  try {
    return run();
  } catch (error) {
    if (outermost) state.status = READY;
    throw error;
  }
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
