import { type ManualPage, manual } from "../../functions/manual";
import type { Language } from "../../text/language";

/** The functions that a search finds: those with every word of it in their name or, in the reader's language, their summary. */
export function foundFunctions(query: string, language: Language): readonly ManualPage[] {
  const words = plain(query).split(/\s+/).filter(Boolean).map(stem);
  return manual.filter(({ name, summary }) => {
    const text = plain(`${name} ${summary[language]}`);
    return words.every((word) => text.includes(word));
  });
}

// ё is mostly typed е.
function plain(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е");
}

// "конверсия" also finds "конверсиях", "conversions" also "conversion".
function stem(word: string): string {
  return word.replace(/(?<=.{3})(ами|ями|ах|ях|ам|ям|ов|ев|[аеиоуыэюяьй]+|s)$/, "");
}
