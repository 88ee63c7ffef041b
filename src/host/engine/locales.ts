/** A spreadsheet's locale in o-spreadsheet's own shape. */
export interface LocaleDefinition {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  /** Day of the week on which it starts, 1 is Monday. */
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

// CLDR 46: number symbols, short dates and first days; o-spreadsheet itself brings en_US, fr_FR and en_IN only.
const [SUNDAY, MONDAY] = [7, 1];
const NO_BREAK_SPACE = "\u00a0";
const NARROW_NO_BREAK_SPACE = "\u202f";
const COMMA = { decimalSeparator: ",", formulaArgSeparator: ";" };
const POINT = { decimalSeparator: ".", formulaArgSeparator: "," };
const H24 = { timeFormat: "hh:mm:ss", weekStart: MONDAY };

/** The locales a spreadsheet of this host can have, by code. */
export const LOCALES: Readonly<Record<string, LocaleDefinition>> = Object.fromEntries(
  [
    {
      name: "English (US)",
      code: "en_US",
      thousandsSeparator: ",",
      ...POINT,
      weekStart: SUNDAY,
      dateFormat: "m/d/yyyy",
      timeFormat: "hh:mm:ss a",
    },
    { name: "English (UK)", code: "en_GB", thousandsSeparator: ",", ...POINT, ...H24, dateFormat: "dd/mm/yyyy" },
    { name: "Русский", code: "ru_RU", thousandsSeparator: NO_BREAK_SPACE, ...COMMA, ...H24, dateFormat: "dd.mm.yyyy" },
    { name: "Deutsch", code: "de_DE", thousandsSeparator: ".", ...COMMA, ...H24, dateFormat: "dd.mm.yyyy" },
    { name: "Türkçe", code: "tr_TR", thousandsSeparator: ".", ...COMMA, ...H24, dateFormat: "dd.mm.yyyy" },
    {
      name: "Français",
      code: "fr_FR",
      thousandsSeparator: NARROW_NO_BREAK_SPACE,
      ...COMMA,
      ...H24,
      dateFormat: "dd/mm/yyyy",
    },
    { name: "Italiano", code: "it_IT", thousandsSeparator: ".", ...COMMA, ...H24, dateFormat: "dd/mm/yyyy" },
    { name: "Español", code: "es_ES", thousandsSeparator: ".", ...COMMA, ...H24, dateFormat: "dd/mm/yyyy" },
    {
      name: "Українська",
      code: "uk_UA",
      thousandsSeparator: NO_BREAK_SPACE,
      ...COMMA,
      ...H24,
      dateFormat: "dd.mm.yyyy",
    },
    {
      name: "Português (Brasil)",
      code: "pt_BR",
      thousandsSeparator: ".",
      ...COMMA,
      ...H24,
      weekStart: SUNDAY,
      dateFormat: "dd/mm/yyyy",
    },
    { name: "Polski", code: "pl_PL", thousandsSeparator: NO_BREAK_SPACE, ...COMMA, ...H24, dateFormat: "dd.mm.yyyy" },
    {
      name: "Қазақ тілі",
      code: "kk_KZ",
      thousandsSeparator: NO_BREAK_SPACE,
      ...COMMA,
      ...H24,
      dateFormat: "dd.mm.yyyy",
    },
  ].map((locale) => [locale.code, locale]),
);

/** The locale in which the engine itself thinks, whatever the spreadsheet's. */
export const ENGLISH = LOCALES.en_US!;

/** The definition of a locale; throws for one the host does not have. */
export function localeOf(code: string): LocaleDefinition {
  const locale = LOCALES[code];
  if (!locale) throw new Error(`The local host has no locale ${code}; it has ${Object.keys(LOCALES).join(", ")}.`);
  return locale;
}
