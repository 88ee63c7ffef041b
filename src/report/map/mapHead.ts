import { letters } from "../../tables/columnName";
import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { REPORT } from "../../text/report";
import { f, pin, range } from "../formula";
import type { Block, PlanCell } from "../plan";
import { SOURCE_CHANGED, sourceChanged } from "../sourceChanged";
import { COLOR } from "../styles";
import type { MapContext } from "./mapContext";
import { example } from "./mapLanes";
import { ABOUT, STATUS } from "./mapNames";
import { wordCell } from "./words";

/** Title, where the figures come from, the day built, a link to print it, and who the map is about. */
export function mapHead(context: MapContext): Block {
  const { model, texts, columnWidths } = context;
  const across = columnWidths.length;
  const { source } = model;
  return {
    workings: source ? sourceChanged(source) : [],
    rules: [
      ...(source ? [{ on: range(STATUS, STATUS), when: f`${pin(SOURCE_CHANGED)}=1`, style: CHANGED_STYLE }] : []),
      example(ABOUT, ABOUT),
    ],
    rows: [
      { height: "title", cells: { A: { ...titleCell(context), across } } },
      { cells: { A: sourceCell(context), ...sharing(context) }, line: "accent" },
      {
        height: 40,
        grows: true,
        cells: {
          A: { content: texts.about, style: "lane" },
          B: { ...wordCell(model.words.about), name: ABOUT, across: across - 1 },
        },
      },
    ],
  };
}

const CHANGED_STYLE = { color: COLOR.alarm, bold: true } as const;

function titleCell({ model }: MapContext): PlanCell {
  const { title } = model.words;
  return title ? wordCell(title, "title") : { content: f`${model.title}`, style: "title" };
}

function sourceCell({ model, texts }: MapContext): PlanCell {
  const { source, builtOn, language, segment } = model;
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  if (!source) return { content: f`${fill(texts.withoutSource, { day }, language)}`, style: "source", name: STATUS };
  const text = segment === "" ? texts.source : source.isOwn ? texts.sourceOfSegment : texts.sourceOfAll;
  const sentence = fill(text, { source: `${source.sheetName}!${source.range}`, segment, day }, language);
  const changed = f`IF(${SOURCE_CHANGED}=1; ${`${REPORT[language].sourceChanged} `}; "")`;
  return {
    content: f`HYPERLINK(${`#gid=${source.sheetId}`}; ${changed}&${sentence})`,
    style: "source",
    name: STATUS,
  };
}

// Sheets' own address: whoever may open the spreadsheet may follow it.
function sharing({ model, texts, columnWidths }: MapContext): Record<string, PlanCell> {
  if (!model.sharing) return {};
  const { address, sheetId } = model.sharing;
  const pdf = `${address}/export?format=pdf&gid=${sheetId}&size=A4&portrait=false&fitw=true&gridlines=false`;
  return { [letters(columnWidths.length)]: { content: f`HYPERLINK(${pdf}; ${texts.pdf})`, style: "link" } };
}
