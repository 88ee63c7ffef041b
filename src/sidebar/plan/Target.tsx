import type { Language } from "../../text/language";
import { planText } from "../../text/plan";
import { NumberBox } from "../NumberBox";
import type { PlanActions } from "./actions";
import type { PlanState } from "./state";
import type { PlanView } from "./view";

interface Props {
  readonly view: PlanView;
  readonly state: PlanState;
  readonly language: Language;
  readonly actions: PlanActions;
}

/** What the target is counted in, how large it is, and what turns it into deals a day. */
export function Target({ view, state, language, actions }: Props) {
  const texts = planText[language];
  return (
    <section aria-label={texts.target}>
      <h2>{texts.target}</h2>
      <div class="modes">
        <fieldset>
          <legend class="unseen">{texts.target}</legend>
          {view.goals.map(({ goal, label, isChosen }) => (
            <label key={goal}>
              <input type="radio" name="goal" checked={isChosen} onChange={() => actions.aim(goal)} />
              <span>
                <bdi>{label}</bdi>
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      {view.fields.map(({ key, label, text, isWrong, meaning }) => (
        <div key={key}>
          {key === "days" && view.months.length > 0 && (
            <label class="goal">
              <bdi>{texts.month}</bdi>
              <select onChange={(event) => actions.pick(Number(event.currentTarget.value))}>
                {view.months.map(({ ahead, label: month }) => (
                  <option key={ahead} value={ahead} selected={ahead === state.ahead}>
                    {month}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label class="goal">
            <bdi>{label}</bdi>
            <NumberBox
              text={text}
              isWrong={isWrong}
              describedBy={isWrong ? "plan-trouble" : undefined}
              type={(typed) => actions.type(key, typed)}
            />
          </label>
          {meaning && <p class="muted">{meaning}</p>}
        </div>
      ))}
      <p class="muted">{view.daysMeaning}</p>
    </section>
  );
}
