import { onlySeries } from "../../tables/onlySeries";
import { kindsOf } from "../answer/levelCells";
import { type Context, contextOf } from "../blocks/context";
import type { MapModel } from "./mapModel";

/** The answer of the table's report, of the segment alone where it has a column; null where no step has a level. */
export function answerContext({
  source,
  words,
  language,
  locale,
  title,
  builtOn,
  hypotheses,
}: MapModel): Context | null {
  if (!source) return null;
  const { cells, isOwn, series, currency, sheetName, sheetId, range } = source;
  const { countedBy, imitable } = source.choices;
  const own = isOwn ? (source.table.channels[series[0]!]?.channel ?? null) : null;
  const whole = {
    table: source.table,
    source: { sheetName, sheetId, range },
    cells,
    language,
    locale,
    currency,
    title,
    builtOn,
    options: { ...(countedBy && { countedBy }), ...(imitable !== undefined && { imitable }) },
    sharing: null,
    nextPeriods: [],
    maps: [],
    ...(hypotheses && { experiments: hypotheses }),
    previousInputs: null,
  };
  const table = own === null ? source.table : onlySeries(source.table, { channel: own, period: null });
  const context = contextOf({ ...whole, table }, whole);
  return context.n === words.stages.length && kindsOf(context).length > 0 ? context : null;
}
