import { sidebarText } from "../../text/sidebar";
import { FailureNotice } from "../FailureNotice";
import type { FunctionsProps } from "./FunctionsSection";

/** The section until its manual is there: that it is on its way, or why it did not come, with a button to ask again. */
export function Loading({ state: { manual }, language, actions }: FunctionsProps) {
  return (
    <div class="body">
      <div role="status">
        {manual.phase === "waiting" && <p class="muted">{sidebarText.loadingManual[language]}</p>}
      </div>
      <FailureNotice failure={manual.phase === "failed" ? manual.failure : null} language={language} />
      {manual.phase === "failed" && (
        <button type="button" class="link" onClick={actions.load}>
          {sidebarText.again[language]}
        </button>
      )}
    </div>
  );
}
