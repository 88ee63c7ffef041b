import type { Language } from "../../text/language";
import { whatIfText } from "../../text/whatIf";
import type { WhatIfView } from "./view";

interface Props {
  readonly view: WhatIfView;
  readonly language: Language;
}

/** What each changed step brings alone, and what they bring only together. */
export function Shares({ view: { shares }, language }: Props) {
  if (shares.length === 0) return null;
  return (
    <section class="card">
      <h2>{whatIfText[language].shares}</h2>
      <dl class="lines">
        {shares.map(({ name, figure }, at) => (
          <div key={at}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p class="muted">{whatIfText[language].togetherMeaning}</p>
    </section>
  );
}

/** What the plan means in money, when the table has some. */
export function Money({ view: { money, hasCost }, language }: Props) {
  if (money.length === 0) return null;
  return (
    <section class="card">
      <h2>{whatIfText[language].money}</h2>
      <dl class="lines">
        {money.map(({ name, figure, was }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {was && <span class="muted">{was} → </span>}
              {figure}
            </dd>
          </div>
        ))}
      </dl>
      {hasCost && <p class="muted">{whatIfText[language].moneyMeaning}</p>}
    </section>
  );
}

/** What it is worth to reach each level, most first. */
export function Worths({ view: { worths }, language }: Props) {
  if (worths.length === 0) return null;
  return (
    <section class="card">
      <h2>{whatIfText[language].worths}</h2>
      <dl class="lines">
        {worths.map(({ name, figure }) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
