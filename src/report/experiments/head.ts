import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { REPORT } from "../../text/report";
import { f, pin, range } from "../formula";
import { INDENT } from "../formulaPieces";
import type { Block, PlanCell } from "../plan";
import { SOURCE_CHANGED, sourceChanged } from "../sourceChanged";
import { COLOR, FORMAT } from "../styles";
import { writtenAgain } from "../typedCells";
import { STATUS, WEEKS } from "./cells";
import type { ExperimentContext } from "./context";
import { figures } from "./figures";

/** Title, where the figures come from, and over how many weeks they were counted. */
export function experimentHead(context: ExperimentContext): Block {
  const { model, texts, columns, say } = context;
  const { source, builtOn, language, days } = model;
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  const told = fill(texts.source, { source: `${source.sheetName}!${source.range}`, day }, language);
  const changed = f`IF(${SOURCE_CHANGED}=1; ${`${REPORT[language].sourceChanged} `}; "")`;
  // With a figure in it, so that no reader takes it for somebody's words.
  const known =
    days === null ? texts.weeksUnknown : f`${INDENT}&${say(texts.weeksKnown, { days: f`FIXED(${days}; 0)` })}`;
  return {
    rows: [
      {
        height: "title",
        cells: {
          A: { content: f`${fill(texts.title, { sheet: source.sheetName }, language)}`, style: "title" },
        },
      },
      {
        cells: {
          A: { content: f`HYPERLINK(${`#gid=${source.sheetId}`}; ${changed}&${told})`, style: "source", name: STATUS },
        },
        line: "accent",
      },
      {
        cells: {
          B: { content: texts.weeksInput, style: "text" },
          C: weeksCell(context),
          D: { content: known, style: days === null ? "question" : "note" },
        },
      },
      { height: "twoLines", cells: { B: { content: texts.note, style: "caption", across: columns.indexOf("stop") } } },
    ],
    workings: [...figures(context), ...sourceChanged(model)],
    rules: [
      { on: range(STATUS, STATUS), when: f`${pin(SOURCE_CHANGED)}=1`, style: { color: COLOR.alarm, bold: true } },
    ],
    validations: [{ on: range(WEEKS, WEEKS), between: [0, 5200], help: texts.weeksHelp }],
  };
}

/** What is typed, or else what the table says: by this formula it is known to be nobody's. */
function weeksCell({ model: { days, weeks } }: ExperimentContext): PlanCell {
  const said = weeks ? writtenAgain(weeks) : { content: days === null ? "" : f`${days}/7` };
  return { ...said, style: "input", format: FORMAT.averagePeople, name: WEEKS };
}
