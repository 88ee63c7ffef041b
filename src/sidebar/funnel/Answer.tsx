import type { Choices, SourceView } from "../../addon/protocol";
import { answerOfFacts } from "../../core/answer/tableFacts";
import type { Language } from "../../text/language";
import { answerPanelText } from "../../text/sidebar/answer";
import { tableSentences } from "../../text/tableSentences";
import { CopyText } from "../CopyText";

interface Props {
  readonly source: SourceView;
  readonly language: Language;
  choose(choices: Choices): void;
}

/** The three sentences with which the report begins, to be read here and copied; and what only a person can say for them. */
export function Answer({ source, language, choose }: Props) {
  const texts = answerPanelText[language];
  const sentences = tableSentences(source, language);
  return (
    <>
      <section class="answer" aria-label={texts.answer}>
        {sentences.map((sentence, at) => (
          <p key={at}>
            <bdi>{sentence}</bdi>
          </p>
        ))}
        <CopyText label={texts.copy} text={sentences.join("\n")} language={language} />
      </section>
      <Unsaid source={source} language={language} choose={choose} />
    </>
  );
}

/** What the table does not say and the answer depends on: asked, and shown with the answer once it was given, to be changed. */
function Unsaid({ source, language, choose }: Props) {
  const texts = answerPanelText[language];
  const answer = answerOfFacts(source);
  const { choices } = source.reading;
  const questions: readonly Question[] = [
    {
      about: "countedBy",
      isOpen: answer.unripe !== null && answer.changed !== null,
      matters: answer.periods.length > 0,
      text: texts.countedBy,
      answers: [
        { label: texts.byEvents, value: "events" },
        { label: texts.byEntrants, value: "entrants" },
      ],
    },
    {
      about: "imitable",
      isOpen: source.imitable === null && answer.best !== null,
      matters: answer.groups.length > 0,
      text: texts.imitable,
      answers: [
        { label: texts.canImitate, value: true },
        { label: texts.cannotImitate, value: false },
      ],
    },
  ];
  const { stages, resultStage, isMoneyStageAsked } = source;
  const isShown = ({ about, isOpen, matters }: Question) => (choices[about] === undefined ? isOpen : matters);
  return (
    <>
      {(isMoneyStageAsked || choices.moneyStage !== undefined) && (
        <label class="note question picker">
          <span>{texts.moneyStage}</span>
          <select
            value={stages[resultStage]}
            onChange={({ currentTarget }) => choose({ ...choices, moneyStage: currentTarget.value })}
          >
            {stages.slice(1).map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {questions.filter(isShown).map(({ about, text, answers }) => (
        <div key={about} class="note question">
          <p>{text}</p>
          <div class="answers">
            {answers.map(({ label, value }) => (
              <button
                key={label}
                type="button"
                aria-pressed={choices[about] === value}
                onClick={() => choose({ ...choices, [about]: value })}
              >
                {label}
              </button>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

interface Question {
  readonly about: "countedBy" | "imitable";
  /** Whether the answer is wanted, and whether one that was given changes anything. */
  readonly isOpen: boolean;
  readonly matters: boolean;
  readonly text: string;
  readonly answers: readonly {
    readonly label: string;
    readonly value: NonNullable<Choices["countedBy" | "imitable"]>;
  }[];
}
