import type { JourneyPreview } from "../../addon/protocol";
import { peopleOnly } from "../../core/answer/tableFacts";
import { journeysText } from "../../text/sidebar/journeys";
import { FailureNotice } from "../FailureNotice";
import { FunnelPreview } from "../FunnelPreview";
import { Picker } from "../funnel/Picker";
import type { FunnelSource } from "../funnelView";
import type { JourneysProps } from "./JourneysSection";
import { MainPaths } from "./MainPaths";

/** The funnel and the main paths as last counted. */
export function Preview({ state, language, actions }: JourneysProps) {
  const { value, phase, failure } = state.preview;
  const funnel = (preview: JourneyPreview) => ({
    source: asTable(preview, state.source?.dimension ?? null),
    shown: { channel: state.channel, period: null },
  });
  return (
    <div class="section-part" aria-busy={phase === "waiting"}>
      <div role="status">{phase === "waiting" && <p class="muted">{journeysText[language].previewing}</p>}</div>
      <FailureNotice failure={failure} language={language} />
      {value && (
        <>
          <Picker {...funnel(value)} language={language} pick={({ channel }) => actions.pick(channel)} />
          <FunnelPreview {...funnel(value)} language={language} />
          <MainPaths preview={value} language={language} />
        </>
      )}
    </div>
  );
}

/** People by stage and channel, as a table of stages has them. */
function asTable({ stages, channels }: JourneyPreview, dimension: string | null): FunnelSource {
  return {
    ...peopleOnly,
    stages,
    dimension,
    channels: channels.map(({ channel }) => channel),
    series: channels.map(({ channel }) => ({ channel, period: "" })),
    counts: stages.map((_, stage) => channels.map(({ people }) => people[stage] ?? null)),
    resultStage: stages.length - 1,
    currency: "",
  };
}
