import { MODELS, type Model } from "../../core/journeys/attribution";
import { JOURNEY } from "../../text/journey";
import { formatCount } from "../../text/number";
import { cell, f, pin } from "../formula";
import type { Block, Row } from "../plan";
import { FORMAT } from "../styles";

import { type PathContext, short } from "./journeyModel";
import { type Matrix, matrixRows, shades } from "./matrix";
import type { Credit } from "./ofJourneys";
import { paragraph } from "./paragraph";

const CREDITED = cell("conversions credited");

/** Who brings people, who closes, and what the paths themselves say: more models side by side answer no more. */
const FIRST_MODELS: readonly Model[] = ["first", "last", "markov"];

/** Conversions credited to the touchpoints by three models, side by side. */
export function attribution(context: PathContext): Block {
  const { figures, say } = context;
  const { areChannels, direct, conversions } = figures.credit;
  const heading = say(areChannels ? "credit" : "creditOfEvents");
  if (!hasCredit(context)) return { rows: [...headed(heading), paragraph(say("noConversions"))] };
  const shared = say(areChannels ? "creditChannels" : "creditEvents", { conversions: credited(context) });
  const note = direct > 0 ? `${shared} ${say("withDirect", { direct })}` : shared;
  const matrix = matrixOf(context, FIRST_MODELS);
  return {
    rows: [
      ...headed(heading),
      paragraph(note),
      ...matrixRows(matrix),
      ...undervalued(context, figures.credit).map((text) => paragraph(text)),
    ],
    workings: [{ cells: { B: { content: conversions - direct, style: "workings", name: CREDITED } } }],
    rules: shades(matrix, (share) => f`${share}*${pin(CREDITED)}`),
  };
}

/** The other models, for whoever asks; nothing where there is nothing to credit. */
export function otherAttribution(context: PathContext): Block {
  if (!hasCredit(context)) return { rows: [] };
  const matrix = matrixOf(
    context,
    MODELS.filter((one) => !FIRST_MODELS.includes(one)),
  );
  return {
    rows: [...headed(context.say("otherCredit")), ...matrixRows(matrix)],
    rules: shades(matrix, (share) => f`${share}*${pin(CREDITED)}`),
  };
}

/** What the conversions brought, credited likewise. */
export function valueAttribution(context: PathContext, value: Credit): Block {
  const matrix: Matrix = {
    ...matrixOf({ ...context, figures: { ...context.figures, credit: value } }, FIRST_MODELS),
    nameOf: (row, column) => cell(`value ${row} ${column}`),
  };
  const all = value.conversions - value.direct;
  return {
    rows: [
      ...headed(context.say("creditValue")),
      paragraph(context.say("valueNote", { value: all })),
      ...matrixRows({ ...matrix, cellOf: (row, column) => ({ ...matrix.cellOf(row, column), format: FORMAT.money }) }),
    ],
    workings: [{ cells: { B: { content: all, style: "workings", name: CREDITED_VALUE } } }],
    rules: shades(matrix, (share) => f`${share}*${pin(CREDITED_VALUE)}`),
  };
}

const CREDITED_VALUE = cell("value credited");

const credited = ({ figures }: PathContext): number => figures.credit.conversions - figures.credit.direct;

const hasCredit = (context: PathContext): boolean =>
  credited(context) > 0 && context.figures.credit.touchpoints.length > 0;

const headed = (heading: string): Row[] => [{ cells: {} }, { cells: { A: { content: heading, style: "heading" } } }];

function matrixOf({ model, figures, hasDates, say }: PathContext, models: readonly Model[]): Matrix {
  const { touchpoints, byModel } = figures.credit;
  return {
    corner: say("model"),
    rows: models.map((one) =>
      one === "decay" && !hasDates ? say("decayByPlace") : JOURNEY[model.language].models[one],
    ),
    columns: touchpoints.map((name) => short(name, 34)),
    cellOf: (row, column) => {
      const own = byModel[models[row]!][column]!;
      // Of hundreds nobody needs tenths, and a chain is solved with float noise.
      const format = Math.abs(own - Math.round(own)) < 1e-6 || own >= 100 ? FORMAT.people : FORMAT.averagePeople;
      return { content: own, style: "heat", format };
    },
    nameOf: (row, column) => cell(`credit ${models[row]} ${column}`),
  };
}

/** The touchpoint that the last touch gives least of what the other models give it; none when it is less than a conversion. */
function undervalued({ model, say }: PathContext, { touchpoints, byModel }: Credit): string[] {
  const others = MODELS.filter((one) => one !== "last");
  const gaps = touchpoints.map((name, at) => {
    const mean = others.reduce((sum, one) => sum + byModel[one][at]!, 0) / others.length;
    return { name, last: byModel.last[at]!, mean };
  });
  const most = gaps.reduce((a, b) => (b.mean - b.last > a.mean - a.last ? b : a));
  if (most.mean - most.last < 1) return [];
  const figure = (value: number) => formatCount(Math.round(value * 10) / 10, model.locale);
  return [say("undervalued", { name: short(most.name, 60), last: figure(most.last), mean: figure(most.mean) })];
}
