import { dealFigures } from "../../core/deals/figures";
import { layout } from "../../report/layout/layout";
import { stageSheet } from "../../report/stageSheet/stageSheet";
import { breakdownsOf } from "../../tables/deals/breakdowns";
import { checksOf } from "../../tables/deals/checks";
import { stagesToWon } from "../../tables/deals/dealList";
import { dayOfList, dealsIn } from "../../tables/deals/dealsIn";
import type { Cell } from "../../tables/line";
import { readSheet } from "../../tables/readSheet";

const TODAY = 46_357;

/** What the add-on does with a list of deals between reading its cells and writing its stage table, step by step with the time each takes. */
export function steps(cells: Cell[][]): { name: string; ms: number }[] {
  const times: { name: string; ms: number }[] = [];
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times.push({ name, ms: performance.now() - start });
    return result;
  };
  const reading = timed("read", () => readSheet(cells, { row: 1, column: 1, rows: 1, columns: 1 }));
  if (reading.kind !== "deals") throw new Error(`Read as ${reading.kind}`);
  const list = reading.deals;
  const deals = timed("deals", () => dealsIn(cells, list, TODAY));
  const checks = timed("checked", () => checksOf(cells, list, deals, TODAY));
  const day = dayOfList(deals, TODAY);
  timed("figures", () => dealFigures(deals, stagesToWon(list), day, true));
  timed("laid out", () =>
    layout(
      stageSheet({
        language: "en",
        locale: "en_US",
        builtOn: { year: 2026, month: 12, day: 1 },
        source: { sheetName: "Deals", sheetId: 1 },
        deals: list,
        breakdown: breakdownsOf(deals, list)[0] ?? null,
        currency: "",
        day: { day, newest: day, typed: null },
        checks,
      }),
    ),
  );
  return times;
}
