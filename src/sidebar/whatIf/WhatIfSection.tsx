import type { ReportView, SourceView } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { totalText } from "../../text/sidebar/sidebar";
import { whatIfText } from "../../text/whatIf";
import type { WhatIfActions } from "./actions";
import { Goal } from "./Goal";
import { Money, Shares, Worths } from "./Outcome";
import { PutAction } from "./PutAction";
import { Result } from "./Result";
import { Steps } from "./Steps";
import { planOf, type WhatIfState } from "./state";
import { whatIfView } from "./view";

/** What the parts of this section are drawn from. */
export interface WhatIfProps {
  readonly state: WhatIfState;
  readonly source: SourceView;
  readonly language: Language;
  readonly actions: WhatIfActions;
  open(report: ReportView): void;
}

/** The section *What if*: a change for each step, and what they bring. */
export function WhatIfSection(props: Omit<WhatIfProps, "source"> & { readonly source: SourceView | null }) {
  const { state, source, language } = props;
  if (!source) {
    return (
      <p role="status" class="body muted">
        {whatIfText[language].noSource}
      </p>
    );
  }
  const plan = planOf(state, source);
  const view = whatIfView(source, plan, language);
  const parts = { ...props, source };
  return (
    <div class="section what-if">
      <Result view={view} language={language} />
      <div class="body">
        {source.channels.length > 1 && (
          <p class="muted totals">
            <bdi>{totalText(source.channels, language)}</bdi>
          </p>
        )}
        <Steps {...parts} plan={plan} view={view} />
        <Shares view={view} language={language} />
        <Money view={view} language={language} />
        <Worths view={view} language={language} />
        <Goal {...parts} goal={plan.goal} />
      </div>
      <PutAction {...parts} />
    </div>
  );
}
