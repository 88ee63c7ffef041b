const LONGEST = 95; // Sheets allows 100 characters; a number may follow

/** A name that no sheet has: the wanted one, or with a number after it. */
export function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, wanted: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const base = wanted.slice(0, LONGEST);
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
