import type { ManualPage } from "../../functions/manual";
import { fill } from "../../text/fill";
import { foundText, nothingFoundText, sidebarText } from "../../text/sidebar/sidebar";
import { About } from "./About";
import type { FunctionsProps } from "./FunctionsSection";
import { foundFunctions } from "./search";

/** Every function with its summary, or those that the search finds. */
export function FunctionList(props: FunctionsProps & { readonly manual: readonly ManualPage[] }) {
  const { state, language, actions, manual } = props;
  const found = foundFunctions(state.query, manual);
  return (
    <div class="body">
      <label class="search">
        <span>{sidebarText[language].search}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={state.query}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="muted">
        <bdi>
          {found.length > 0
            ? foundText(found.length, manual.length, language)
            : nothingFoundText(state.query.trim(), language)}
        </bdi>
      </p>
      <ul class="functions">
        {found.map(({ name, summary }) => (
          <li key={name}>
            <button type="button" data-name={name} onClick={() => actions.read(name)}>
              <code>{name}</code>
              <span>{fill(summary, {}, props.locale)}</span>
            </button>
          </li>
        ))}
      </ul>
      <About language={language} />
    </div>
  );
}
