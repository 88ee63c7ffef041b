import { isUserError } from "../core/userError";
import type { Answer, ReadLine } from "../tables/explained";
import { findStageTable } from "../tables/findStageTable";
import { bySheet, isCounted, lineAddress, otherLines, ownRoleOf, ownRolesOf } from "../tables/otherLines";
import type { StageTable } from "../tables/stageTable";
import { assumptionSentence, isAboutLine } from "../text/assumptions";
import type { Language } from "../text/language";
import { roleText, unnamedLine, whyText } from "../text/lines";
import { answerLabel, questionSentence } from "../text/questions";
import type { AnswerView, LineView, QuestionView, ReadingView } from "./protocol";
import type { Source } from "./source";

/** How a table was read, and how else it could be. */
export function readingView(source: Source, language: Language): ReadingView {
  const { table } = source;
  const { orientation, channelColumns, assumptions } = table;
  return {
    choices: source.choices,
    orientation,
    canTurn: canTurn(source),
    channelColumns,
    aboutLines: assumptions.filter(isAboutLine).map((assumption) => assumptionSentence(assumption, language)),
    lines: shownLines(table).map((line) => lineView(line, table, language)),
    question: table.question && questionView(table, language),
  };
}

/** Whether the same rows are a table with its stages the other way, too. */
function canTurn({ table, cells, choices }: Source): boolean {
  const { box, orientation } = table;
  try {
    const other = findStageTable(cells, box, { ...choices, orientation: orientation === "down" ? "across" : "down" });
    return other.box.row < box.row + box.rows && box.row < other.box.row + other.box.rows;
  } catch (error) {
    if (isUserError(error)) return false;
    throw error;
  }
}

// Of hundreds of campaigns nobody looks through a list, and all of it crosses to the panel at each change.
const MOST_COUNTS = 30;
const MOST_LINES = 100;

function shownLines(table: StageTable): ReadLine[] {
  const counts = table.lines.filter(({ role }) => role === "people");
  const lines = counts.length <= MOST_COUNTS ? [...table.lines] : [...stagesOf(table), ...otherLines(table)];
  return lines.sort(bySheet).slice(0, MOST_LINES);
}

const stagesOf = ({ lines }: StageTable): ReadLine[] =>
  lines.filter(({ role, evidence }) => role === "stage" && evidence.code !== "chosen");

function lineView(line: ReadLine, table: StageTable, language: Language): LineView {
  const name = line.name.trim();
  return {
    name: name === "" ? unnamedLine(line.axis, lineAddress(line), language) : line.name,
    isNamed: name !== "",
    role: roleText(line.role, language),
    why: whyText(line, language),
    isOther: !isCounted(line.role),
    isChosen: line.evidence.code === "chosen",
    own: ownRoleOf(line),
    roles: ownRolesOf(line, table),
  };
}

function questionView({ question }: StageTable, language: Language): QuestionView | null {
  if (!question) return null;
  const [read, other] = question.answers;
  const answer = ({ choices, ...said }: Answer): AnswerView => ({ label: answerLabel(said, language), choices });
  return { text: questionSentence(question, language), answers: [answer(read), answer(other)] };
}
