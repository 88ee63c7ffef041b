import type { ReportView, SourceView } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { planText } from "../../text/plan";
import type { PlanActions } from "./actions";
import { Needed } from "./Needed";
import { Conversions, Groups } from "./Rates";
import type { PlanState } from "./state";
import { Target } from "./Target";
import { planView } from "./view";
import { WriteAction } from "./WriteAction";

/** What the parts of this section are drawn from. */
export interface PlanProps {
  readonly state: PlanState;
  readonly source: SourceView;
  readonly language: Language;
  readonly actions: PlanActions;
  open(report: ReportView): void;
}

/** The section *Plan*: a target, and what it takes at every stage. */
export function PlanSection(props: Omit<PlanProps, "source"> & { readonly source: SourceView | null }) {
  const { state, source, language, actions } = props;
  if (!source) {
    return (
      <p role="status" class="body muted">
        {planText[language].noSource}
      </p>
    );
  }
  const view = planView(state, source, language);
  return (
    <div class="section plan">
      <div class="body">
        <Target view={view} state={state} language={language} actions={actions} />
        <Needed view={view} language={language} />
        <Conversions view={view} language={language} actions={actions} />
        <Groups view={view} language={language} actions={actions} />
      </div>
      <WriteAction {...props} source={source} />
    </div>
  );
}
