import type { FindingView } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { goToText, moreText, sidebarText, toCheckText } from "../../text/sidebar/sidebar";

interface Props {
  readonly findings: readonly FindingView[];
  readonly language: Language;
  go(cell: string): void;
}

const AT_ONCE = 3;

/** What to check in the table before trusting it, each with a way to its cell. */
export function Findings({ findings, language, go }: Props) {
  if (findings.length === 0) return null;
  const list = (some: readonly FindingView[]) => (
    <ul>
      {some.map((finding, at) => (
        <Finding key={at} finding={finding} language={language} go={go} />
      ))}
    </ul>
  );
  return (
    <section class="note" aria-labelledby="findings-heading">
      <h2 id="findings-heading">{toCheckText(findings.length, language)}</h2>
      {list(findings.slice(0, AT_ONCE))}
      {findings.length > AT_ONCE && (
        <details>
          <summary>{moreText(findings.length - AT_ONCE, language)}</summary>
          {list(findings.slice(AT_ONCE))}
        </details>
      )}
    </section>
  );
}

function Finding({ finding, language, go }: { finding: FindingView } & Omit<Props, "findings">) {
  const { stage, text, cell } = finding;
  return (
    <li>
      <bdi class="stage-named">{stage.trim() || sidebarText[language].unnamed}</bdi> <bdi>{text}</bdi>{" "}
      {cell !== null && (
        <button type="button" class="link" onClick={() => go(cell)}>
          {goToText(cell, language)}
        </button>
      )}
    </li>
  );
}
