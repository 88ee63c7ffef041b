import { f, range } from "../formula";
import * as at from "../names";
import type { Block } from "../plan";
import type { Context } from "./context";

/**
 * A formula that shows nothing and is never evaluated, whose references Sheets keeps right when the source is renamed, moved or inserted
 * into, or rows are inserted above: where the source, the report and the inputs are. `readMemory` reads it back.
 */
export function memory({ model, n, wants }: Context): Block {
  const { row, column, rows, columns } = model.table.box;
  const places = [
    f`${{ kind: "source", row, column, rows, columns }}`,
    f`${range(at.TOP_LEFT, at.BOTTOM_LEFT)}`,
    f`${range(at.TOP_RIGHT, at.BOTTOM_RIGHT)}`,
    ...(wants("whatIf") ? [f`${range(at.STAGE(2), at.STAGE(n))}`, f`${range(at.POINTS(2), at.POINTS(n))}`] : []),
  ];
  const counted = places.map((place) => f`ROWS(${place})`).reduce((sum, each) => f`${sum}+${each}`);
  const content = f`IF("cjm-report"="places"; ${counted}; "")`;
  return { rows: [], workings: [{ cells: { B: { content, style: "workings", name: at.MEMORY } } }] };
}
