import type { ReportView } from "../addon/endpoints";
import { FunnelPreview } from "./FunnelPreview";
import { NoTable } from "./NoTable";
import { ReportActions } from "./ReportActions";
import { SourceBox } from "./SourceBox";
import type { PanelState } from "./state";

/** What the reader can ask of the panel. */
export interface Actions {
  useSelection(): void;
  build(): void;
  open(report: ReportView): void;
}

/** The whole panel, a picture of its state. */
export function Panel({ state, actions }: { state: PanelState; actions: Actions }) {
  return (
    <>
      <main>
        <h1 class="unseen">CJM</h1>
        <SourceBox state={state} actions={actions} />
        {state.source && <FunnelPreview source={state.source} language={state.language} />}
        {!state.source && state.reason && <NoTable state={state} />}
      </main>
      <ReportActions state={state} actions={actions} />
    </>
  );
}
