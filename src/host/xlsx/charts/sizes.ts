import type { ChartFormat } from "./chartFormat";

const EMU_PER_PIXEL = 9525;
const ANCHOR = /<xdr:twoCellAnchor>([\s\S]*?)<xdr:to>[\s\S]*?<\/xdr:to>([\s\S]*?)<\/xdr:twoCellAnchor>/g;

/**
 * A drawing in which charts have the size they have on the screen, from their cell on. o-spreadsheet says in which cell they end, and that is
 * another place where rows are of another height.
 */
export function sizedCharts(xml: string, charts: readonly ChartFormat[]): string {
  return xml.replace(ANCHOR, (anchor, before: string, after: string) => {
    const look = charts[Number(/name="Chart (\d+)"/.exec(after)?.[1]) - 1];
    if (!look) return anchor;
    const [cx, cy] = [look.size.width, look.size.height].map((pixels) => Math.round(pixels * EMU_PER_PIXEL));
    return `<xdr:oneCellAnchor>${before}<xdr:ext cx="${cx}" cy="${cy}"/>${after}</xdr:oneCellAnchor>`;
  });
}
