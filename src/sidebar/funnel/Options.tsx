import type { ReportOptions, Section, SourceView } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { defaultTitle, sectionsText, sidebarText } from "../../text/sidebar/sidebar";

interface Props {
  readonly options: ReportOptions;
  readonly source: Pick<SourceView, "sheetName" | "dimension">;
  readonly language: Language;
  decide(options: ReportOptions): void;
}

// One text a section, or tsc fails.
const names: Readonly<Record<Section, string>> = sidebarText.en.reportSections;
const all = Object.keys(names) as Section[];
const charts = ["funnel", "bars"] as const;

/** What the report is to be: its title, its chart, the sections wanted. */
export function Options({ options, source, language, decide }: Props) {
  const wanted = options.sections ?? all;
  const turned = (section: Section) =>
    all.filter((each) => (each === section ? !wanted.includes(each) : wanted.includes(each)));
  return (
    <details class="options">
      <summary>
        {sectionsText(wanted.length, all.length, language)} · <span>{sidebarText[language].changeIt}</span>
      </summary>
      <label class="title">
        <span class="title-name">{sidebarText[language].title}</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={200}
          placeholder={defaultTitle(source.sheetName, language)}
          value={options.title ?? ""}
          onInput={(event) => decide({ ...options, title: event.currentTarget.value })}
        />
      </label>
      <fieldset class="checks">
        <legend>{sidebarText[language].chartAs}</legend>
        {charts.map((chart) => (
          <label key={chart}>
            <input
              type="radio"
              name="chart"
              checked={chart === (options.chart ?? "funnel")}
              onChange={() => decide({ ...options, chart })}
            />
            {sidebarText[language][chart === "funnel" ? "asFunnel" : "asBars"]}
          </label>
        ))}
      </fieldset>
      <fieldset class="checks">
        <legend>{sidebarText[language].sectionsWanted}</legend>
        {all.map((section) => (
          <label key={section}>
            <input
              type="checkbox"
              checked={wanted.includes(section)}
              onChange={() => decide({ ...options, sections: turned(section) })}
            />
            <bdi>{(section === "channels" && source.dimension) || sidebarText[language].reportSections[section]}</bdi>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
