import { MODELS } from "../../core/journeys/attribution";
import { JOURNEY } from "../../text/journey";
import { formatCount } from "../../text/number";
import { cell, f, pin } from "../formula";
import type { Block } from "../plan";
import { FORMAT } from "../styles";
import type { Credit } from "./journeyFigures";
import { type JourneyContext, short } from "./journeyModel";
import { type Matrix, matrixRows, shades } from "./matrix";
import { paragraph } from "./paragraph";

const CREDITED = cell("conversions credited");

/** Conversions credited to the touchpoints by every model, side by side. */
export function credit(context: JourneyContext): Block {
  const { model, figures, say } = context;
  const { touchpoints, areChannels, byModel, direct, conversions } = figures.credit;
  const heading = {
    cells: { A: { content: say(figures.credit.areChannels ? "credit" : "creditOfEvents"), style: "heading" as const } },
  };
  const credited = conversions - direct;
  if (credited <= 0 || touchpoints.length === 0) {
    return { rows: [{ cells: {} }, heading, paragraph(say("noConversions"))] };
  }
  const matrix: Matrix = {
    corner: say("model"),
    rows: MODELS.map((one) => JOURNEY[model.language].models[one]),
    columns: touchpoints.map((name) => short(name, 34)),
    cellOf: (row, column) => {
      const credited = byModel[MODELS[row]!][column]!;
      // Of hundreds nobody needs tenths, and a chain is solved with float noise.
      const format =
        Math.abs(credited - Math.round(credited)) < 1e-6 || credited >= 100 ? FORMAT.people : FORMAT.averagePeople;
      return { content: credited, style: "heat", format };
    },
    nameOf: (row, column) => cell(`credit ${row} ${column}`),
  };
  const shared = say(areChannels ? "creditChannels" : "creditEvents", { conversions: credited });
  const note = direct > 0 ? `${shared} ${say("withDirect", { direct })}` : shared;
  return {
    rows: [
      { cells: {} },
      heading,
      paragraph(note),
      ...matrixRows(matrix),
      ...undervalued(context, figures.credit).map((text) => paragraph(text)),
    ],
    workings: [{ cells: { B: { content: credited, style: "workings", name: CREDITED } } }],
    rules: shades(matrix, (share) => f`${share}*${pin(CREDITED)}`),
  };
}

/** The touchpoint that the last touch gives least of what the other models give it; none when it is less than a conversion. */
function undervalued({ model, say }: JourneyContext, { touchpoints, byModel }: Credit): string[] {
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
