import type { Choices, DealsWish, ReportOptions, ReportView } from "../addon/protocol";
import type { Only } from "../core/answer/only";
import type { StartName } from "../text/templates";
import { Check } from "./FailureNotice";
import { FunnelSection } from "./FunnelSection";
import type { FunctionActions } from "./functions/actions";
import { FunctionsSection } from "./functions/FunctionsSection";
import type { JourneyActions } from "./journeys/actions";
import { JourneysSection } from "./journeys/JourneysSection";
import type { MapActions } from "./map/actions";
import { MapSection } from "./map/MapSection";
import type { PlanActions } from "./plan/actions";
import { PlanSection } from "./plan/PlanSection";
import { type PanelState, type Section, sections } from "./state";
import { Tabs } from "./Tabs";
import type { WhatIfActions } from "./whatIf/actions";
import { WhatIfSection } from "./whatIf/WhatIfSection";

/** What the reader can ask of the panel. */
export interface Actions {
  choose(section: Section): void;
  useSelection(): void;
  build(): void;
  /** Counts a list of deals otherwise. */
  want(wish: DealsWish): void;
  /** Builds the stage table of a list of deals alone. */
  buildTable(): void;
  open(report: ReportView): void;
  /** Shows a channel or a period in the preview. */
  pick(shown: Only): void;
  /** Puts the sheets of periods into one table, or new ones into it. */
  joinPeriods(): void;
  /** Goes to a cell of the table. */
  go(cell: string): void;
  /** Reads the table differently. */
  read(choices: Choices): void;
  /** Decides how the report is to be. */
  decide(options: ReportOptions): void;
  /** Starts a sheet from a template. */
  start(template: StartName): void;
  /** Checks the installation. */
  check(): void;
  readonly functions: FunctionActions;
  readonly plan: PlanActions;
  readonly whatIf: WhatIfActions;
  readonly journeys: JourneyActions;
  readonly map: MapActions;
}

interface PanelProps {
  readonly state: PanelState;
  readonly actions: Actions;
}

/** The whole panel, a picture of its state. */
export function Panel(props: PanelProps) {
  const { state, actions } = props;
  return (
    <Check.Provider value={{ run: actions.check, running: state.checking }}>
      <header>
        <h1 class="unseen">CJM</h1>
        <Tabs section={state.section} language={state.language} choose={actions.choose} />
      </header>
      <main>
        {sections.map((section) => (
          <div
            key={section}
            role="tabpanel"
            id={`${section}-panel`}
            aria-labelledby={`${section}-tab`}
            hidden={section !== state.section}
          >
            {section === state.section && contents[section](props)}
          </div>
        ))}
      </main>
    </Check.Provider>
  );
}

const contents: Readonly<Record<Section, (props: PanelProps) => preact.JSX.Element>> = {
  funnel: (props) => <FunnelSection {...props} />,
  plan: ({ state, actions }) => (
    <PlanSection
      state={state.plan}
      source={state.source}
      language={state.language}
      actions={actions.plan}
      open={actions.open}
    />
  ),
  whatIf: ({ state, actions }) => (
    <WhatIfSection
      state={state.whatIf}
      source={state.source}
      language={state.language}
      actions={actions.whatIf}
      open={actions.open}
    />
  ),
  map: ({ state, actions }) => (
    <MapSection state={state.map} source={state.source} language={state.language} actions={actions.map} />
  ),
  journeys: ({ state, actions }) => (
    <JourneysSection state={state.journeys} language={state.language} actions={actions.journeys} />
  ),
  functions: ({ state, actions }) => (
    <FunctionsSection
      state={state.functions}
      language={state.language}
      locale={state.locale}
      actions={actions.functions}
    />
  ),
};
