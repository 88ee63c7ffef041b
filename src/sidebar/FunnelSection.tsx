import { FunnelPreview } from "./FunnelPreview";
import { NoTable } from "./NoTable";
import type { Actions } from "./Panel";
import { ReportActions } from "./ReportActions";
import { SourceBox } from "./SourceBox";
import type { PanelState } from "./state";

/** The section *Funnel*: the table found, its funnel, and the report to build. */
export function FunnelSection({ state, actions }: { state: PanelState; actions: Actions }) {
  return (
    <div class="section">
      <div class="body">
        <SourceBox state={state} actions={actions} />
        {state.source && <FunnelPreview source={state.source} language={state.language} />}
        {!state.source && state.reason && <NoTable state={state} />}
      </div>
      <ReportActions state={state} actions={actions} />
    </div>
  );
}
