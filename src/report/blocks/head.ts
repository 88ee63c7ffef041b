import { oneLine } from "../../core/oneLine";
import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { choices, SELECTOR } from "../answer/selector";
import { answerTexts } from "../answer/words";
import { STATUS } from "../cellNames";
import { type Formula, f, join, pin, range } from "../formula";
import { INDENT } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { SOURCE_CHANGED, sourceChanged } from "../sourceChanged";
import { COLOR } from "../styles";
import type { Context } from "./context";
import { questionInHead } from "./howRead";

/** The head of a report over a table, which says when that has changed in what the report cannot follow. */
export function head(context: Context): Block {
  const { wholeModel, texts } = context;
  const [title, source] = headRows(
    context,
    f`IF(${SOURCE_CHANGED}=1; ${`${texts.sourceChanged} `}; "")&${newPeriods(context)}${sourceOf(context, texts.source)}`,
  );
  return {
    rows: [{ ...title, cells: { ...title.cells, ...selector(context) } }, source, ...questionInHead(context)],
    workings: sourceChanged(wholeModel),
    ...(context.selects
      ? { validations: [{ on: range(SELECTOR, SELECTOR), oneOf: choices(context), help: answerTexts(context).pick }] }
      : {}),
    rules: [
      { on: range(STATUS, STATUS), when: f`${pin(SOURCE_CHANGED)}=1`, style: { color: COLOR.alarm, bold: true } },
    ],
  };
}

/** The cell in which one of the channels can be picked. */
function selector(context: Context): Record<string, PlanCell> {
  if (!context.selects) return {};
  return {
    G: { content: f`${context.texts.channel + INDENT}`, style: "selectorLabel" },
    H: { content: pickedIn(context), style: "selector", name: SELECTOR },
  };
}

/** What was picked before a refresh, as long as it is there. */
function pickedIn(context: Context): string {
  const shown = context.channels.map(({ name }) => oneLine(name));
  const { picked } = context.model;
  return picked && shown.includes(picked) ? picked : answerTexts(context).all;
}

/** The head of a report whose figures are those of the day built. */
export function datedHead(context: Headed): Block {
  return { rows: headRows(context, f`${sourceOf(context, context.texts.sourceCounted)}`) };
}

/** What a head is made from. */
interface Headed {
  readonly model: Pick<Context["model"], "source" | "builtOn" | "language" | "title" | "options" | "sharing">;
  readonly texts: Pick<Context["texts"], "sourceCounted" | "pdf" | "makeCopy">;
}

/** Says that the sheet of a next period is there; INDIRECT, since a reference to a sheet that is not cannot be written. */
function newPeriods({ model, texts }: Context): Formula {
  const said = model.nextPeriods.map((name) => {
    const there = f`IFERROR(ROWS(INDIRECT(${`'${name.replaceAll("'", "''")}'!A1`})); 0)`;
    return f`IF(${there}>0; ${`${fill(texts.newPeriod, { sheet: name }, model.locale)} `}; "")&`;
  });
  return join(said, "");
}

function sourceOf({ model }: Pick<Headed, "model">, text: string): string {
  const { source, builtOn, language } = model;
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  return fill(text, { source: `${source.sheetName}!${source.range}`, day }, language);
}

/** Title, the source as a link, and the ways to pass the report on. */
function headRows({ model, texts }: Headed, source: Formula): [Row, Row] {
  return [
    {
      height: "title",
      cells: {
        A: { content: f`${titleOf(model)}`, style: "title" },
      },
    },
    {
      cells: {
        A: { content: f`HYPERLINK(${`#gid=${model.source.sheetId}`}; ${source})`, style: "source", name: STATUS },
        ...sharing({ model, texts }),
      },
      line: "accent",
    },
  ];
}

// In inches: with Sheets' own a report of six stages takes a second page for two lines.
const MARGINS = ["top", "bottom", "left", "right"].map((side) => `&${side}_margin=0.4`).join("");

// Sheets' own addresses: whoever may open the spreadsheet may follow them.
function sharing({ model, texts }: Headed): Record<string, PlanCell> {
  if (!model.sharing) return {};
  const { address, sheetId } = model.sharing;
  const pdf = `${address}/export?format=pdf&gid=${sheetId}&size=A4&fitw=true&gridlines=false${MARGINS}`;
  return {
    G: { content: f`HYPERLINK(${pdf}; ${texts.pdf})`, style: "link" },
    H: { content: f`HYPERLINK(${`${address}/copy`}; ${texts.makeCopy})`, style: "link" },
  };
}

/** The title, with whose figures they are where the report is not of all. */
function titleOf({ title, options }: Headed["model"]): string {
  const parts = [options.only?.channel, options.only?.period].filter((part) => part);
  return parts.length > 0 ? `${title} · ${parts.join(" · ")}` : title;
}
