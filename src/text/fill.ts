import type { Language } from "./language";
import { formatCount } from "./number";

/** Values for the `{names}` of a template. */
export type Params = Readonly<Record<string, string | number>>;

/** A template with its `{parameters}` in place; `{name#}` is a number in the typography of the language. */
export function fill(template: string, params: Params, language: Language): string {
  return template.replace(/\{(\w+)(#?)\}/g, (_, name: string, asNumber: string) => {
    const value = params[name] ?? "";
    return asNumber && value !== "" ? formatCount(Number(value), language) : String(value);
  });
}
