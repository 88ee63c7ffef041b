import type { FunnelView } from "../funnelView";

const WIDTH = 720;
const NAMES = 250;
const BAR = 30;
const ROW = 44;
const HEAD = 56;

/** A funnel as a picture to pass on: a bar a stage, as wide as its share of the first one, with its figures; the step worth most in orange. */
export function funnelSvg(view: FunnelView, title: string): string {
  const rows = view.stages.map((stage, i) => {
    const y = HEAD + i * ROW;
    const width = Math.max(2, stage.share * (WIDTH - NAMES - 130));
    const color = stage.mark === "top" ? "#e8710a" : "#1a73e8";
    const figures = [stage.people, stage.conversion].filter((text) => text !== "").join(" · ");
    return [
      text(stage.name, NAMES - 12, y + 20, 'text-anchor="end"'),
      `<rect x="${NAMES}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2" fill="${color}"/>`,
      text(figures, NAMES + width + 8, y + 20, ""),
    ].join("");
  });
  const height = HEAD + view.stages.length * ROW + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Roboto, Arial, sans-serif" font-size="14" fill="#202124">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    text(title, 16, 32, 'font-size="18"'),
    ...rows,
    "</svg>",
  ].join("");
}

const text = (content: string, x: number, y: number, more: string): string =>
  `<text x="${x.toFixed(1)}" y="${y}" ${more}>${escaped(short(content))}</text>`;

const LONGEST = 36;
const short = (content: string): string => {
  const letters = [...content];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : content;
};

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (content: string): string => content.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
