import type { Choices } from "./choices";
import type { Column, Frame } from "./frame";
import { meaningOf } from "./headers";
import { labelsOf } from "./labels";
import { words } from "./words";

/**
 * The columns whose names could be the channels, the one to take first: the chosen one, else that with fewest different names, since a
 * report compares a few. A column with one name tells nothing apart; status, currency and notes say nothing of whose people they are.
 */
export function channelColumns(frame: Frame, rows: readonly number[], { channelColumn }: Choices): Column[] {
  const naming = frame.columns.filter(
    ({ holds, header }) => holds === "words" && !words.attribute.test(header) && meaningOf(header) !== "id",
  );
  const known = naming.filter(({ header }) => words.dimension.test(header));
  const candidates = (known.length > 0 ? known : naming)
    .map((column) => ({ column, names: new Set(labelsOf(frame, rows, column)).size }))
    .filter(({ names }) => names > 1 || rows.length === 1)
    .sort((a, b) => a.names - b.names);
  const isChosen = ({ column }: { column: Column }) => column.header === channelColumn;
  return [...candidates.filter(isChosen), ...candidates.filter((one) => !isChosen(one))].map(({ column }) => column);
}
