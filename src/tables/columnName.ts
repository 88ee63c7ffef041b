import type { Column } from "./profile/frame";

/** What a person calls a column: its header, or its letters where it has none. */
export function columnName({ header, index }: Column): string {
  return header || letters(index);
}

/** What the sheet itself calls a column; null where it has no header and is called by its letters. */
export function headerOf({ name, index }: { readonly name: string; readonly index: number }): string | null {
  return name === letters(index) ? null : name;
}

/** The letters of a sheet column: 1 is A, 27 is AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
