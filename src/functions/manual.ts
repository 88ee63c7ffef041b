import { showSignature } from "../text/formula";
import type { Language } from "../text/language";
import { type ExampleView, exampleView } from "./exampleView";
import { registry } from "./registry";

/** All there is to read about a function in one language, as plain data. */
export interface ManualPage {
  readonly name: string;
  /** How it is called: "CJM_UPLIFT(base, points, [step], [mode])". */
  readonly signature: string;
  readonly summary: string;
  readonly args: readonly { readonly name: string; readonly help: string }[];
  readonly returns: string;
  readonly examples: readonly ExampleView[];
}

/** The manual: a page for each custom function, in each language. The build computes it, so that the panel has the texts without the functions. */
export const manual: Readonly<Record<Language, readonly ManualPage[]>> = { en: manualIn("en"), ru: manualIn("ru") };

function manualIn(language: Language): readonly ManualPage[] {
  return registry.map((declared) => ({
    name: declared.name,
    signature: showSignature(declared.name, declared.args, language),
    summary: declared.summary[language],
    args: declared.args.map(({ name, help }) => ({ name, help: help[language] })),
    returns: declared.returns[language],
    examples: declared.examples.map((example) => exampleView(declared, example, language)),
  }));
}
