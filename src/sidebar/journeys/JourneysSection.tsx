import type { Language } from "../../text/language";
import type { JourneyActions } from "./actions";
import { Counting } from "./Counting";
import { EventSource } from "./EventSource";
import { FromDatabase } from "./FromDatabase";
import { JourneyFoot } from "./JourneyFoot";
import { NoEvents } from "./NoEvents";
import { PathTableFound } from "./PathTableFound";
import { Preview } from "./Preview";
import { ReportTitle } from "./ReportTitle";
import { StagePicker } from "./StagePicker";
import type { JourneysState } from "./state";

/** What the parts of this section are drawn from. */
export interface JourneysProps {
  readonly state: JourneysState;
  readonly language: Language;
  readonly actions: JourneyActions;
}

/** The section *Journeys*: the event log found, the stages chosen from it, their funnel and paths, and the report to build. */
export function JourneysSection(props: JourneysProps) {
  const { source, reason, paths } = props.state;
  return (
    <div class="section">
      <div class="body">
        <EventSource {...props} />
        {!source && reason && <NoEvents {...props} />}
        {paths && <PathTableFound paths={paths} language={props.language} />}
        {source && (
          <>
            <StagePicker {...props} source={source} />
            <Counting {...props} />
            <Preview {...props} />
            <ReportTitle {...props} source={source} />
          </>
        )}
        <FromDatabase {...props} />
      </div>
      <JourneyFoot {...props} />
    </div>
  );
}
