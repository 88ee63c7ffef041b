import { topRow } from "../answer/answerWorkings";
import { groupTests } from "../answer/groupTests";
import { stepWorthMost } from "../answer/growthSentence";
import { kindsOf, TOP } from "../answer/levelCells";
import { levels } from "../answer/levels";
import { answerTexts } from "../answer/words";
import { groupPeople } from "../blocks/groupPeople";
import { moneyWorkings } from "../blocks/moneyWorkings";
import { CONVERSION, PEOPLE as COUNTED, STAGE } from "../cellNames";
import { type Formula, f, range } from "../formula";
import { pale } from "../pale";
import type { Block, Row } from "../plan";
import { type MapContext, upTo } from "./mapContext";
import { ANSWER, GO_ON, NAME, PEOPLE, WORD } from "./mapNames";

/** The report's workings of what steps are worth, over the map's own figures: both say the same, live. */
export function answerWorkings({ answer }: MapContext): Block {
  if (!answer) return { rows: [] };
  const byGroups = kindsOf(answer).includes("group");
  const blocks = [...(byGroups ? [groupPeople, groupTests] : []), moneyWorkings, levels];
  return {
    rows: [],
    workings: [
      ...upTo(answer.n).map(figures),
      ...blocks.flatMap((block) => block(answer).workings ?? []),
      topRow(answer),
    ],
  };
}

/** A stage as the report's formulas know it. */
const figures = (stage: number): Row => ({
  cells: {
    A: pale(f`${NAME(stage)}`, STAGE(stage)),
    B: pale(f`${PEOPLE(stage)}`, COUNTED(stage)),
    C: pale(stage > 1 ? f`${GO_ON(stage - 1)}` : f`""`, CONVERSION(stage)),
  },
});

/** The sentence on the step worth most, and whether people feel worst there; or that no step falls behind. */
export function answerRow(context: MapContext): Row[] {
  const { answer, texts, page, shown } = context;
  if (!answer) return [];
  const most = stepWorthMost(answer);
  const feelsWorst = shown.includes("emotion") ? worstFeeling(context) : f`""`;
  const said = f`IF(ISNUMBER(${TOP}); ${most}&${feelsWorst}; ${answerTexts(answer).withinChance})`;
  return [
    {
      height: "answer",
      cells: {
        A: { content: texts.main, style: "answerLabel", across: 2 },
        C: { content: said, style: "answer", across: page, name: ANSWER },
      },
    },
    { height: 8, cells: {} },
  ];
}

function worstFeeling({ n, texts }: MapContext): Formula {
  const emotions = range(WORD("emotion", 1), WORD("emotion", n));
  const there = f`INDEX(${emotions}; 1; ${TOP}-1)`;
  const isWorst = f`IF(ISNUMBER(${there}); (${there}<0)*(${there}=MIN(${emotions}))=1; 1=0)`;
  return f`IF(${isWorst}; ${` ${texts.worstFeeling}`}; "")`;
}
