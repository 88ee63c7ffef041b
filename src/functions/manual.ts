import { showSignature } from "../text/formula";
import type { Text } from "../text/language";
import { type ExampleView, exampleView } from "./exampleView";
import { registry } from "./registry";

/** All there is to read about a function, as plain data. */
export interface ManualPage {
  readonly name: string;
  /** How it is called: "CJM_UPLIFT(base, points, [step], [mode])". */
  readonly signature: Text;
  readonly summary: Text;
  readonly args: readonly { readonly name: string; readonly help: Text }[];
  readonly returns: Text;
  readonly examples: readonly { readonly en: ExampleView; readonly ru: ExampleView }[];
}

/** The manual: a page for each custom function. The sidebar's build puts in its value, so that the panel need not hold the functions themselves. */
export const manual: readonly ManualPage[] = registry.map((declared) => {
  const { name, summary, args, returns, examples } = declared;
  return {
    name,
    signature: { en: showSignature(name, args, "en"), ru: showSignature(name, args, "ru") },
    summary,
    args: args.map((argument) => ({ name: argument.name, help: argument.help })),
    returns,
    examples: examples.map((example) => ({
      en: exampleView(declared, example, "en"),
      ru: exampleView(declared, example, "ru"),
    })),
  };
});
