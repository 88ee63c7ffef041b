import { goalLabel, whatIfText } from "../../text/whatIf";
import { NumberBox } from "../NumberBox";
import { type GoalView, goalView } from "./goalView";
import { nameOf } from "./names";
import type { WhatIfProps } from "./WhatIfSection";

/** The people wanted at the end, and both ways to them. */
export function Goal({ source, language, actions, goal }: WhatIfProps & { readonly goal: string }) {
  const view = goalView(source, goal, language);
  return (
    <section class="card">
      <h2>{whatIfText[language].goal}</h2>
      <label class="goal">
        <bdi>{goalLabel(nameOf(source, source.stages.length - 1, language), language)}</bdi>
        <NumberBox
          text={goal}
          isWrong={view?.isWrong ?? false}
          describedBy="goal-ways"
          type={(text) => actions.want(text)}
        />
      </label>
      <div role="status" id="goal-ways">
        {view && <Ways view={view} language={language} />}
      </div>
    </section>
  );
}

function Ways({ view, language }: { view: GoalView; language: WhatIfProps["language"] }) {
  return (
    <>
      {view.remark && <p class={view.isWrong ? "failure" : "remark"}>{view.remark}</p>}
      {view.steps.length > 0 && <p class="muted">{whatIfText[language].goalSteps}</p>}
      <ul class="ways">
        {view.steps.map(({ name, text, isReachable }, at) => (
          <li key={at} class={isReachable ? "" : "muted"}>
            <bdi>{name}</bdi> <span class="way">{text}</span>
          </li>
        ))}
      </ul>
      {view.entrants && (
        <>
          <p class="muted">{whatIfText[language].goalEntrants}</p>
          <p>
            <bdi>{view.entrants}</bdi>
          </p>
        </>
      )}
    </>
  );
}
