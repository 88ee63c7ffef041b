import type { Language } from "../../text/language";
import { sidebarText, stagesText } from "../../text/sidebar/sidebar";
import { STARTS, type StartName, templateName, templateStages } from "../../text/templates";

interface Props {
  readonly busy: boolean;
  /** Whether something else stands below: then they fold away. */
  readonly folded: boolean;
  readonly language: Language;
  start(template: StartName): void;
}

/** Ready stage sheets with sample figures, to begin from. */
export function Templates(props: Props) {
  const title = sidebarText[props.language].fromTemplate;
  if (props.folded) {
    return (
      <details>
        <summary>{title}</summary>
        <List {...props} />
      </details>
    );
  }
  return (
    <section aria-labelledby="templates-heading">
      <h2 id="templates-heading">{title}</h2>
      <List {...props} />
    </section>
  );
}

function List({ busy, language, start }: Props) {
  return (
    <>
      <p class="muted">{sidebarText[language].templateMeaning}</p>
      <ul class="templates">
        {STARTS.map((name) => (
          <li key={name}>
            <button type="button" aria-disabled={busy} onClick={() => start(name)}>
              <span>{templateName(name, language)}</span>
              <span class="muted">{stagesText(templateStages(name, language).length, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
