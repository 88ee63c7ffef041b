import { UserError } from "../core/userError";
import type { Choices } from "../tables/choices";
import type { DealsWish } from "../tables/deals/wish";
import { withDocumentLock } from "./documentLock";
import type { Settings } from "./protocol";

const KEY = "cjm.settings";
/** How the tables of a sheet are read is kept under a key of its own: two panels cannot undo each other's choices, and none grows for ever. */
const CHOICES = "cjm.choices.";
// https://developers.google.com/apps-script/guides/services/quotas.
const MOST_BYTES = 9 * 1024;

/** As older versions kept it: all in one. */
interface Older extends Settings {
  readonly choices?: Readonly<Record<string, Choices>>;
}

/** The settings of this document; none where nothing was kept, or nothing readable. */
export function settings(): Settings {
  const { choices: _, ...rest } = older();
  return rest;
}

/** Keeps settings with the document, beside those that were kept before. */
export function remember({ settings }: { settings: Settings }): null {
  return withDocumentLock(() => keep(KEY, { ...older(), ...settings }));
}

/** How the tables of a sheet are to be read. */
export function choicesOn(sheetId: number): Choices {
  // In one call: each report asks.
  const all = PropertiesService.getDocumentProperties().getProperties();
  return parsed<Choices>(all[CHOICES + sheetId]) ?? parsed<Older>(all[KEY])?.choices?.[sheetId] ?? {};
}

/** Keeps how the tables of a sheet are to be read, and forgets it of sheets that are gone. UserError tooMuchKept. */
export function choose({ sheetId, choices }: { sheetId: number; choices: Choices }): null {
  return withDocumentLock(() => {
    forgetGone();
    return keep(CHOICES + sheetId, choices);
  });
}

/** Keeps how a list of deals is to be counted, beside what else was decided of its sheet. UserError tooMuchKept. */
export function keepDeals(sheetId: number, deals: DealsWish): void {
  forgetGone();
  keep(CHOICES + sheetId, { ...choicesOn(sheetId), deals });
}

function forgetGone(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const store = PropertiesService.getDocumentProperties();
  const isGone = (id: string) => spreadsheet.getSheetById(Number(id)) === null;
  for (const key of store.getKeys()) {
    if (key.startsWith(CHOICES) && isGone(key.slice(CHOICES.length))) store.deleteProperty(key);
  }
  // What an older version kept moves to keys of its own.
  const { choices, ...rest } = older();
  if (!choices) return;
  for (const [id, each] of Object.entries(choices)) {
    if (!isGone(id) && read(CHOICES + id) === null) keep(CHOICES + id, each);
  }
  keep(KEY, rest);
}

const older = (): Older => read<Older>(KEY) ?? {};

const read = <T>(key: string): T | null => parsed<T>(PropertiesService.getDocumentProperties().getProperty(key));

function parsed<T>(text: string | null | undefined): T | null {
  try {
    return JSON.parse(text ?? "null") as T | null;
  } catch {
    return null;
  }
}

function keep(key: string, value: unknown): null {
  const text = JSON.stringify(value);
  if (bytesOf(text) > MOST_BYTES) throw new UserError("tooMuchKept");
  PropertiesService.getDocumentProperties().setProperty(key, text);
  return null;
}

// In UTF-8.
const bytesOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (letter < "\u0080" ? 1 : letter < "\u0800" ? 2 : letter.length > 1 ? 4 : 3),
    0,
  );
