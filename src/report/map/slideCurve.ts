import { MAP } from "../../text/map";
import { notationOf } from "../../text/notation";
import { COLOR } from "../styles";
import { FACES, rungOf } from "./mapLadder";
import { type Column, type DrawnRow, NO_ROW, rowLabel, type SlideRow, WIDTH } from "./slideRow";
import { path, round, text } from "./slideShapes";

const HEIGHT = 200;
const STEP = 38;

/** The emotions as faces on a smooth curve, green above nothing and red below; where a stage has none, the curve is broken. */
export function curve({ columns, top, language }: SlideRow): DrawnRow {
  const felt = columns.filter(({ emotion }) => emotion !== null);
  if (felt.length === 0) return NO_ROW;
  const zero = top + HEIGHT / 2;
  const point = ({ left, width, emotion }: Column): Point => [
    left + width / 2,
    zero - STEP * Math.max(-2, Math.min(2, emotion!)),
  ];
  const runs: Column[][] = [[]];
  for (const column of columns) {
    if (column.emotion === null) runs.push([]);
    else runs.at(-1)!.push(column);
  }
  const lines = runs.filter((run) => run.length > 1).map((run) => lineOf(run.map(point), zero, top));
  const [first, last] = [columns[0]!, columns.at(-1)!];
  return {
    svg: [
      rowLabel(MAP[language].emotions, zero + 4),
      `<line x1="${round(first.left)}" y1="${zero}" x2="${round(last.left + last.width)}" y2="${zero}" stroke="${COLOR.pale}"/>`,
      ...lines,
      ...felt.map((column) => faceOf(point(column), column.emotion!, language)),
    ].join(""),
    height: HEIGHT,
  };
}

type Point = readonly [x: number, y: number];

/** A curve that is flat at each point, and what lies between it and nothing, in colours. */
function lineOf(points: readonly Point[], zero: number, top: number): string {
  const bends = points.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = points[i]!;
    const middle = round((fromX + x) / 2);
    return `C${middle} ${round(fromY)} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
  });
  const [start, end] = [points[0]!, points.at(-1)!];
  const line = `M${round(start[0])} ${round(start[1])} ${bends.join(" ")}`;
  const area = `${line} L${round(end[0])} ${zero} L${round(start[0])} ${zero} Z`;
  const name = `half${round(start[0])}`;
  const half = (side: string, y: number) =>
    `<clipPath id="${name}${side}"><rect x="0" y="${y}" width="${WIDTH}" height="${HEIGHT / 2}"/></clipPath>`;
  return [
    `<defs>${half("up", top)}${half("down", zero)}</defs>`,
    path(area, COLOR.gainPaper, `clip-path="url(#${name}up)"`),
    path(area, COLOR.alarmPaper, `clip-path="url(#${name}down)"`),
    path(line, "none", `stroke="${COLOR.ink}" stroke-opacity="0.55" stroke-width="2.5"`),
  ].join("");
}

function faceOf([x, y]: Point, emotion: number, language: SlideRow["language"]): string {
  const rung = rungOf(emotion);
  const face = FACES.find(([each]) => each === rung)![1];
  const color = emotion >= 0.5 ? COLOR.gain : emotion <= -0.5 ? COLOR.alarm : COLOR.grey;
  const sign = emotion > 0 ? "+" : emotion < 0 ? "−" : "";
  const said = `${sign}${Math.abs(emotion)
    .toFixed(emotion === 0 ? 0 : 1)
    .replace(".", notationOf(language).decimal)}`;
  return [
    `<circle cx="${round(x)}" cy="${round(y)}" r="19" fill="${COLOR.paper}" stroke="${color}" stroke-width="2"/>`,
    text(face, { x, y: y + 9, size: 25, anchor: "middle" }),
    text(said, { x: x + 27, y: y + (emotion > 0 ? -8 : 20), size: 14, color, weight: 500 }),
  ].join("");
}
