/** How a spreadsheet writes numbers, and parts the arguments of a formula. */
export interface Notation {
  readonly decimal: "." | ",";
  readonly group: string;
  /** After the number: a blank that does not break belongs to it. */
  readonly percent: string;
  readonly separator: "; " | ", ";
}

const NO_BREAK = "\u00a0";
const COMMA = { decimal: ",", separator: "; " } as const;
const SPACED = { ...COMMA, group: NO_BREAK, percent: "%" } as const;
const DOTTED = { ...COMMA, group: ".", percent: "%" } as const;
const ENGLISH: Notation = { decimal: ".", group: ",", percent: "%", separator: ", " };
const RUSSIAN: Notation = { ...SPACED, percent: `${NO_BREAK}%` };

// CLDR 46, by language, or by language and country where the country differs. Written out and not asked of Intl, which Apps Script may
// lack: captions of a report, panel and terminal must agree to the digit. Turkish puts the sign of a percentage in front; in a formula,
// and in a cell with the format of a report, it stands behind everywhere. A decimal comma goes with semicolons between arguments.
const NOTATIONS: Readonly<Record<string, Notation>> = {
  ru: RUSSIAN,
  uk: SPACED,
  kk: SPACED,
  pl: SPACED,
  pt_PT: SPACED,
  pt: DOTTED,
  tr: DOTTED,
  it: DOTTED,
  de: { ...DOTTED, percent: `${NO_BREAK}%` },
  de_AT: RUSSIAN,
  de_CH: { ...ENGLISH, group: "'", separator: "; " },
  es: { ...DOTTED, percent: `${NO_BREAK}%` },
  es_MX: ENGLISH,
  fr: { ...COMMA, group: "\u202f", percent: `${NO_BREAK}%` },
  fr_CA: RUSSIAN,
};

/** The notation of a locale such as "de_DE", "pt-BR" or "ru"; that of English where it is not known to be another. */
export function notationOf(locale: string): Notation {
  const [language = "", country = ""] = locale.split(/[-_]/);
  return NOTATIONS[`${language}_${country.toUpperCase()}`] ?? NOTATIONS[language.toLowerCase()] ?? ENGLISH;
}
