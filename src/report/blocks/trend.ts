import { ENOUGH_FOR_LIMITS } from "../../core/answer/periodLimits";
import { OVERALL } from "../answer/groupCells";
import { DRAWN, DRAWN_CENTRE, DRAWN_SPREAD, drawnAt } from "../answer/periodDrawn";
import { limitsOf } from "../answer/periodLimits";
import { answerTexts, nameAt, say } from "../answer/words";
import { BREAKDOWN, TREND_CORNER } from "../cellNames";
import { type CellReference, cell, type Formula, f, range } from "../formula";
import { percentFormat } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { CHART_WIDTH, COLOR, HEIGHTS } from "../styles";
import type { Context } from "./context";

const PERIOD = BREAKDOWN.period;

const LABEL = (period: number): CellReference => cell(`trend label ${period}`);
const RATE = (period: number): CellReference => cell(`trend rate ${period}`);
const WHOLE = (period: number): CellReference => cell(`trend whole ${period}`);
const LAST_SERIES = (period: number): CellReference => cell(`trend last series ${period}`);

/** The line of the conversion that changed, or of the overall one, between its usual limits. */
export function trend(context: Context): Block {
  const { periods: groups, texts } = context;
  const answers = answerTexts(context);
  const said = { a: nameAt(context, f`${DRAWN}-1`), b: nameAt(context, DRAWN) };
  const title = f`IF(${DRAWN}=${OVERALL}; ${answers.trendOverall}; ${say(context, answers.trendOf, said)})`;
  const hasBands = context.ripe >= ENOUGH_FOR_LIMITS;
  const height = Math.max(2, Math.floor(HEIGHTS.trend / (groups.length + 1)));
  // Small and pale under the chart that is drawn from them: Sheets leaves hidden cells out of charts.
  const header: Row = {
    height,
    cells: {
      A: { style: "empty", name: TREND_CORNER },
      B: pale(texts.period, LABEL(0)),
      C: pale(texts.conversion, hasBands ? RATE(0) : LAST_SERIES(0)),
      ...(hasBands
        ? { D: pale(answers.centre), E: pale(answers.lowLimit), F: pale(answers.highLimit, LAST_SERIES(0)) }
        : {}),
    },
  };
  return {
    rows: [
      { cells: { A: { content: hasBands ? f`${title}&${` ${answers.bandsNote}`}` : title, style: "note" } } },
      header,
      ...groups.map((_, i) => pointRow(context, i + 1, height, hasBands)),
    ],
    charts: [
      {
        at: TREND_CORNER,
        data: [range(LABEL(0), LAST_SERIES(groups.length))],
        look: { kind: "lines" },
        colors: [COLOR.accent, COLOR.pale, COLOR.signal, COLOR.signal],
        width: CHART_WIDTH,
        height: height * (groups.length + 1),
      },
    ],
  };
}

function pointRow(context: Context, period: number, height: number, hasBands: boolean): Row {
  const { whole, part } = drawnAt(context, period);
  const own = WHOLE(period);
  const rate = f`IF(COUNT(${own}; ${part})=2; IF(${own}>0; ${part}/${own}; ""); "")`;
  const centre = f`IF(ISNUMBER(${own}); IF(${DRAWN_CENTRE}*(1-${DRAWN_CENTRE})>0; ${DRAWN_CENTRE}; ""); "")`;
  const { low, high } = limitsOf(DRAWN_CENTRE, DRAWN_SPREAD, own);
  // What is not ripe is no fall.
  const ifRipe = (limit: Formula): Formula => (period > context.ripe ? f`""` : limit);
  // The axis is written as its figures are.
  const format = percentFormat(null, context.model.locale);
  const drawn = (content: Formula, name?: CellReference): PlanCell => ({ ...pale(content, name), format });
  return {
    height,
    cells: {
      B: drawn(f`${PERIOD.name(period)}`, LABEL(period)),
      C: drawn(rate, hasBands ? RATE(period) : LAST_SERIES(period)),
      ...(hasBands
        ? {
            D: drawn(centre),
            E: drawn(ifRipe(low)),
            F: drawn(ifRipe(high), LAST_SERIES(period)),
          }
        : {}),
      G: drawn(whole, own),
    },
  };
}
