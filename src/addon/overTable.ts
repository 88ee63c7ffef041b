import { type Existing, existingOn, isAt } from "./existing";
import { asTheirTabs, isOfThisBook, type Kind, type Managed, originals } from "./managedSheets";
import type { Source } from "./source";

/** What is noted of a sheet of ours that is made from a stage table, or, a map, from none. */
export interface OverTable {
  readonly sourceSheetId: number | null;
  /** Whether it takes in what is added to its table: not when it was built from a selected part. */
  readonly grows: boolean;
}

/** A sheet of ours, and what stands in it now. */
export type Placed<Note extends object> = Managed<Note> & { readonly existing: Existing };

/** The sheet of a kind that a table has; of several the first in the order of tabs, and no copy of one. */
export function firstOver<Note extends OverTable>(kind: Kind<Note>, { id, name, table }: Source): Placed<Note> | null {
  const candidates = originals(kind).filter((one) => one.note.sourceSheetId === id || !isOfThisBook(one));
  for (const one of asTheirTabs(candidates)) {
    const existing = existingOn(one.sheet);
    if (existing && isAt(existing.places, "source", name, table.stages[0]!.nameAt ?? table.box))
      return { ...one, existing };
  }
  return null;
}
