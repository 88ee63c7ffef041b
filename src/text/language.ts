/** The languages that everything a person reads exists in. */
export type Language = "en" | "ru";

/** What another language says in the place of an English text: as many texts, under the same names. */
type InWords<English> = English extends string ? string : { readonly [Name in keyof English]: InWords<English[Name]> };

/** The texts of a module, one block a language: English is the measure, and the compiler names what another language lacks. */
export type Texts<English> = Readonly<Record<Language, InWords<English>>>;

/** The language for a locale such as "ru_RU", "ru" or "de_DE": Russian for Russian, otherwise English. */
export function languageOf(locale: string | null | undefined): Language {
  return /^ru\b|^ru_/i.test(locale ?? "") ? "ru" : "en";
}
