import type { ManualPage } from "../../functions/manual";

/** The functions that a search finds: those with every word of it in their name or their summary. */
export function foundFunctions(query: string, manual: readonly ManualPage[]): readonly ManualPage[] {
  const words = plain(query).split(/\s+/).filter(Boolean).map(stem);
  return manual.filter(({ name, summary }) => {
    const text = plain(`${name} ${summary}`);
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
