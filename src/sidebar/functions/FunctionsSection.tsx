import { useLayoutEffect, useRef } from "preact/hooks";
import { manual } from "../../functions/manual";
import type { Language } from "../../text/language";
import type { FunctionActions } from "./actions";
import { FunctionList } from "./FunctionList";
import { FunctionPage } from "./FunctionPage";
import type { FunctionsState } from "./state";

/** What the parts of this section are drawn from. */
export interface FunctionsProps {
  readonly state: FunctionsState;
  readonly language: Language;
  /** The locale of the spreadsheet: formulas are shown as they are typed into it. */
  readonly locale: string;
  readonly actions: FunctionActions;
}

/** The section *Functions*: the list of all, or the page of one. */
export function FunctionsSection(props: FunctionsProps) {
  const { opened } = props.state;
  const section = useRef<HTMLDivElement>(null);
  const before = useRef(opened);
  // What had the focus is gone: it goes on to the page's heading, and back to the entry in the list.
  useLayoutEffect(() => {
    if (before.current === opened) return;
    const next = opened === null ? `[data-name="${before.current}"]` : "h2";
    const { documentElement } = section.current!.ownerDocument;
    documentElement.scrollTop = 0;
    section.current!.querySelector<HTMLElement>(next)?.focus();
    before.current = opened;
  }, [opened]);
  const pages = manual[props.language];
  const page = pages.find(({ name }) => name === opened);
  return (
    <div class="section" ref={section}>
      {page ? <FunctionPage {...props} page={page} /> : <FunctionList {...props} manual={pages} />}
    </div>
  );
}
