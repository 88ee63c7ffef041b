import type { Figure } from "../text/figures";
import { type HeaderName, headers } from "../text/headers";
import type { Language } from "../text/language";

/** What the figures of a function's result are, and so how cells show them; the columns of a "table" differ. */
export type Format = Figure | "table";

const columns: Readonly<Record<HeaderName, Figure>> = {
  stage: "text",
  people: "people",
  conversion: "percent",
  fromStart: "percent",
  lost: "people",
  lostShare: "percent",
  step: "text",
  newConversion: "percent",
  extra: "extra",
  uplift: "growth",
  factor: "text",
  before: "percent",
  after: "percent",
  contribution: "extra",
  channel: "text",
  rateEffect: "growth",
  mixEffect: "growth",
  where: "text",
  finding: "text",
  costSoFar: "money",
  costPerPerson: "money",
  peopleAtEnd: "people",
  cost: "money",
  revenue: "money",
  romi: "growth",
  level: "percent",
  money: "money",
  difference: "percent",
  low: "percent",
  high: "percent",
  pValue: "percent",
  verdict: "text",
  median: "decimal",
  mean: "decimal",
  ninetieth: "decimal",
  path: "text",
  journeys: "people",
  converted: "people",
  touchpoint: "text",
  conversions: "decimal",
  share: "percent",
  first: "decimal",
  last: "decimal",
  linear: "decimal",
  position: "decimal",
  decay: "decimal",
  markov: "decimal",
  shapley: "decimal",
  value: "money",
  firstValue: "money",
  lastValue: "money",
  linearValue: "money",
  positionValue: "money",
  decayValue: "money",
  markovValue: "money",
  shapleyValue: "money",
};

/** What each cell of a result holds, in the shape of the result as `call` gives it in a language, a single value as one cell. */
export function figures(format: Format, cells: readonly (readonly unknown[])[], language: Language): Figure[][] {
  if (format !== "table") return cells.map((row) => row.map(() => format));
  const names = cells[0]!.map((text) => headerNames.find((name) => headers[language][name] === text));
  return cells.map((row, at) =>
    row.map((_, column) => {
      if (at === 0) return "text";
      const name = names[column];
      // The entrants and the total of a contribution are people, the factors between them conversions.
      if ((name === "before" || name === "after") && (at === 1 || at === cells.length - 1)) return "people";
      if (name === "costPerPerson" && row[0] === headers[language].romi) return columns.romi;
      return name ? columns[name] : "text";
    }),
  );
}

const headerNames = Object.keys(columns) as HeaderName[];
