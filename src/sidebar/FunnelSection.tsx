import { partOf } from "../core/answer/tableFacts";
import { FunnelPreview } from "./FunnelPreview";
import { Answer } from "./funnel/Answer";
import { Deals } from "./funnel/Deals";
import { Findings } from "./funnel/Findings";
import { Options } from "./funnel/Options";
import { PeriodSheets } from "./funnel/PeriodSheets";
import { Picker } from "./funnel/Picker";
import { Question } from "./funnel/Question";
import { Reading } from "./funnel/Reading";
import { Templates } from "./funnel/Templates";
import { NoTable } from "./NoTable";
import type { Actions } from "./Panel";
import { ReportActions } from "./ReportActions";
import { SourceBox } from "./SourceBox";
import { optionsOf, type PanelState, wishOf } from "./state";

/** The section *Funnel*: the table found, its funnel, what to check, and the report to build. */
export function FunnelSection({ state, actions }: { state: PanelState; actions: Actions }) {
  const { source, deals, language } = state;
  return (
    <div class="section">
      <div class="body">
        <SourceBox state={state} actions={actions} />
        {!source && !deals && state.reason && <NoTable state={state} actions={actions} />}
        {deals && (
          <Deals
            deals={deals}
            wish={wishOf(state, deals)}
            language={language}
            want={actions.want}
            choose={actions.read}
            buildTable={actions.buildTable}
          />
        )}
        {state.reason && !deals && state.instead !== "events" && (
          <Templates
            busy={state.work === "starting"}
            folded={source !== null}
            language={language}
            start={actions.start}
          />
        )}
        {source && (
          <>
            <Question source={source} language={language} choose={actions.read} />
            <PeriodSheets
              periods={state.periods?.view ?? null}
              sheetId={source.sheetId}
              language={language}
              actions={actions}
            />
            <Picker source={source} shown={state.shown} language={language} pick={actions.pick} />
            <Answer source={partOf(source, state.shown)} language={language} choose={actions.read} />
            {source.openDeals && <p class="said">{source.openDeals}</p>}
            <FunnelPreview name={source.sheetName} source={source} shown={state.shown} language={language} />
            <Findings findings={source.findings} language={language} go={actions.go} />
            <Reading source={source} language={language} choose={actions.read} />
            <Options options={optionsOf(state)} source={source} language={language} decide={actions.decide} />
          </>
        )}
      </div>
      <ReportActions state={state} actions={actions} />
    </div>
  );
}
