/** The languages that everything a person reads exists in. */
export type Language = "en" | "ru";

/** What another language says in the place of an English text: as many texts, under the same names. */
type InWords<English> = English extends string ? string : { readonly [Name in keyof English]: InWords<English[Name]> };

/** The texts of a module, one block a language: English is the measure, and the compiler names what another language lacks. */
export type Texts<English> = Readonly<Record<Language, InWords<English>>>;

/** The texts of several modules together, each of which keeps its blocks. */
export function allOf<const Modules extends readonly Texts<unknown>[]>(
  ...modules: Modules
): Readonly<Record<Language, Together<Modules[number]["en"]>>> {
  const languages = Object.keys(modules[0]!) as Language[];
  return Object.fromEntries(
    languages.map((language) => [language, Object.assign({}, ...modules.map((texts) => texts[language]))]),
  ) as Readonly<Record<Language, Together<Modules[number]["en"]>>>;
}

/** What has all that each of some types has. */
type Together<Each> = (Each extends unknown ? (each: Each) => void : never) extends (each: infer All) => void
  ? All
  : never;

/** The language for a locale such as "ru_RU", "ru" or "de_DE": Russian for Russian, otherwise English. */
export function languageOf(locale: string | null | undefined): Language {
  return /^ru\b|^ru_/i.test(locale ?? "") ? "ru" : "en";
}
