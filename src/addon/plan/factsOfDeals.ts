import { dayNumber } from "../../core/plan/workingDays";
import type { PlannedFacts } from "../../report/planSheet/planModel";
import { countedIn } from "../../report/stageSheet/counted";
import type { DayColumn } from "../../report/stageSheet/dayColumn";
import { openStages } from "../../tables/deals/dealList";
import { createdIn, stageDaysIn, wonOnIn } from "../deals/dayColumns";
import { listBehind } from "../deals/dealsModel";
import type { PlanWish } from "../protocol";
import type { Source } from "../source";

/**
 * What a list of deals tells of the month that is planned: deals created in it, deals won in it and what they brought; where each stage has a column of
 * days, all of them. Null where the table of the plan counts no list.
 */
export function factsOfDeals(source: Source, { month: { year, month } }: PlanWish): PlannedFacts | null {
  const read = source.countsDeals ? listBehind(source.sheet) : null;
  if (!read || read === "gone") return null;
  const { list, sheet } = read;
  const counted = countedIn(list, sheet.getName());
  const within = (column: DayColumn) => ({ during: { column, month: dayNumber(year, month, 1) } });
  const [created, wonOn] = [createdIn(read), wonOnIn(read)];
  const last = openStages(list).length + 1;
  return {
    sheetName: sheet.getName(),
    hasOpen: read.deals.some(({ outcome }) => outcome === "open"),
    ofStage(stage) {
      if (stage === last) return wonOn && counted.won(within(wonOn));
      if (stage === 1) return created && counted.all(within(created));
      const days = stageDaysIn(read, stage);
      return days && counted.all(within(days));
    },
    revenue: wonOn && list.amount ? counted.revenue(within(wonOn)) : null,
  };
}
