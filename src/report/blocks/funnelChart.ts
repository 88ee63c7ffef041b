import { ANSWER } from "../../text/answer";
import { isTop } from "../answer/levelCells";
import * as at from "../cellNames";
import { type Formula, f, known, range } from "../formula";
import { LINE_OF_NAMES, peopleText, percentText, sentence, shortName } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { CHART_WIDTH, COLOR } from "../styles";
import { type Context, stagesFrom } from "./context";

/** The funnel as a stacked bar, centred or from the left, and the same in words under it. */
export function funnelChart(context: Context): Block {
  const { texts, n } = context;
  const rows = n + 1;
  const height = Math.max(4, Math.floor(chartHeight(n) / rows));
  const heading = f`IF(${at.AXIS}=1; ${texts.funnel}; ${texts.funnelSoftened})`;
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: heading, style: "heading" } } },
      // Small and pale under the chart that is drawn from them: Sheets leaves hidden cells out of charts.
      ...drawn(context, height),
      { cells: { A: { content: caption(context), style: "note" } } },
    ],
    charts: [
      {
        at: at.CHART_CORNER,
        data: [range(at.CHART_LABEL(0), at.CHART_TOP(n))],
        look: { kind: "bars", axisEnd: 100 },
        colors: [COLOR.paper, COLOR.accent, COLOR.signal],
        width: CHART_WIDTH,
        height: height * rows,
      },
    ],
  };
}

// 36 px a bar as long as that fits a screen; more stages share its height.
const chartHeight = (n: number): number => Math.min(900, Math.max(180, 36 * n + 24));

function drawn(context: Context, height: number): Row[] {
  const { texts, n, model } = context;
  const header: Row = {
    height,
    cells: {
      B: { ...pale(texts.stage), name: at.CHART_LABEL(0) },
      D: pale(texts.people),
      E: { ...pale(ANSWER[model.language].topSeries), name: at.CHART_TOP(0) },
    },
  };
  return [header, ...stagesFrom(1, n).map((stage) => ({ height, cells: barCells(context, stage) }))];
}

// Around a name: or the figures after one in Arabic stand in another order.
const LEFT_TO_RIGHT = "\u200e";

function barCells(context: Context, stage: number): Record<string, PlanCell> {
  const { model } = context;
  const people = at.PEOPLE(stage);
  const conversion = at.CONVERSION(stage);
  const width = f`IF(${at.LARGEST}>0; IF(${at.AXIS}=1; 100*${people}/${at.LARGEST}; 100*SQRT(${people}/${at.LARGEST})); 0)`;
  const isMarked = isTop(context, stage);
  const label = f`${LEFT_TO_RIGHT}&${shortName(at.STAGE(stage), 28)}&${LEFT_TO_RIGHT}&IF(ISNUMBER(${people}); " — "&${peopleText(people)}; "")&IF(ISNUMBER(${conversion}); " · "&${percentText(conversion, model.locale)}; "")`;
  const shown = (when: Formula) => f`IF(ISNUMBER(${people}); IF(${when}; ${width}; 0); 0)`;
  const centred = f`(100-${at.CHART_VALUE(stage)}-${at.CHART_TOP(stage)})/2`;
  return {
    B: { ...pale(label), name: at.CHART_LABEL(stage) },
    C: { ...pale(model.options.chart === "bars" ? f`0` : centred), name: at.CHART_SPACER(stage) },
    D: { ...pale(shown(f`NOT(${isMarked})`)), name: at.CHART_VALUE(stage) },
    E: { ...pale(shown(isMarked)), name: at.CHART_TOP(stage) },
  };
}

function caption({ texts, resultStage: n, model }: Context): Formula {
  const said = {
    first: shortName(at.STAGE(1), LINE_OF_NAMES),
    entered: peopleText(at.PEOPLE(1)),
    last: shortName(at.STAGE(n), LINE_OF_NAMES),
    reached: peopleText(at.PEOPLE(n)),
    overall: percentText(at.FROM_START(n), model.locale),
  };
  return known([at.FROM_START(n)], sentence(texts.caption, said, model.language));
}
