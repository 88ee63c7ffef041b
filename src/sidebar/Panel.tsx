import type { ReportView } from "../addon/endpoints";
import { FunnelSection } from "./FunnelSection";
import type { FunctionActions } from "./functions/actions";
import { FunctionsSection } from "./functions/FunctionsSection";
import { type PanelState, type Section, sections } from "./state";
import { Tabs } from "./Tabs";
import type { WhatIfActions } from "./whatIf/actions";
import { WhatIfSection } from "./whatIf/WhatIfSection";

/** What the reader can ask of the panel. */
export interface Actions {
  choose(section: Section): void;
  useSelection(): void;
  build(): void;
  open(report: ReportView): void;
  readonly functions: FunctionActions;
  readonly whatIf: WhatIfActions;
}

interface PanelProps {
  readonly state: PanelState;
  readonly actions: Actions;
}

/** The whole panel, a picture of its state. */
export function Panel(props: PanelProps) {
  const { state, actions } = props;
  return (
    <>
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
    </>
  );
}

const contents: Readonly<Record<Section, (props: PanelProps) => preact.JSX.Element>> = {
  funnel: (props) => <FunnelSection {...props} />,
  whatIf: ({ state, actions }) => (
    <WhatIfSection
      state={state.whatIf}
      source={state.source}
      language={state.language}
      actions={actions.whatIf}
      open={actions.open}
    />
  ),
  functions: ({ state, actions }) => (
    <FunctionsSection state={state.functions} language={state.language} actions={actions.functions} />
  ),
};
