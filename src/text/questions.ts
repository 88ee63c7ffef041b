import type { Evidence, Question } from "../tables/explained";
import { fill } from "./fill";
import type { Language, Text } from "./language";

/** What has to be asked of a table, by code. */
const questionTexts: Readonly<Record<string, Text>> = {
  pipeline: {
    en: "Are these the deals that reached each stage, or those that stand there now?",
    ru: "Это сделки, дошедшие до этапа, или те, что стоят на нём сейчас?",
  },
  isStage: { en: "Is “{name}” a stage of the funnel?", ru: "«{name}» — этап воронки?" },
  isPlan: {
    en: "Is “{plan}” the plan for “{fact}”, or do both count people?",
    ru: "«{plan}» — это план для «{fact}» или люди и там и там?",
  },
  isSum: {
    en: "“{total}” is the sum of “{one}” and “{rest}”: their total, or the plan for “{one}”?",
    ru: "«{total}» — сумма «{one}» и «{rest}»: это их итог или план для «{one}»?",
  },
  orientation: {
    en: "Do the stages go down, in rows, or across, in columns?",
    ru: "Этапы идут вниз, по строкам, или вправо, по столбцам?",
  },
};

/** What each button says. */
const answerTexts: Readonly<Record<string, Text>> = {
  reached: { en: "Reached", ru: "Дошли" },
  standing: { en: "Stand there now", ru: "Стоят сейчас" },
  noStage: { en: "No, leave it out", ru: "Нет, не учитывать" },
  aStage: { en: "Yes, a stage", ru: "Да, этап" },
  bothCount: { en: "Both count people", ru: "Люди и там и там" },
  firstIsPlan: { en: "“{plan}” is the plan", ru: "«{plan}» — план" },
  isTotal: { en: "Their total", ru: "Их итог" },
  isGoal: { en: "The plan", ru: "План" },
  down: { en: "In rows", ru: "По строкам" },
  across: { en: "In columns", ru: "По столбцам" },
};

/** A question about a table as a sentence. */
export function questionSentence({ code, params }: Question, language: Language): string {
  return fill(questionTexts[code]![language], params, language);
}

/** An answer as a button has it. */
export function answerLabel({ code, params }: Evidence, language: Language): string {
  return fill(answerTexts[code]![language], params, language);
}
