import { xmlText } from "../../text/xml";
import type { FunnelView } from "../funnelView";

const WIDTH = 720;
const MARGIN = 16;
const BAR = 16;
const ROW = 52;
const HEAD = 56;

/** A funnel as a picture to pass on: a bar a stage, as wide as its share of the largest one, with its figures; the step worth most in orange. */
export function funnelSvg(view: FunnelView, title: string): string {
  const rows = view.stages.map((stage, i) => {
    const y = HEAD + i * ROW;
    const width = stage.share === 0 ? 0 : Math.max(2, stage.share * (WIDTH - 2 * MARGIN));
    const color = stage.mark === "top" ? "#e8710a" : "#1a73e8";
    const figures = [stage.people, stage.conversion].filter((text) => text !== "").join(" · ");
    return [
      text(stage.name, MARGIN, y + 14, ""),
      text(figures.length > MOST_FIGURES ? stage.people : figures, WIDTH - MARGIN, y + 14, 'text-anchor="end"'),
      `<rect x="${MARGIN}" y="${y + 20}" width="${width.toFixed(1)}" height="${BAR}" rx="2" fill="${color}"/>`,
    ].join("");
  });
  const height = HEAD + view.stages.length * ROW + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Roboto, Arial, sans-serif" font-size="14" fill="#202124">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    text(title, MARGIN, 32, 'font-size="18"'),
    ...rows,
    "</svg>",
  ].join("");
}

const text = (content: string, x: number, y: number, more: string): string =>
  `<text x="${x.toFixed(1)}" y="${y}" ${more}>${xmlText(short(content))}</text>`;

// A name and its figures share a line.
const MOST_FIGURES = 28;
const LONGEST = 36;
const short = (content: string): string => {
  const letters = [...content];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : content;
};
