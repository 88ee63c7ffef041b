import type { EventsView } from "../../addon/protocol";
import { defaultJourneyTitle } from "../../text/sidebar/journeys";
import { sidebarText } from "../../text/sidebar/sidebar";
import type { JourneysProps } from "./JourneysSection";

/** What the report is to be called. */
export function ReportTitle({ state, source, language, actions }: JourneysProps & { readonly source: EventsView }) {
  return (
    <label class="title section-part">
      <span class="title-name">{sidebarText[language].title}</span>
      <input
        type="text"
        autocomplete="off"
        maxLength={200}
        placeholder={defaultJourneyTitle(source.sheetName, language)}
        value={state.options.title ?? ""}
        onInput={(event) => actions.entitle(event.currentTarget.value)}
      />
    </label>
  );
}
