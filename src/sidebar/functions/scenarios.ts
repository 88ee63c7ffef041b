import type { Language } from "../../text/language";
import { leads, pick, refusal, showing } from "../scenarioSources";
import type { PanelState } from "../state";
import * as change from "../state";
import { type FunctionsState, type Insertion, insertionBecame, pageOpened, searched, untouched } from "./state";

/** The states of the section *Functions*. */
export const functionScenarios = {
  functions: (language) => amongFunctions(language, untouched),
  functionsFound: (language) =>
    amongFunctions(language, searched(untouched, pick(language, "targets conversion", "цели конверсия"))),
  functionsNone: (language) =>
    amongFunctions(language, searched(untouched, `<img src=x onerror=alert(4)>${"Я".repeat(80)}`)),
  functionPage: (language) => functionPage(language, "CJM_UPLIFT"),
  functionTable: (language) => functionPage(language, "CJM_FUNNEL"),
  inserting: (language) => insertion(language, { phase: "waiting" }),
  inserted: (language) => insertion(language, { phase: "done", view: { cell: "C1", over: "A2:A7, B2:B7" } }),
  insertedExample: (language) => insertion(language, { phase: "done", view: { cell: "E12", over: "" } }),
  insertRefused: (language) =>
    insertion(language, {
      phase: "failed",
      failure: {
        kind: "answered",
        message: refusal(language, "insertNotEmpty", { range: "C1:H7" }),
      },
    }),
  insertSilent: (language) => insertion(language, { phase: "failed", failure: { kind: "silence" } }),
} satisfies Record<string, (language: Language) => PanelState>;

function amongFunctions(language: Language, functions: FunctionsState): PanelState {
  return change.functionsBecame(change.sectionChosen(showing(language, leads(language)), "functions"), functions);
}

/** The page of a function, as it opens from the list. */
export function functionPage(language: Language, name: string): PanelState {
  return amongFunctions(language, pageOpened(untouched, name));
}

type Outcome = Insertion extends infer Each ? (Each extends Insertion ? Omit<Each, "name"> : never) : never;

function insertion(language: Language, outcome: Outcome): PanelState {
  const page = functionPage(language, "CJM_FUNNEL");
  return change.functionsBecame(page, insertionBecame(page.functions, { name: "CJM_FUNNEL", ...outcome }));
}
