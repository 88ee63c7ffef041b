import type { Language } from "./language";
import { formatCount, formatPlain } from "./number";

/** Values for the `{names}` of a template. */
export type Params = Readonly<Record<string, string | number>>;

/** A template with its `{parameters}` in place; a number as cells show it, as `{name#}` with its thousands grouped. */
export function fill(template: string, params: Params, language: Language): string {
  return template.replace(/\{(\w+)(#?)\}/g, (_, name: string, asNumber: string) => {
    const value = params[name] ?? "";
    if (typeof value === "string") return value;
    return asNumber ? formatCount(value, language) : formatPlain(value, language);
  });
}
