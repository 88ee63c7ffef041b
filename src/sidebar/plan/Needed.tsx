import type { Language } from "../../text/language";
import { planText } from "../../text/plan";
import type { PlanView } from "./view";

/** What the target takes: in a sentence, and at every stage; or what stands in the way of a plan. */
export function Needed({ view, language }: { readonly view: PlanView; readonly language: Language }) {
  const texts = planText[language];
  return (
    <section aria-label={texts.plan}>
      <div role="status" id="plan-trouble" class={view.trouble === null ? "needed" : "note"}>
        <p>
          <bdi>{view.trouble ?? view.answer}</bdi>
        </p>
      </div>
      {view.rows.length > 0 && (
        <table class="by-time">
          <thead>
            <tr>
              <th scope="col">{texts.stage}</th>
              <th scope="col">{texts.inDay}</th>
              <th scope="col">{texts.inWeek}</th>
              <th scope="col">{texts.inMonth}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ stage, figures }, at) => (
              <tr key={at}>
                <th scope="row">
                  <bdi class="name">{stage}</bdi>
                </th>
                {figures.map((figure, column) => (
                  <td key={column}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {view.spend && (
        <>
          <dl class="lines">
            <div>
              <dt>{texts.spend}</dt>
              <dd>{view.spend.money}</dd>
            </div>
          </dl>
          <p class="muted">
            <bdi>{view.spend.meaning}</bdi>
          </p>
        </>
      )}
    </section>
  );
}
