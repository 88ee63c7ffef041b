/** The languages that everything a person reads exists in. */
export type Language = "en" | "ru";

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The language for a locale such as "ru_RU", "ru" or "de_DE": Russian for Russian, otherwise English. */
export function languageOf(locale: string | null | undefined): Language {
  return /^ru\b|^ru_/i.test(locale ?? "") ? "ru" : "en";
}
