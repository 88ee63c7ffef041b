import { type Formula, f, range } from "../formula";
import * as at from "../names";
import { known, peopleText, percentText, stepInFull } from "../phrases";
import type { Block } from "../plan";
import { COLOR } from "../styles";
import type { Context } from "./context";
import { workingRows, workings } from "./workings";

/** The funnel as a centred stacked bar over its workings, and the same in words under it. */
export function funnelChart(context: Context): Block {
  const { texts, n } = context;
  const rowHeight = Math.min(32, Math.max(4, Math.floor(chartHeight(n) / workingRows(n))));
  const heading = f`IF(${at.AXIS}=1; ${texts.funnel}; ${texts.funnel + texts.squareRoots})`;
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: heading, style: "heading" } } },
      ...workings(context, rowHeight),
      { cells: { A: { content: caption(context), style: "note" } } },
    ],
    charts: [
      {
        at: at.CHART_CORNER,
        data: range(at.CHART_LABEL(0), at.CHART_LOWEST(n)),
        colors: [COLOR.paper, COLOR.accent, COLOR.signal],
        axisEnd: 100,
        width: 900,
        height: rowHeight * workingRows(n),
      },
    ],
  };
}

// 36 px a bar as long as that fits a screen; more stages share its height.
const chartHeight = (n: number): number => Math.min(900, Math.max(180, 36 * n + 24));

function caption({ texts, n }: Context): Formula {
  const conversion = f`INDEX(${range(at.CONVERSION(1), at.CONVERSION(n))}; ${at.LOWEST})`;
  const names = range(at.STAGE(1), at.STAGE(n));
  const start = f`${texts.captionOf}&${peopleText(at.PEOPLE(1))}&${texts.captionReached}&${peopleText(at.PEOPLE(n))}&${texts.captionEnd}`;
  const lowest = f`IF(ISNUMBER(${at.LOWEST}); ${texts.captionLowest}&${stepInFull(at.LOWEST, names)}&", "&${percentText(conversion, texts)}&"."; ")")`;
  return known([at.FROM_START(n)], f`${start}&${percentText(at.FROM_START(n), texts)}&${lowest}`);
}
