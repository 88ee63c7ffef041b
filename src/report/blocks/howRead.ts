import type { ReadLine } from "../../tables/explained";
import { arePersons } from "../../tables/imitable";
import { cellOfLine, lineAddress, otherLines } from "../../tables/otherLines";
import { assumptionSentence, isAboutLine } from "../../text/assumptions";
import { dimensionText } from "../../text/dimension";
import { fill } from "../../text/fill";
import { roleText, unnamedLine, whyText } from "../../text/lines";
import { formatCount } from "../../text/number";
import { answerLabel, questionSentence } from "../../text/questions";
import { f } from "../formula";
import { boxA1 } from "../layout/address";
import type { Block, PlanCell, Row } from "../plan";
import type { Context } from "./context";

/** How the source was read on the day built: what has to be asked, what was assumed, and each row and column of numbers that is no stage and no count, with why. */
export function howRead(context: Context): Block {
  const { wholeModel: model, texts } = context;
  const { table, locale } = model;
  const dimension = dimensionText(table.dimension, arePersons(table.channelNames), model.language);
  const assumed = table.assumptions.filter((assumption) => !isAboutLine(assumption));
  const lines = otherLines(table);
  const rows: Row[] = [
    ...questionInHead(context),
    ...otherAnswer(context),
    ...assumed.flatMap((assumption) => noteRows(assumptionSentence(assumption, locale, dimension))),
    ...linesTable(context, lines.slice(0, MOST)),
    ...(lines.length > MOST ? noteRows(fill(texts.moreLines, { count: lines.length - MOST }, locale)) : []),
  ];
  if (rows.length === 0) return { rows };
  return { rows: [{ cells: {} }, { cells: { A: { content: texts.howRead, style: "heading" } } }, ...rows] };
}

/** The question that a table leaves open, in a row; none when there is none. */
export function questionInHead({ wholeModel: model, texts }: Context): Row[] {
  const { table, language } = model;
  if (!table.question) return [];
  const [answer] = table.question.answers;
  const said = { question: questionSentence(table.question, language), answer: answerLabel(answer, language) };
  return [banded(fill(texts.openQuestion, said, language))];
}

/** What the figures would be with the other answer. */
function otherAnswer({ wholeModel: model, texts }: Context): Row[] {
  const { table, language, locale } = model;
  if (!table.question) return [];
  const [, other] = table.question.answers;
  const stages = other.stages
    .map(({ name, people }) => {
      const count = people === null ? "—" : formatCount(people, locale);
      return fill(texts.stageOfAnswer, { stage: name.trim(), people: count }, language);
    })
    .join(", ");
  return noteRows(fill(texts.otherAnswer, { answer: answerLabel(other, language), stages }, language));
}

// A table of thousands of campaigns may have a hundred totals among them.
const MOST = 100;

function linesTable({ wholeModel: model, texts }: Context, lines: readonly ReadLine[]): Row[] {
  if (lines.length === 0) return [];
  const { table, language, source } = model;
  const header = (content: string): PlanCell => ({ content, style: "header" });
  return [
    { cells: { B: header(texts.lineRead), C: header(texts.readAs), E: header(texts.why) }, line: "header" },
    ...lines.map((line): Row => {
      const cell = boxA1(cellOfLine(line, table), 1, 1);
      const name = shortened(line.name.trim() || unnamedLine(line.axis, lineAddress(line), language));
      return {
        cells: {
          B: { content: f`HYPERLINK(${`#gid=${source.sheetId}&range=${cell}`}; ${name})`, style: "place" },
          C: { content: roleText(line.role, language), style: "text" },
          E: { content: f`${whyText(line, language)}`, style: "detailText" },
        },
        line: "hair",
      };
    }),
  ];
}

const shortened = (name: string): string => (name.length > 28 ? `${name.slice(0, 27)}…` : name);

const COLUMNS_OF_BAND = ["B", "C", "D", "E", "F", "G", "H"] as const;

function banded(text: string): Row {
  const [first = "", ...more] = brokenInto(text, LINE);
  const shown = more.length > 0 ? `${first}…` : first;
  const empty = Object.fromEntries(COLUMNS_OF_BAND.map((column) => [column, { style: "question" } as const]));
  return { cells: { A: { content: f`${shown}`, style: "question" }, ...empty } };
}

/** Small text across the report, a row a line: a merged row would cost a service call. */
function noteRows(text: string): Row[] {
  return brokenInto(text, LINE).map((line) => ({
    cells: { A: { content: f`${line}`, style: "note" } },
  }));
}

/** Letters of small text that surely fit a line across the report. */
const LINE = 135;

function brokenInto(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
