import type { Language } from "../language";
import { ARGUMENT_HELP } from "./arguments";
import { CHANCE_HELP } from "./chance";
import { CHANGE_HELP } from "./change";
import { DEALS_HELP } from "./deals";
import { EVENTS_HELP } from "./events";
import { FUNNEL_HELP } from "./funnel";

type English = (typeof FUNNEL_HELP &
  typeof CHANGE_HELP &
  typeof CHANCE_HELP &
  typeof DEALS_HELP &
  typeof EVENTS_HELP)["en"];

/** The functions that there is help on. */
export type FunctionName = keyof English;

/** The arguments of a function that there is help on, its own or such as several functions have. */
export type ArgumentName<Name extends FunctionName> = (
  | keyof English[Name]["args"]
  | keyof (typeof ARGUMENT_HELP)["en"]
) &
  string;

/** What a function answers, what each argument is, and what it gives. */
export interface FunctionHelp {
  readonly summary: string;
  readonly args: Readonly<Record<string, string>>;
  readonly returns: string;
}

/** The help on a function in a language. */
export function helpOn(name: FunctionName, language: Language): FunctionHelp {
  const all: Readonly<Record<FunctionName, FunctionHelp>> = {
    ...FUNNEL_HELP[language],
    ...CHANGE_HELP[language],
    ...CHANCE_HELP[language],
    ...DEALS_HELP[language],
    ...EVENTS_HELP[language],
  };
  const own = all[name];
  return { ...own, args: { ...ARGUMENT_HELP[language], ...own.args } };
}
