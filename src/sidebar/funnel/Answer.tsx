import { useState } from "preact/hooks";
import type { Choices, SourceView } from "../../addon/endpoints";
import { answerOfFacts } from "../../core/answer/tableFacts";
import type { Language } from "../../text/language";
import { answerPanelText } from "../../text/sidebarAnswer";
import { tableSentences } from "../../text/tableSentences";

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
        <CopySummary text={sentences.join("\n")} language={language} />
      </section>
      <Unsaid source={source} language={language} choose={choose} />
    </>
  );
}

/** A frame may not be allowed to write to the clipboard: then the text stands there, selected, to be copied by hand. */
function CopySummary({ text, language }: { readonly text: string; readonly language: Language }) {
  const texts = answerPanelText[language];
  const [state, become] = useState<"none" | "copied" | "byHand">("none");
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => become("copied"),
      () => become("byHand"),
    ) ?? become("byHand");
  return (
    <>
      <button type="button" class="link" onClick={copy}>
        {texts.copy}
      </button>
      <span role="status" class="muted">
        {state === "copied" && texts.copied}
      </span>
      {state === "byHand" && (
        <textarea
          readOnly
          rows={4}
          aria-label={texts.copyByHand}
          value={text}
          ref={(area) => area?.select()}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}

/** What the table does not say and the answer depends on. */
function Unsaid({ source, language, choose }: Props) {
  const texts = answerPanelText[language];
  const answer = answerOfFacts(source);
  const { choices } = source.reading;
  const asked = [
    ...(answer.unripe !== null && answer.changed !== null
      ? [
          {
            text: texts.countedBy,
            answers: [
              { label: texts.byEvents, choices: { ...choices, countedBy: "events" as const } },
              { label: texts.byEntrants, choices: { ...choices, countedBy: "entrants" as const } },
            ],
          },
        ]
      : []),
    ...(source.imitable === null && answer.best
      ? [
          {
            text: texts.imitable,
            answers: [
              { label: texts.canImitate, choices: { ...choices, imitable: true } },
              { label: texts.cannotImitate, choices: { ...choices, imitable: false } },
            ],
          },
        ]
      : []),
  ];
  return (
    <>
      {asked.map(({ text, answers }) => (
        <div key={text} class="note question">
          <p>{text}</p>
          <div class="answers">
            {answers.map((each) => (
              <button key={each.label} type="button" onClick={() => choose(each.choices)}>
                {each.label}
              </button>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
