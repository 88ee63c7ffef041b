const LONGEST = 95; // Sheets allows 100 characters; a number may follow

/** A name that no sheet has: the wanted one, or with a number after it. Asked by name: one call however many other sheets there are. */
export function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, wanted: string): string {
  // Not in the middle of a letter outside the basic plane.
  const base = wanted.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} ${number}`;
    if (!spreadsheet.getSheetByName(name)) return name;
  }
}
