import { dayOf } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import { cell, type Formula, f } from "../formula";
import type { Row } from "../plan";
import { DAY_FORMAT } from "../styles";
import { writtenAgain } from "../typedCells";
import type { StageModel } from "./stageModel";

/** The yellow cell of a stage table with the day as of which its list is told. */
export const DAY = cell("day of the list");

/** The day as of which a list is told, with what it is, or why it does not count; nothing for a list without days. */
export function dayRows(model: StageModel): Row[] {
  const { language, day } = model;
  if (day.newest === null) return [];
  return [
    {
      cells: {
        B: { content: dealsText[language].dayOfList, style: "text" },
        C: {
          ...(day.typed ? writtenAgain(day.typed) : { content: day.newest }),
          style: "input",
          format: DAY_FORMAT[language],
          name: DAY,
        },
      },
    },
    { cells: { A: { content: saidOfDay(model), style: "note" } } },
  ];
}

/** What is to be said of the day that stands there now: it is typed over at any time, and counts with the next refresh. */
function saidOfDay({ language, day: { day, newest } }: StageModel): Formula {
  const texts = dealsText[language];
  const told = (text: string) => fill(text, { newest: dayOf(newest!, language) }, language);
  const counts = day === newest ? texts.dayNewest : told(texts.dayTyped);
  const isAhead = f`IF(${DAY}>TODAY(); ${told(texts.dayAhead)}; ${texts.dayChanged})`;
  const other = f`IF(${DAY}<${newest!}; ${told(texts.dayTooEarly)}; ${isAhead})`;
  const typed = f`IF(ISNUMBER(${DAY}); IF(${DAY}=${day!}; ${counts}; ${other}); ${told(texts.dayNone)})`;
  return f`IF(ISBLANK(${DAY}); ${texts.dayChanged}; ${typed})`;
}
