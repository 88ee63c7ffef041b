import { addonTexts } from "../text/addon";
import { fill } from "../text/fill";
import { type Fingerprint, holdsOnly } from "./fingerprint";
import { sheetLanguage } from "./locale";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * A kind of sheet that the add-on makes and keeps up to date: a funnel report, a journey report, a journey map. It is known by metadata, which
 * moves with its sheet, under a key of its kind; `Note` is what that remembers besides what every kind does.
 */
export interface Kind<Note extends object> {
  readonly key: string;
  /** Only the type says it. */
  readonly note?: Note;
}

/** What is remembered of every kind. */
export interface Remembered {
  /** The sheet it was noted on and its spreadsheet; none in notes of older versions. */
  readonly sheetId?: number;
  readonly book?: string;
  /** Its first build was never finished: what that was to write; true where that is not known. */
  readonly unfinished?: true | Fingerprint;
  /** How it was laid out when it was last finished, in short; only of sheets that keep words. */
  readonly look?: string;
}

/** A sheet of a kind. */
export interface Managed<Note extends object> {
  readonly sheet: Sheet;
  readonly note: Note & Remembered;
  readonly mark: Metadata;
  /** Where it is, once that was asked. */
  readonly own?: Birth;
}

/** The sheet and the spreadsheet in which a note was made. */
interface Birth {
  readonly sheetId: number;
  readonly book: string;
}

/** Marks a new sheet as one of a kind that is not finished. */
export function markNew<Note extends object>(kind: Kind<Note>, sheet: Sheet): Managed<Note> {
  const own = ownOf(sheet);
  sheet.addDeveloperMetadata(kind.key, JSON.stringify({ unfinished: true, ...own } satisfies Remembered));
  const [mark] = sheet.getDeveloperMetadata();
  return { sheet, note: { unfinished: true } as Note & Remembered, mark: mark!, own };
}

/** Notes what is new about a sheet; from then on it is no copy of another. */
export function remember<Note extends object>(one: Managed<Note>, note: Note & Remembered): void {
  one.mark.setValue(JSON.stringify({ ...note, ...(one.own ?? ownOf(one.sheet)) }));
}

/** Where a sheet is, to know it from its copies. */
export function ownOf(sheet: Sheet): Birth {
  return { sheetId: sheet.getSheetId(), book: SpreadsheetApp.getActiveSpreadsheet().getId() };
}

/** The sheet as one of a kind, null for any other sheet. */
export function managedOn<Note extends object>(kind: Kind<Note>, sheet: Sheet): Managed<Note> | null {
  return kindsOn(sheet)(kind);
}

/** The same for any kind, asked of the sheet once. */
export function kindsOn(sheet: Sheet): <Note extends object>(kind: Kind<Note>) => Managed<Note> | null {
  const marks = sheet.getDeveloperMetadata();
  return ({ key }) => {
    const mark = marks.find((one) => one.getKey() === key);
    return mark ? { sheet, note: noteOf(mark), mark } : null;
  };
}

/** All sheets of a kind in this spreadsheet, also copies and those that were never finished. */
export function managed<Note extends object>({ key }: Kind<Note>): Managed<Note>[] {
  const marks = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(key).find();
  return marks.map((mark) => ({ sheet: mark.getLocation().getSheet()!, note: noteOf(mark), mark }));
}

/** The finished sheets of a kind that are no copies: those that a build may rewrite. */
export function originals<Note extends object>(kind: Kind<Note>): Managed<Note>[] {
  const finished = managed(kind).filter(({ note }) => !note.unfinished);
  const told = finished.map((one) => ({ one, ownId: one.sheet.getSheetId(), birth: birthOf(one) }));
  // With a copy of the spreadsheet its sheets may get other numbers: then one that stands alone is no copy of another.
  const isAlone = ({ book, sheetId }: Birth) =>
    book !== SpreadsheetApp.getActiveSpreadsheet().getId() &&
    told.filter(({ birth }) => birth?.sheetId === sheetId).length === 1;
  return told
    .filter(({ ownId, birth }) => birth === null || birth.sheetId === ownId || isAlone(birth))
    .map(({ one }) => one);
}

/**
 * In the order of their tabs: the service answers in no order that means anything. A new sheet is put right behind its source, so that the
 * first of several is the newest, unless people moved them.
 */
export function asTheirTabs<One extends { readonly sheet: Sheet }>(several: readonly One[]): One[] {
  if (several.length < 2) return [...several];
  const placed = several.map((one) => ({ one, tab: one.sheet.getIndex() }));
  return placed.sort((a, b) => a.tab - b.tab).map(({ one }) => one);
}

/** The sheet of a kind that a person made this one from by copying it, where it still stands; null for what is no copy. */
export function originalOf<Note extends object>(kind: Kind<Note>, one: Managed<Note>): Sheet | null {
  const birth = birthOf(one);
  if (!birth || birth.sheetId === one.sheet.getSheetId()) return null;
  const found = SpreadsheetApp.getActiveSpreadsheet().getSheetById(birth.sheetId);
  return found && managedOn(kind, found) ? found : null;
}

/** Whether a note was made in this spreadsheet: numbers of sheets mean nothing in another. */
export function isOfThisBook(one: Managed<object>): boolean {
  const birth = birthOf(one);
  return birth === null || birth.book === SpreadsheetApp.getActiveSpreadsheet().getId();
}

/** Takes away what builds that were cut off left, but never what anybody wrote: nobody else is building now. */
export function sweep(kind: Kind<object>): void {
  for (const { sheet, note } of managed(kind)) if (note.unfinished) discard(sheet, note.unfinished);
}

/** Deletes a sheet that was never finished; when anything stands on it that is not ours, it stays and the person is told. */
export function discard(sheet: Sheet, unfinished: true | Fingerprint): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (holdsOnly(sheet, unfinished)) {
    spreadsheet.deleteSheet(sheet);
    return;
  }
  spreadsheet.toast(fill(addonTexts[sheetLanguage()].leftUnfinished, { sheet: sheet.getName() }, sheetLanguage()));
}

/** The sheet that a note was made on. Older versions did not note it: there the link to print the sheet says it. */
function birthOf({ sheet, note }: Managed<object>): Birth | null {
  const { sheetId, book } = note as Remembered;
  if (sheetId !== undefined && book !== undefined) return { sheetId, book };
  const link = sheet
    .getDataRange()
    .getFormulas()
    .flat()
    .map((formula) => PRINT.exec(formula))
    .find((found) => found !== null);
  return link ? { book: link[1]!, sheetId: Number(link[2]) } : null;
}

const PRINT = /\/d\/([^/"]+)\/export\?format=pdf&gid=(\d+)/;

function noteOf<Note extends object>(mark: Metadata): Note & Remembered {
  return JSON.parse(mark.getValue()!) as Note & Remembered;
}
