/** Where a report and what it is made from are now, in A1 notation as the formulas say it; null where that was deleted. */
export interface Memory {
  /** The stage table with its sheet: "'Stages'!$A$1:$B$7". */
  readonly source: string | null;
  /** Its first and its last column, from the title to the end: they are there as long as a single row of them is. */
  readonly leftEdge: string | null;
  readonly rightEdge: string | null;
  readonly names: string | null;
  readonly values: string | null;
}

/** Finds a report's memory cell among a sheet's formulas; null when there is none. */
export function readMemory(formulas: readonly (readonly string[])[]): Memory | null {
  const memory = formulas.flat().find((formula) => MARK.test(formula));
  if (memory === undefined) return null;
  const places = [...memory.matchAll(PLACE)].map(([, place]) => (isGone(place!) ? null : place!.trim()));
  const [source = null, leftEdge = null, rightEdge = null, names = null, values = null] = places;
  return { source, leftEdge, rightEdge, names, values };
}

const MARK = /^=IF\("cjm-report" *= *"places"/i;
const PLACE = /ROWS\(((?:'(?:[^']|'')*'|[^'()])*)\)/gi;

/** Whether Sheets says of a place that it was deleted: outside of quotes, since a sheet may be called #REF!. */
export const isGone = (place: string): boolean => place.replace(/'(?:[^']|'')*'/g, "").includes("#REF!");
