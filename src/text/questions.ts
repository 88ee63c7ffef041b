import type { Evidence, Question } from "../tables/explained";
import { fill } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  asked: {
    pipeline: "Are these the deals that reached each stage, or those that are there now?",
    isStage: "Is “{name}” a stage of the funnel?",
    isPlan: "Is “{plan}” the plan for “{fact}”, or are both counts?",
    isSum: "“{total}” is the sum of “{one}” and “{rest}”: their total, or the plan for “{one}”?",
    isMean: "“{name}” is the mean of “{a}” and “{b}”: their average, or counts of its own?",
    orientation: "Do the stages go down, in rows, or across, in columns?",
  },
  answers: {
    reached: "Reached",
    standing: "Are there now",
    noStage: "No, leave it out",
    aStage: "Yes, a stage",
    bothCount: "Both are counts",
    firstIsPlan: "“{plan}” is the plan",
    isTotal: "Their total",
    isGoal: "The plan",
    ownCounts: "Its own counts",
    theirMean: "Their average",
    down: "In rows",
    across: "In columns",
  },
};

/** What has to be asked of a table, by code, and what each button says. */
const questionTexts: Texts<typeof en> = {
  en,
  ru: {
    asked: {
      pipeline: "Это сделки, дошедшие до этапа, или те, что сейчас на нём?",
      isStage: "«{name}» — этап воронки?",
      isPlan: "«{plan}» — это план для «{fact}» или количества и там и там?",
      isSum: "«{total}» — сумма «{one}» и «{rest}»: это их итог или план для «{one}»?",
      isMean: "«{name}» — среднее между «{a}» и «{b}»: это среднее по ним или свои количества?",
      orientation: "Этапы идут вниз, по строкам, или вправо, по столбцам?",
    },
    answers: {
      reached: "Дошли",
      standing: "Сейчас на этапе",
      noStage: "Нет, не учитывать",
      aStage: "Да, этап",
      bothCount: "Количества и там и там",
      firstIsPlan: "«{plan}» — план",
      isTotal: "Их итог",
      isGoal: "План",
      ownCounts: "Свои количества",
      theirMean: "Среднее по ним",
      down: "По строкам",
      across: "По столбцам",
    },
  },
};

/** A question about a table as a sentence. */
export function questionSentence({ code, params }: Question, language: Language): string {
  const asked: Readonly<Record<string, string>> = questionTexts[language].asked;
  return fill(asked[code]!, params, language);
}

/** An answer as a button has it. */
export function answerLabel({ code, params }: Evidence, language: Language): string {
  const answers: Readonly<Record<string, string>> = questionTexts[language].answers;
  return fill(answers[code]!, params, language);
}
