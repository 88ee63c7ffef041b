/** What the bundle has for lists of deals, as far as it is timed; the sources it comes from say the types. */
export interface Own {
  readSheet(cells: unknown, selection: object): { readonly kind: string | null; readonly deals: object };
  dealsIn(cells: unknown, list: object, today: number): object[];
  checksOf(cells: unknown, list: object, deals: object[], today: number): object[];
  dayOfList(deals: object[], today: number): number | null;
  breakdownsOf(deals: object[], list: object): object[];
  stagesToWon(list: object): number;
  dealFigures(deals: object[], stages: number, day: number | null, knowsLosses: boolean): object;
  stageSheet(model: object): object;
  layout(plan: object): object;
}

/** Where each of them is, as seen from this folder. */
export const OWN: Readonly<Record<keyof Own, string>> = {
  readSheet: "../../tables/readSheet",
  dealsIn: "../../tables/deals/dealsIn",
  checksOf: "../../tables/deals/checks",
  dayOfList: "../../tables/deals/dealsIn",
  breakdownsOf: "../../tables/deals/breakdowns",
  stagesToWon: "../../tables/deals/dealList",
  dealFigures: "../../core/deals/figures",
  stageSheet: "../../report/stageSheet/stageSheet",
  layout: "../../report/layout/layout",
};

export interface Timed {
  readonly name: string;
  readonly ms: number;
}

const TODAY = 46_357;
const A1 = { row: 1, column: 1, rows: 1, columns: 1 };

/** What the add-on does with a list of deals between reading its cells and writing its stage table, step by step with the time each takes. */
export function steps(own: Own, cells: unknown): Timed[] {
  const times: Timed[] = [];
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times.push({ name, ms: performance.now() - start });
    return result;
  };
  const reading = timed("read", () => own.readSheet(cells, A1));
  if (reading.kind !== "deals") throw new Error(`Read as ${reading.kind}`);
  const list = reading.deals;
  const deals = timed("deals", () => own.dealsIn(cells, list, TODAY));
  const checks = timed("checked", () => own.checksOf(cells, list, deals, TODAY));
  const day = own.dayOfList(deals, TODAY);
  timed("figures", () => own.dealFigures(deals, own.stagesToWon(list), day, true));
  const model = {
    language: "en",
    locale: "en_US",
    builtOn: { year: 2026, month: 12, day: 1 },
    source: { sheetName: "Deals", sheetId: 1 },
    deals: list,
    breakdown: own.breakdownsOf(deals, list)[0] ?? null,
    currency: "",
    day: { day, newest: day, typed: null },
    checks,
  };
  timed("laid out", () => own.layout(own.stageSheet(model)));
  return times;
}
