import { helpOn } from "../text/functions/help";
import type { Language } from "../text/language";
import { type ExampleView, exampleView } from "./exampleView";
import { registry } from "./registry";

/** All there is to read about a function in one language, as plain data; what is typed is in canonical form. */
export interface ManualPage {
  readonly name: string;
  readonly summary: string;
  readonly args: readonly { readonly name: string; readonly optional: boolean; readonly help: string }[];
  readonly returns: string;
  readonly examples: readonly ExampleView[];
}

/** The manual: a page for each custom function, in each language. The build computes it, so that the panel has the texts without the functions. */
export const manual: Readonly<Record<Language, readonly ManualPage[]>> = { en: manualIn("en"), ru: manualIn("ru") };

function manualIn(language: Language): readonly ManualPage[] {
  return registry.map((declared) => {
    const { summary, args, returns } = helpOn(declared.name, language);
    return {
      name: declared.name,
      summary,
      args: declared.args.map(({ name, optional }) => ({ name, optional, help: args[name]! })),
      returns,
      examples: declared.examples.map((example) => exampleView(declared, example, language)),
    };
  });
}
