import type { ManualPage } from "../../functions/manual";
import { insertedText, sidebarText } from "../../text/sidebar/sidebar";
import { FailureNotice } from "../FailureNotice";
import type { FunctionsProps } from "./FunctionsSection";
import { isInserting } from "./state";

/** The foot of a function's page: what became of *Insert*, and its button. */
export function InsertAction({ state, language, actions, page }: FunctionsProps & { readonly page: ManualPage }) {
  const own = state.insertion?.name === page.name ? state.insertion : null;
  const busy = isInserting(state);
  return (
    <footer class="standing">
      <FailureNotice failure={own?.phase === "failed" ? own.failure : null} language={language} />
      <div role="status">
        {own?.phase === "waiting" && <p class="muted">{sidebarText[language].inserting}</p>}
        {own?.phase === "done" && <p class="ready">{insertedText(own.view, language)}</p>}
      </div>
      {own === null && <p class="muted">{sidebarText[language].insertHint}</p>}
      <button
        type="button"
        class="primary"
        aria-disabled={busy}
        aria-busy={busy}
        onClick={() => actions.insert(page.name)}
      >
        {busy && <span class="spinner" aria-hidden="true" />}
        {sidebarText[language].insert}
      </button>
    </footer>
  );
}
