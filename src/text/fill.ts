import { showFormula } from "./formula";
import { languageOf } from "./language";
import { formatCount, formatPercent, formatPlain } from "./number";
import { pluralForm } from "./plural";

/** Values for the `{names}` of a template. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * `{name}` is a text or a number with all its digits, `{name#}` a count, `{name%}` a rate, and `{name, plural, one {# row} other {# rows}}` a count
 * with what is counted: the forms of CLDR, "other" for those that are left out, as in ICU. `{=2.5%}` is something to be typed.
 */
export const PLACE = /\{=([^{}]+)\}|\{(@?\w+)(?:([#%])|, plural,((?: \w+ \{[^{}]*\})+))?\}/g;

/** What a place of a template says of a plural: the text of each form, "#" where the number goes. */
export function formsOf(plural: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...plural.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, form, text]) => [form!, text!]));
}

/** A template with its parameters in place, numbers as the spreadsheets of a locale write them. */
export function fill(template: string, params: Params, locale: string): string {
  return template.replace(PLACE, (_, typed: string | undefined, name: string, kind?: string, plural?: string) => {
    if (typed) return showFormula(typed, locale);
    const value = params[name] ?? "";
    if (typeof value === "string") return value;
    if (plural) return counted(plural, value, locale);
    return FORMATS[kind ?? ""]!(value, locale);
  });
}

const FORMATS: Readonly<Record<string, (value: number, locale: string) => string>> = {
  "": formatPlain,
  "#": formatCount,
  "%": formatPercent,
};

function counted(plural: string, value: number, locale: string): string {
  const forms = formsOf(plural);
  // The form follows the digits that are shown: what rounds to 1 is one.
  const form = pluralForm(formatCount(value, "en").replaceAll(",", "").replace("\u2212", ""), languageOf(locale));
  return (forms[form] ?? forms.other!).replace("#", formatCount(value, locale));
}
