import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { REPORT } from "../../text/report";
import { AVERAGE, hasMoney } from "../answer/levelCells";
import { moneyText, nameOf } from "../answer/words";
import { type Formula, f, join, pin, range } from "../formula";
import { sentence, shortName } from "../formulaPieces";
import type { Block, PlanCell } from "../plan";
import { SOURCE_CHANGED, sourceChanged } from "../sourceChanged";
import { COLOR } from "../styles";
import { NEW_PERSONA, wordCell } from "./cellContent";
import { heightFor, type MapContext, widthOf } from "./mapContext";
import { example } from "./mapLanes";
import { ABOUT, FOOT, NAME, PERSONA, STATUS, TITLE } from "./mapNames";

/** The persona's card; title, where the figures come from and a link to print the map; and who the persona is, what they want, what they say. */
export function mapHead(context: MapContext): Block {
  const { model, lastColumn, page } = context;
  const { source } = model;
  const { face, name } = model.words.persona ?? NEW_PERSONA;
  const slots = slotsOf(context);
  const texts = slots.map(({ word, stage, across }) => ({
    text: typeof word.content === "string" ? word.content : "",
    width: widthOf(context, stage, across),
  }));
  return {
    workings: source ? sourceChanged(source) : [],
    rules: [
      ...(source ? [{ on: range(STATUS, STATUS), when: f`${pin(SOURCE_CHANGED)}=1`, style: CHANGED_STYLE }] : []),
      example(ABOUT, PERSONA("quote")),
    ],
    rows: [
      {
        height: 42,
        cells: {
          A: { ...wordCell(face, "face"), across: 2, down: 4, name: PERSONA("face") },
          C: { ...titleCell(context), across: page - 1, name: TITLE },
          ...sharing(context),
        },
      },
      {
        height: "line",
        cells: { C: { content: sourceOf(context), style: "source", across: page, name: STATUS } },
        line: "accent",
        lined: ["C", lastColumn],
      },
      { height: 8, cells: {} },
      {
        height: 18,
        cells: Object.fromEntries(slots.map(({ label, at }) => [at, { content: label, style: "cardLabel" } as const])),
      },
      {
        height: heightFor(texts, 42),
        grows: true,
        cells: {
          A: { ...wordCell(name, "personaName"), across: 2, name: PERSONA("name") },
          ...Object.fromEntries(
            slots.map(({ at, word, style, across, name: slot }) => [
              at,
              { ...wordCell(word, style), across, name: slot },
            ]),
          ),
        },
      },
      { height: 6, cells: {} },
    ],
  };
}

const CHANGED_STYLE = { color: COLOR.alarm, bold: true } as const;

/** Three texts beside the face, as wide as the stages allow. */
function slotsOf({ model, texts, page, column }: MapContext) {
  const { task, quote } = model.words.persona ?? NEW_PERSONA;
  const first = Math.ceil(page / 3);
  const second = Math.ceil((page - first) / 2);
  const slot = (stage: number, across: number) => ({ stage, across, at: column(stage) });
  return [
    { ...slot(1, first), label: texts.about, word: model.words.about, style: "cardText", name: ABOUT },
    { ...slot(first + 1, second), label: texts.task, word: task, style: "cardText", name: PERSONA("task") },
    {
      ...slot(first + second + 1, page - first - second),
      label: texts.quote,
      word: quote,
      style: "ownWords",
      name: PERSONA("quote"),
    },
  ] as const;
}

function titleCell({ model }: MapContext): PlanCell {
  const { title } = model.words;
  return title ? wordCell(title, "title") : { content: f`${model.title}`, style: "title" };
}

const DOT = " · ";

/** What the figures are of, and when the map was built; with a link to the table. */
function sourceOf({ model, texts, answer, resultStage, n }: MapContext): Formula {
  const { source, builtOn, language, segment } = model;
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  if (!source) return f`${fill(texts.withoutSource, { day }, language)}`;
  const whose = segment === "" ? texts.everybody : source.isOwn ? texts.segment : texts.noSegment;
  const { periods } = source.table;
  const said = [
    fill(texts.source, { source: `${source.sheetName}!${source.range}` }, language),
    ...(periods.length > 1 ? [`${periods[0]} – ${periods.at(-1)}`] : periods),
    fill(whose, { segment }, language),
  ].filter((part) => part.trim() !== "");
  const paid =
    answer && hasMoney(answer)
      ? f`&IF(ISNUMBER(${AVERAGE}); ${DOT}&${sentence(texts.moneyAt, { stage: nameOf(resultStage), average: moneyText(answer, AVERAGE, 3) }, language)}; "")`
      : resultStage < n
        ? f`&${DOT}&${sentence(texts.resultAt, { stage: shortName(NAME(resultStage)) }, language)}`
        : f``;
  const changed = f`IF(${SOURCE_CHANGED}=1; ${`${REPORT[language].sourceChanged} `}; "")`;
  const whole = join([f`${changed}&${said.join(DOT)}${paid}`, f`${DOT + fill(texts.created, { day }, language)}`], "&");
  return f`HYPERLINK(${`#gid=${source.sheetId}`}; ${whole})`;
}

// Sheets' own address: whoever may open the spreadsheet may follow it. The page of the map only, on one sheet of paper.
function sharing({ model, texts, lastColumn, page }: MapContext): Record<string, PlanCell> {
  if (!model.sharing) return {};
  const { address, sheetId } = model.sharing;
  const pdf = `${address}/export?format=pdf&gid=${sheetId}&size=A4&portrait=false&scale=4&gridlines=false${MARGINS}&range=`;
  const face = PERSONA("face");
  const corners = f`ADDRESS(ROW(${face}); COLUMN(${face}); 4)&":"&ADDRESS(ROW(${FOOT}); COLUMN(${FOOT})+${page - 1}; 4)`;
  return { [lastColumn]: { content: f`HYPERLINK(${pdf}&${corners}; ${texts.pdf})`, style: "link" } };
}

const MARGINS = ["top", "bottom", "left", "right"].map((side) => `&${side}_margin=0.3`).join("");
