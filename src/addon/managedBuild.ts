import { isUserError, UserError } from "../core/userError";
import type { Grid } from "../report/grid";
import { widenGrid } from "../report/layout/widenGrid";
import { type Existing, existingOn, sayInHead } from "./existing";
import { type Fingerprint, fingerprintOf } from "./fingerprint";
import { freeName } from "./freeName";
import { beingRebuilt, inOwnWords } from "./headStatus";
import { discard, type Kind, type Managed, markNew, ownOf, type Remembered, remember, sweep } from "./managedSheets";
import { type Moment, thisMoment } from "./moment";
import type { ReportView } from "./protocol";
import { render } from "./render";
import { refuseMerges } from "./render/merges";
import { isLaidOutAs, lookNoted, rewrite } from "./rewrite";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is to stand in a sheet of ours, and to be noted of it. */
export interface Draft<Note extends object> {
  readonly grid: Grid;
  readonly note: Note;
  /** What is noted while it is being written, where that is something else. */
  readonly meanwhile?: Note;
}

/** Where a new sheet goes, and what it is called if that is free. */
export interface NewSheet {
  readonly name: string;
  /** The sheet behind which it goes. */
  readonly behind: Sheet;
}

/**
 * Builds a sheet of a kind. What earlier builds of that kind left unfinished goes; when this one fails, so does its sheet, unless somebody
 * wrote on it, and the reader is back where they were.
 */
export function buildOnNewSheet<Note extends object, Drafted extends Draft<Note>>(
  kind: Kind<Note>,
  { name, behind }: NewSheet,
  draft: (sheet: Sheet, moment: Moment) => Drafted,
): { readonly sheet: Sheet; readonly view: ReportView } {
  sweep(kind);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = SpreadsheetApp.getActiveSheet();
  const free = freeName(spreadsheet, name);
  const sheet = spreadsheet.insertSheet(free, behind.getIndex());
  let unfinished: true | Fingerprint = true;
  try {
    const one = markNew(kind, sheet);
    const moment = thisMoment();
    const drafted = draft(sheet, moment);
    const { grid } = drafted;
    const status = beingRebuilt(moment);
    unfinished = fingerprintOf(grid, status);
    remember(one, { ...drafted.note, unfinished });
    render(sheet, grid, null, status);
    remember(one, { ...drafted.note, ...lookNoted(grid) });
    return { sheet, view: { sheetId: one.own!.sheetId, name: free } };
  } catch (error) {
    discard(sheet, unfinished);
    before.activate();
    throw error;
  }
}

/**
 * Rebuilds a sheet of a kind where it stands now. UserError workingsGone when nobody can tell any more what on it is ours, neverFinished when
 * nothing ever was; those of the draft are said in its head as well. All that may be refused is asked before anything is taken away.
 */
export function rebuildInPlace<Note extends object, Drafted extends Draft<Note>>(
  one: Managed<Note>,
  draft: (existing: Existing, moment: Moment) => Drafted,
): Drafted & { readonly view: ReportView } {
  // All that the answer needs is asked before: what is finished must not end in an error.
  const known = { ...one, own: ownOf(one.sheet) };
  const view = { sheetId: known.own.sheetId, name: one.sheet.getName() };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const existing = existingOn(one.sheet);
    if (!existing) throw new UserError(one.note.unfinished ? "neverFinished" : "workingsGone");
    const done = rebuilt(known, existing, draft);
    if (done) return { ...done, view };
  }
  throw new UserError("beingEdited");
}

/** Somebody inserts rows meanwhile: then what was read of the sheet is not where it was, and all is done again. */
export const MOST_TRIES = 3;

function rebuilt<Note extends object, Drafted extends Draft<Note>>(
  one: Managed<Note>,
  existing: Existing,
  draft: (existing: Existing, moment: Moment) => Drafted,
): Drafted | null {
  const { sheet, note } = one;
  const { area } = existing;
  const moment = thisMoment();
  try {
    refuseMerges(sheet, area);
    const drafted = draft(existing, moment);
    const grid = widenGrid(drafted.grid, area.columns);
    const status = beingRebuilt(moment);
    const { unfinished, look }: Remembered = note;
    remember(one, { ...(drafted.meanwhile ?? drafted.note), ...(unfinished && { unfinished }) });
    sayInHead(sheet, existing, status);
    const write = !unfinished && isLaidOutAs(grid, existing, look) ? rewrite : render;
    if (!write(sheet, grid, existing, status)) return null;
    if (drafted.meanwhile || unfinished || grid.keepsWords) remember(one, { ...drafted.note, ...lookNoted(grid) });
    return { ...drafted, grid };
  } catch (error) {
    if (isUserError(error)) sayInHead(sheet, existing, inOwnWords(error, moment.language));
    throw error;
  }
}
