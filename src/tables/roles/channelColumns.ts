import type { Choices } from "../choices";
import type { Column, Frame } from "../profile/frame";
import { labelsOf } from "../profile/labels";
import { DIMENSIONS, isAttribute, OWNERS } from "../vocabulary/dimensions";
import { meaningOf } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";

/**
 * The columns whose names could be the channels, the one to take first: the chosen one; one that is called channel or manager; else that with
 * fewest different names, since a report compares a few. A column with one name tells nothing apart; status, currency and notes say nothing
 * of whose people they are.
 */
export function channelColumns(
  frame: Frame,
  rows: readonly number[],
  naming: readonly Column[],
  choices: Choices,
): Column[] {
  const own = (column: Column) => choices.roles?.[column.header];
  const isKnown = (column: Column) => DIMENSIONS.find(words(column.header)) !== null || own(column) === "dimension";
  const last = Math.max(0, ...frame.columns.filter(({ holds }) => holds === "numbers").map(({ index }) => index));
  // Behind the figures people write remarks, and who is responsible.
  const usable = naming.filter((column) => {
    const name = words(column.header);
    const role = own(column);
    if (role !== undefined && role !== "dimension") return false;
    if (column.index > last && !isKnown(column)) return false;
    return role === "dimension" || (!isAttribute(name) && meaningOf(column.header) !== "id");
  });
  const isOwner = ({ header }: Column) => OWNERS.find(words(header)) !== null;
  const isBehind = ({ index }: Column) => Number(index > last);
  const counted = usable
    .map((column) => ({ column, names: new Set(labelsOf(frame, rows, column)).size }))
    .filter(({ names }) => names > 1 || rows.length === 1);
  // Whose people they are is said by the columns called so, else by any, and last by who answers for them.
  const [candidates = []] = [
    counted.filter(({ column }) => isKnown(column) && !isOwner(column)),
    counted.filter(({ column }) => !isOwner(column)),
    counted,
  ].filter((tier) => tier.length > 0);
  candidates.sort(
    (a, b) =>
      isBehind(a.column) - isBehind(b.column) ||
      surest(b.column, b.names, rows.length) - surest(a.column, a.names, rows.length) ||
      a.names - b.names,
  );
  const isChosen = ({ column }: { column: Column }) =>
    column.header === choices.channelColumn || own(column) === "dimension";
  return [...candidates.filter(isChosen), ...candidates.filter((one) => !isChosen(one))].map(({ column }) => column);
}

/** A column called channel or manager is it, before others that are called campaign or device. */
function surest({ header }: Column, names: number, rows: number): number {
  const name = words(header).join(" ");
  return names <= Math.max(60, rows / 4) && /^(channel|канал|source|источник|менеджер|manager)$/.test(name) ? 1 : 0;
}
