import { LOCALES } from "../host/engine/locales";
import { type Language, languageOf } from "../text/language";
import { complaint } from "./commandError";

/** Where the user of a command is: the spreadsheet's locale ("ru_RU") and the language to speak. */
export interface CommandLocale {
  readonly code: string;
  readonly language: Language;
}

/** Reads a locale as people write it: "ru", "ru_RU", "de-DE"; a language alone stands for its largest country. */
export function commandLocale(written: string): CommandLocale {
  const locale = parse(written.replace("_", "-"));
  const code = locale ? `${locale.language}_${locale.region}` : "";
  if (!Object.hasOwn(LOCALES, code)) {
    throw complaint("badLocale", { locale: written, locales: Object.keys(LOCALES).join(", ") });
  }
  return { code, language: languageOf(code) };
}

function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
