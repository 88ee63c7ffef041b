import { share, stepConversions } from "../core/conversion";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional } from "./define";
import { fromLists } from "./matrix";
import { aligned, type Counts, isOne, size, stagesOf } from "./readCounts";

export const CJM_CONVERSION = defineFunction({
  name: "CJM_CONVERSION",
  args: [arg("from", "counts"), optional("to", "counts")],
  format: "percent",
  examples: [
    { formula: "=CJM_CONVERSION(1000; 50)", result: 0.05 },
    { formula: "=CJM_CONVERSION({1000; 50; 10})", result: [[""], [0.05], [0.2]] },
  ],
  compute: (from, to) => {
    // Sheets passes a blank for `=F(B2:B5; )` too: beside several stages `to` is left out, beside one number it is no data.
    const isLeftOut = !to || (isBlankCell(to) && !isOne(from));
    if (!isLeftOut) return dividedCellByCell(from, to);
    return aligned(stagesOf(from, "from").map(stepConversions), from);
  },
});

function dividedCellByCell(from: Counts, to: Counts) {
  const [fromIsOne, toIsOne] = [isOne(from), isOne(to)];
  if (!fromIsOne && !toIsOne && (from.rows !== to.rows || from.columns !== to.columns)) {
    throw new UserError("shapesDiffer", { a: "from", b: "to", aSize: size(from), bSize: size(to) });
  }
  if (fromIsOne && toIsOne) return share(to.lists[0]![0]!, from.lists[0]![0]!);
  // Blank rows at the end are cut off each range by itself, so one may be shorter.
  const shape = fromIsOne || (!toIsOne && longest(to) > longest(from)) ? to : from;
  const at = (counts: Counts, alone: boolean, list: number, stage: number) =>
    (alone ? counts.lists[0]![0] : counts.lists[list]?.[stage]) ?? null;
  const shares = Array.from({ length: Math.max(from.lists.length, to.lists.length) }, (_, list) =>
    Array.from({ length: longest(shape) }, (_, stage) =>
      share(at(to, toIsOne, list, stage), at(from, fromIsOne, list, stage)),
    ),
  );
  return fromLists(shares, shape.direction);
}

function isBlankCell(counts: Counts): boolean {
  return isOne(counts) && counts.lists[0]![0] === null;
}

function longest(counts: Counts): number {
  return Math.max(...counts.lists.map((list) => list.length));
}
