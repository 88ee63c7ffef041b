import { share } from "../core/conversion";
import { attribution, directConversions, MODELS, type Model } from "../core/journeys/attribution";
import type { Journeys } from "../core/journeys/journeys";
import type { HeaderName } from "../text/headers";
import type { Row, Table } from "./define";

/** What a table of attribution credits beside conversions, and what is told of journeys whose touchpoints are not known. */
export interface Credited {
  /** The goal's event, which is no touchpoint; "" where it is not among the names. */
  readonly goal: string;
  readonly model: Model | undefined;
  /** The value of each journey's conversions. */
  readonly value?: Float64Array | undefined;
  readonly rest?: { readonly converted: number; readonly value: number } | null;
}

/** The touchpoints with what is credited to them by a model, or by all side by side; with what was reached directly it adds up to all. */
export function attributionTable(found: Journeys, { goal, model, value, rest = null }: Credited): Table {
  const direct = directConversions(found);
  const all = found.converted.reduce((sum, one) => sum + one, rest?.converted ?? 0);
  const models = model ? [model] : MODELS;
  const conversions = models.map((one) => attribution(found, one));
  const values = value ? models.map((one) => attribution(found, one, value)) : [];
  // Side by side the touchpoints follow the even model, which favours no place in the journey.
  const rank = model ? conversions[0]! : attribution(found, "linear");
  const rowOf = (name: Row[number], credit: readonly number[], worth: readonly number[]): Row => [
    name,
    ...(model ? [credit[0]!, share(credit[0]!, all)] : credit),
    ...worth,
  ];
  const same = (amount: number, columns: readonly unknown[]) => columns.map(() => amount);
  const rows = [...found.names.keys()]
    .filter((name) => found.names[name] !== goal)
    .sort((a, b) => rank[b]! - rank[a]! || (found.names[a]! < found.names[b]! ? -1 : 1))
    .map((name) => {
      const creditOf = (credits: Float64Array) => credits[name]!;
      return rowOf(found.names[name]!, conversions.map(creditOf), values.map(creditOf));
    });
  const directValue = value ? directConversions(found, value) : 0;
  if (direct > 0 || directValue > 0)
    rows.push(rowOf({ phrase: "direct" }, same(direct, conversions), same(directValue, values)));
  if (rest) rows.push(rowOf({ phrase: "otherPaths" }, same(rest.converted, conversions), same(rest.value, values)));
  const worth: readonly HeaderName[] = !value ? [] : model ? ["value"] : MODELS.map((one) => VALUE_BY[one]);
  return { header: ["touchpoint", ...(model ? (["conversions", "share"] as const) : MODELS), ...worth], rows };
}

const VALUE_BY = {
  first: "firstValue",
  last: "lastValue",
  linear: "linearValue",
  position: "positionValue",
  decay: "decayValue",
  markov: "markovValue",
  shapley: "shapleyValue",
} as const satisfies Record<Model, HeaderName>;
