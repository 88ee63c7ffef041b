/** What a header or a row name in either language says of its column or row; the first pattern that fits counts. */
const meanings = [
  // The whole name: "Total visits" is a stage.
  { meaning: "total", pattern: /^((grand |sub-?)?total|sum|(общий |под)?итого?|всего|сумма):?$/i },
  { meaning: "rate", pattern: /%|\b(cr|ctr|cvr|rate|conversion|share)\b|конверси|доля/i },
  {
    meaning: "money",
    pattern:
      /\b(cost|spend|budget|price|revenue|income|cpc|cpm|cpa|cpl|romi|roi|roas)\b|расход|бюджет|стоимост|затрат|цена|выручк|доход/i,
  },
  { meaning: "benchmark", pattern: /\b(benchmark|norm|plan|target)\b|норма|план|бенчмарк|цель/i },
  { meaning: "traffic quality", pattern: /\b(bots?|bounces?)\b|робот|отказ/i },
] as const;

export type Meaning = (typeof meanings)[number]["meaning"];

/** The meaning of a known header; null for any other, which names a channel or a stage. */
export function meaningOf(header: string): Meaning | null {
  return meanings.find(({ pattern }) => pattern.test(header.trim()))?.meaning ?? null;
}
