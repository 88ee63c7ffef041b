import { UserError } from "../core/userError";
import { MOST_GOAL } from "../report/blocks/goal";
import type { ExperimentsOfTable } from "../report/experiments/inReport";
import { funnelReport } from "../report/funnelReport";
import type { ReportOptions } from "../report/options";
import type { SheetPlan } from "../report/plan";
import type { PreviousInput } from "../report/stepPoints";
import type { Choices } from "../tables/choices";
import { hasSeries } from "../tables/onlySeries";
import { addonTexts } from "../text/addon";
import { dealsText } from "../text/deals";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { toA1 } from "./a1";
import { address } from "./address";
import { currencyOfSource } from "./currency";
import { currencyOfDeals } from "./deals/currencyOfDeals";
import { listBehind, modelOf } from "./deals/dealsModel";
import type { DealSheet } from "./deals/readDeals";
import { experimentsOf, testedOf } from "./experiments/experimentSheets";
import { mapsOfTable } from "./map/mapsOfTable";
import type { Moment } from "./moment";
import { nextPeriodsOf } from "./periods";
import type { Source } from "./source";
import type { Typed } from "./typedInReport";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The report of a table, for a sheet; UserError partGone where it is of a channel or a period that the table has not. */
export function planOf(
  sheet: Sheet,
  source: Source,
  options: ReportOptions,
  previousInputs: readonly PreviousInput[] | null,
  { language, locale, day }: Moment,
  typed: Typed = { picked: null },
): SheetPlan {
  const { id, name, table, cells, choices } = source;
  const { only, goal } = options;
  refuseGoal(goal);
  if (only && !hasSeries(table, only))
    throw new UserError("partGone", { part: [only.channel, only.period].filter(Boolean).join(" · ") });
  const behind = only || !source.countsDeals ? null : (source.list ?? listBehind(source.sheet));
  return funnelReport({
    table,
    ...(behind && isTold(behind) ? { deals: modelOf(behind) } : behind && { isListGone: true }),
    source: { sheetName: name, sheetId: id, range: toA1(table.box) },
    cells,
    language,
    locale,
    // A stage table whose revenue nobody can tell has no header that says it.
    currency: currencyOfSource(source) || (behind && isTold(behind) ? currencyOfDeals(behind) : ""),
    title: options.title || titleOf(behind, name, language),
    builtOn: day,
    options: { ...options, ...said(choices) },
    sharing: { address: address(), sheetId: sheet.getSheetId() },
    nextPeriods: table.periods.length > 1 ? nextPeriodsOf(source.sheet) : [],
    maps: mapsOfTable(source),
    ...experimentsFor(source),
    ...typed,
    previousInputs,
  });
}

const isTold = (behind: DealSheet | "gone"): behind is DealSheet => behind !== "gone" && behind.list.isOrderKnown;

function experimentsFor(source: Source): { experiments?: ExperimentsOfTable } {
  const one = experimentsOf(source);
  if (!one) return {};
  const { sheet, existing } = one;
  const { column } = existing.area;
  return {
    experiments: {
      sheetName: sheet.getName(),
      sheetId: sheet.getSheetId(),
      column,
      tested: testedOf(one, source),
    },
  };
}

/** What a report is of: the list where its table counts one. */
function titleOf(behind: DealSheet | "gone" | null, name: string, language: Language): string {
  if (!behind || behind === "gone") return fill(addonTexts[language].reportOf, { sheet: name }, language);
  const { deals, reportOf } = dealsText[language];
  const sheet = behind.sheet.getName();
  // A sheet that is called so says it itself.
  return sheet.toLowerCase().startsWith(deals.toLowerCase()) ? sheet : fill(reportOf, { sheet }, language);
}

/** UserError goalBeyondReport for people whom the yellow cell of a goal does not take. */
export function refuseGoal(goal: number | null = null): void {
  if (goal !== null && (goal < 0 || goal > MOST_GOAL)) throw new UserError("goalBeyondReport", { most: MOST_GOAL });
}

/** What a person said of the table that its answer depends on. */
const said = ({ countedBy, imitable }: Choices): Pick<ReportOptions, "countedBy" | "imitable"> => ({
  ...(countedBy === undefined ? {} : { countedBy }),
  ...(imitable === undefined ? {} : { imitable }),
});
