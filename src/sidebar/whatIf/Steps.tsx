import type { Mode } from "../../core/change";
import { changeInWords, changeOfText, unitText, unreadableText, whatIfText } from "../../text/whatIf";
import { NumberBox } from "../NumberBox";
import type { Plan } from "./state";
import type { StepView, WhatIfView } from "./view";
import type { WhatIfProps } from "./WhatIfSection";

const modes: readonly Mode[] = ["points", "relative"];

/** How changes are meant, and a slider with a box for each step. */
export function Steps(props: WhatIfProps & { readonly plan: Plan; readonly view: WhatIfView }) {
  const { plan, view, language, actions } = props;
  return (
    <section aria-label={whatIfText[language].changesIn}>
      <div class="modes">
        <fieldset>
          <legend class="unseen">{whatIfText[language].changesIn}</legend>
          {modes.map((mode) => (
            <label key={mode}>
              <input type="radio" name="mode" checked={mode === plan.mode} onChange={() => actions.choose(mode)} />
              <span>{whatIfText[language][mode]}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" class="link" onClick={actions.takeBack}>
          {whatIfText[language].takeBack}
        </button>
      </div>
      <ol class="steps">
        {view.entrants && (
          <Step {...props} step={view.entrants} mode="relative" label={view.entrants.name} id="entrants" />
        )}
        {view.steps.map((step, at) => (
          <Step
            key={step.key}
            {...props}
            step={step}
            mode={plan.mode}
            label={changeOfText(step.name, language)}
            id={`step-${at}`}
          />
        ))}
        {view.average && <Step {...props} step={view.average} mode="relative" label={view.average.name} id="average" />}
      </ol>
    </section>
  );
}

function Step(props: WhatIfProps & { step: StepView; mode: Mode; label: string; id: string }) {
  const { step, mode, label, language, actions, id } = props;
  const { slider } = step;
  return (
    <li>
      <div class="line">
        <div class="step-name" id={id}>
          <bdi>{step.name}</bdi>
          <span class="small conversion">{step.conversion}</span>
        </div>
        {slider && (
          <label class="change">
            <span class="unseen">{label}</span>
            <NumberBox
              text={step.text}
              isWrong={!step.isReadable}
              describedBy={step.isReadable ? undefined : `${id}-wrong`}
              type={(text) => actions.type(step.key, text)}
            />
            <span>{unitText(mode, language)}</span>
          </label>
        )}
      </div>
      {slider && (
        <input
          type="range"
          aria-label={label}
          aria-valuetext={`${changeInWords(step.text, mode, language)}, ${step.conversion}`}
          min={slider.least}
          max={slider.most}
          value={slider.at}
          onInput={(event) => actions.slide(step.key, slidTo(event.currentTarget.valueAsNumber, slider.unit))}
        />
      )}
      {step.worth && <p class="small">{step.worth}</p>}
      {!step.isReadable && (
        <p class="failure" id={`${id}-wrong`}>
          {unreadableText(language)}
        </p>
      )}
    </li>
  );
}

const slidTo = (units: number, unit: number): number => Number((units * unit).toPrecision(12));
