import { isAnother } from "../../core/plan/paceDays";
import { calendarDay } from "../../core/plan/workingDays";
import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { PACE } from "../../text/report/pace";
import type { Context } from "../blocks/context";
import { type CellReference, type Formula, f } from "../formula";
import type { PlanCell, Row } from "../plan";
import { DAY_FORMAT, FORMAT } from "../styles";
import { type TypedCell, writtenAgain } from "../typedCells";
import { COLUMNS, DAY, HOLIDAY, holidayRows, offeredDays, PACE_OFFERED } from "./cells";
import { isOfNoPeriod, isWorking } from "./typedDays";

/** The yellow cells: the days of the period, by what days it is counted, and the holidays. */
export function paceRows(context: Context): Row[] {
  const { model } = context;
  const texts = PACE[model.language];
  const header = (content: string): PlanCell => ({ content, style: "headerRight" });
  const typed = model.typedPace;
  const isOther = isOfOtherDays(context);
  const yellow = (
    name: CellReference,
    said: TypedCell | null | undefined,
    first: string | Formula,
    isStill = true,
  ): PlanCell => ({
    ...(said && isStill ? writtenAgain(said) : { content: first }),
    ...(said && !isStill ? { note: ofOtherDays(context, said) } : {}),
    style: "input",
    format: DAY_FORMAT[model.language],
    name,
  });
  const isOffered = (at: CellReference): Formula | string => (context.answer.planDays ? f`${at}` : "");
  return [
    {
      cells: {
        C: header(texts.firstDay),
        D: header(texts.lastDay),
        E: header(texts.through),
        F: header(texts.counted),
      },
    },
    {
      cells: {
        B: { content: texts.period, style: "text" },
        C: yellow(DAY.first, typed?.first, isOffered(PACE_OFFERED.from), !isOther),
        D: yellow(DAY.last, typed?.last, isOffered(PACE_OFFERED.to), !isOther),
        E: yellow(DAY.through, typed?.through, f`TODAY()-1`, !isOther || isOfNoPeriod(typed?.through)),
        F: countedBy(context),
      },
      line: "hair",
    },
    ...Array.from({ length: holidayRows(context) }, (_, row): Row => {
      const cells = COLUMNS.map((letter, column) => {
        const at = row * COLUMNS.length + column;
        return [letter, yellow(HOLIDAY(row, column), typed?.holidays[at], "")] as const;
      });
      return {
        cells: {
          ...(row === 0 ? { B: { content: texts.holidays, style: "text" } } : {}),
          ...Object.fromEntries(cells),
        },
        line: "hair",
      };
    }),
  ];
}

/** Whether what was typed was typed for another period than the table says now; where it says none, it may be that one still. */
function isOfOtherDays({ model, answer }: Context): boolean {
  const [before, now] = [offeredDays(model.offeredBefore), answer.planDays];
  return now !== null && isAnother(now, before);
}

/** What a person typed for a period that is over for this table: told on its cell, where it stands no more. */
function ofOtherDays({ model }: Context, { content, formula, remark }: TypedCell): string {
  const { language } = model;
  const day = (number: number) => {
    const { year, month, day } = calendarDay(number);
    return dayText(year, month, day, language);
  };
  const what = formula ?? (typeof content === "number" ? day(content) : content);
  return [remark, fill(PACE[language].ofOtherDays, { what }, language)].filter(Boolean).join("\n");
}

/** How days are counted, in the language that the report has now; what is neither way stays, and is told of. */
function countedBy({ model }: Context): PlanCell {
  const typed = model.typedPace?.by ?? null;
  const { working, calendar } = PACE[model.language];
  const way = typed ? isWorking(typed.content) : false;
  return {
    ...(typed && way === null ? writtenAgain(typed) : { content: way ? working : calendar }),
    style: "input",
    format: FORMAT.general,
    name: DAY.by,
  };
}
