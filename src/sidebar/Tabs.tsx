import type { Language } from "../text/language";
import { planText } from "../text/plan";
import { journeysText } from "../text/sidebar/journeys";
import { mapText } from "../text/sidebar/map";
import { sidebarText } from "../text/sidebar/sidebar";
import { whatIfText } from "../text/whatIf";
import { type Section, sections } from "./state";

/** The panel's sections as tabs: arrow keys, Home and End choose among them, as in the ARIA tabs pattern. */
export function Tabs(props: { section: Section; language: Language; choose: (section: Section) => void }) {
  const { section, language, choose } = props;
  const byKey = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const at = keys[event.key]?.(sections.indexOf(section), sections.length);
    if (at === undefined) return;
    event.preventDefault();
    choose(sections[at]!);
    event.currentTarget.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  };
  return (
    <div role="tablist" aria-label={sidebarText[language].sections} onKeyDown={byKey}>
      {sections.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${name}-tab`}
          aria-controls={`${name}-panel`}
          aria-selected={name === section}
          tabIndex={name === section ? 0 : -1}
          onClick={() => choose(name)}
        >
          {titles[name](language)}
        </button>
      ))}
    </div>
  );
}

const titles: Readonly<Record<Section, (language: Language) => string>> = {
  funnel: (language) => sidebarText[language].funnel,
  plan: (language) => planText[language].plan,
  whatIf: (language) => whatIfText[language].whatIf,
  map: (language) => mapText[language].map,
  journeys: (language) => journeysText[language].journeys,
  functions: (language) => sidebarText[language].functions,
};

const keys: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
