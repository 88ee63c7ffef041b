import type { Column } from "./frame";

/** What a person calls a column: its header, or its letters where it has none. */
export function columnName({ header, index }: Column): string {
  return header || letters(index);
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
