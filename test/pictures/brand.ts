import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A picture that is drawn as a page: its size in pixels (its own height where none is given), and its HTML. */
export interface Drawn {
  readonly file: string;
  readonly width: number;
  readonly height?: number;
  readonly html: string;
}

/** A funnel of four stages, the narrow place in it marked. */
const mark = (size: number) => `
  <svg width="${size}" height="${size}" viewBox="0 0 32 32" style="display: block">
    <rect width="32" height="32" rx="7" fill="#1a66d2"/>
    <g fill="#fff">
      <rect x="5" y="7" width="22" height="4" rx="1"/>
      <rect x="8" y="13" width="16" height="4" rx="1"/>
      <rect x="13" y="25" width="6" height="2" rx="1"/>
    </g>
    <rect x="12" y="19" width="8" height="4" rx="1" fill="#ffb74d"/>
  </svg>`;

const banner = `
  <div style="display: flex; align-items: center; gap: 14px; box-sizing: border-box; height: 140px; padding: 0 16px; background: #e8f0fe">
    ${mark(52)}
    <div style="font: 500 19px/24px Roboto; color: #174ea6">CJM: Funnels<br>&amp; Journeys</div>
  </div>`;

/** The icons and the banner that the Marketplace SDK asks for. */
export const BRAND: readonly Drawn[] = [
  { file: "marketplace/icon-32.png", width: 32, height: 32, html: mark(32) },
  { file: "marketplace/icon-128.png", width: 128, height: 128, html: mark(128) },
  { file: "marketplace/banner.png", width: 220, height: 140, html: banner },
];

/** A page around some HTML, in the typeface of the playground. */
export function drawnPage(html: string): string {
  return `<!DOCTYPE html><meta charset="utf-8"><style>${FONTS}body { margin: 0; font: 13px/18px Roboto; color: #202124; }</style>${html}`;
}

const require = createRequire(import.meta.url);
const font = (set: string, weight: number) =>
  readFileSync(require.resolve(`@fontsource/roboto/files/roboto-${set}-${weight}-normal.woff2`)).toString("base64");

const RANGES = { latin: "U+0000-03FF, U+2000-22FF", cyrillic: "U+0400-04FF, U+2116" };
const FONTS = Object.entries(RANGES)
  .flatMap(([set, range]) =>
    [400, 500].map(
      (weight) =>
        `@font-face { font-family: Roboto; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${font(set, weight)}) }`,
    ),
  )
  .join("\n");
