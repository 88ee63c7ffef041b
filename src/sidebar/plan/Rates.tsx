import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { planText } from "../../text/plan";
import { NumberBox } from "../NumberBox";
import type { PlanActions } from "./actions";
import type { Box } from "./boxes";
import type { PlanView } from "./view";

interface Props {
  readonly view: PlanView;
  readonly language: Language;
  readonly actions: PlanActions;
}

/** The conversions that the plan is made at, each of which may be another. */
export function Conversions({ view, language, actions }: Props) {
  const texts = planText[language];
  return (
    <section aria-label={texts.conversions}>
      <div class="titled">
        <h2>{texts.conversions}</h2>
        <button type="button" class="link" onClick={actions.takeBack}>
          {texts.takeBack}
        </button>
      </div>
      <ol class="steps">
        {view.conversions.map((box) => (
          <Rate
            key={box.key}
            box={box}
            detail={box.now}
            label={fill(texts.conversionOf, { step: box.label }, language)}
            actions={actions}
          />
        ))}
      </ol>
      <Sentences of={view.from} />
    </section>
  );
}

/** What each group has to bring by its share, which may be another. */
export function Groups({ view: { groups }, language, actions }: Props) {
  if (!groups) return null;
  return (
    <section aria-label={groups.title}>
      <div class="titled">
        <h2>
          <bdi>{groups.title}</bdi>
        </h2>
        <span class="muted">{planText[language].share}</span>
      </div>
      <ol class="steps">
        {groups.rows.map((box) => (
          <Rate
            key={box.key}
            box={box}
            detail={box.figures}
            label={fill(planText[language].shareOf, { group: box.label }, language)}
            actions={actions}
          />
        ))}
      </ol>
      <Sentences of={groups.remarks} />
    </section>
  );
}

const Sentences = ({ of }: { of: readonly string[] }) => (
  <div role="status" class="from">
    {of.map((sentence) => (
      <p key={sentence} class="muted">
        <bdi>{sentence}</bdi>
      </p>
    ))}
  </div>
);

function Rate({ box, detail, label, actions }: { box: Box; detail: string; label: string; actions: PlanActions }) {
  return (
    <li>
      <div class="line">
        <div class="step-name">
          <bdi>{box.label}</bdi>
          <span class="small conversion">{detail}</span>
        </div>
        <label class="change">
          <span class="unseen">{label}</span>
          <NumberBox
            text={box.text}
            isWrong={box.isWrong}
            describedBy={box.isWrong ? "plan-trouble" : undefined}
            type={(text) => actions.type(box.key, text)}
          />
          <span>%</span>
        </label>
      </div>
    </li>
  );
}
