import { manualIn } from "../functions/manual";
import type { Language } from "../text/language";

const languages: readonly Language[] = ["en", "ru"];

/** manual.html: the functions' manual, a JSON script for each language, which the panel asks for when somebody opens it. */
export function buildManual(): string {
  return languages
    .map((language) => `<script type="application/json" id="${language}">${asJson(manualIn(language))}</script>\n`)
    .join("");
}

// Escaped, no `<` of an example can end the script, or be a scriptlet to HtmlService.
const asJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
