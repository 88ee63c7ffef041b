import { askGoogle, QUESTIONS, type Questions } from "../../src/addon/check/runProbes";
import { onScratchSheet } from "../../src/addon/check/scratchSheet";
import { cjmCheck } from "../../src/addon/check/showCheck";

// Bundled by checkHost.ts and run inside the host as an Apps Script project.

export function check(): string {
  return JSON.stringify(askGoogle("a build"));
}

/** A check with the questions of one kind from a number to another. */
export function checkSome(kind: keyof Questions, from: number, to: number): string {
  const none: Questions = { plain: [], cells: [], calls: [], late: [] };
  return JSON.stringify(askGoogle("a build", { ...none, [kind]: QUESTIONS[kind].slice(from, to) }));
}

/** A sheet of the check, with a copy that a probe makes and a selection of its own; what was thrown inside. */
export function scratch(): string {
  try {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    onScratchSheet(
      book,
      (scratch, refused) => {
        if (!scratch) throw refused;
        scratch.own(scratch.sheet.copyTo(book));
        scratch.block().setValue(1);
        scratch.block().activate();
      },
      () => {},
    );
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

export function show(): void {
  cjmCheck();
}

/** A spreadsheet with somebody in the middle of something: sheets, and a selection on one that is not the first. */
export function work(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const [first] = book.getSheets();
  first!.getRange("A1:B2").setValues([
    ["Stage", "People"],
    ["Visits", 4000],
  ]);
  const second = book.insertSheet("Second");
  second.getRange("B2").setValue("mine");
  book.insertSheet("Third");
  comeBack();
}

export function comeBack(): void {
  const second = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Second")!;
  second.activate();
  second.getRange("B2:C4").activate();
}

export function front(): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return `${book.getActiveSheet().getName()}!${book.getActiveRange()!.getA1Notation()}`;
}

/** A sheet that a check left `age` milliseconds ago, when Apps Script ended it. */
export function abandoned(age: number): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(`CJM left ${age}`);
  sheet.addDeveloperMetadata("cjm.check.sheet", String(Date.now() - age));
}

/** What is kept with the document and looks like the check's. */
export function kept(): string {
  return JSON.stringify([
    PropertiesService.getDocumentProperties().getKeys(),
    SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find().length,
  ]);
}
