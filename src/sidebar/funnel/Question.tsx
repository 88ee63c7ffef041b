import type { Choices, SourceView } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { sidebarText } from "../../text/sidebar/sidebar";

interface Props {
  readonly source: SourceView;
  readonly language: Language;
  choose(choices: Choices): void;
}

/** What the table leaves open: a question and two answers, the one by which it was read pressed already; nothing when it is clear. */
export function Question({ source: { reading }, language, choose }: Props) {
  if (!reading.question) return null;
  const { text, answers } = reading.question;
  return (
    <section class="note question" aria-label={sidebarText[language].openQuestion}>
      <p>
        <bdi>{text}</bdi>
      </p>
      <div class="answers">
        {answers.map(({ label, choices }, at) => (
          <button
            key={label}
            type="button"
            aria-pressed={at === 0}
            onClick={() => choose({ ...reading.choices, ...choices })}
          >
            <bdi>{label}</bdi>
          </button>
        ))}
      </div>
    </section>
  );
}
