import type { Language } from "../../text/language";
import { type Lane, MAP } from "../../text/map";
import { COLOR, PHASE_TINTS } from "../styles";
import { curve } from "./slideCurve";
import type { SlideFacts, SlideStage } from "./slideFacts";
import { type Column, type DrawnRow, LABELS, MARGIN, NO_ROW, rowLabel, type SlideRow, WIDTH } from "./slideRow";
import { box, fitted, path, round, text, widthOf } from "./slideShapes";

/** A map as one slide of 16 to 9: what stands in it, drawn for those who have no spreadsheet; a file that needs nothing else. */
export function slide(facts: SlideFacts, language: Language): string {
  const columns = columnsOf(facts.stages);
  const rows = [heads, figures, curve, cards("thoughts"), cards("barriers"), cards("ideas")];
  let top = facts.answer === "" ? 120 : 176;
  const drawn = rows.map((row) => {
    const { svg, height } = row({ columns, top, language });
    top += height;
    return svg;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="Roboto, Arial, sans-serif">`,
    box(0, 0, WIDTH, HEIGHT, COLOR.paper, 0),
    head(facts),
    ...drawn,
    fitted(facts.foot, { x: MARGIN, y: 866, room: WIDTH - 2 * MARGIN, size: 12, lines: 2, color: COLOR.faint }),
    "</svg>",
  ].join("\n");
}

const HEIGHT = 900;

function columnsOf(stages: readonly SlideStage[]): Column[] {
  const width = (WIDTH - 2 * MARGIN - LABELS) / Math.max(1, stages.length);
  let phaseNumber = -1;
  return stages.map((stage, i) => {
    const isFirst = i === 0 || stage.phase !== stages[i - 1]!.phase;
    if (isFirst) phaseNumber++;
    return {
      ...stage,
      left: MARGIN + LABELS + i * width,
      width,
      phaseNumber: phaseNumber % PHASE_TINTS.length,
      isFirst,
    };
  });
}

function head({ title, source, face, persona, quote, answer }: SlideFacts): string {
  const hasPersona = persona !== "" || quote !== "";
  const room = hasPersona ? 930 : WIDTH - 2 * MARGIN;
  return [
    fitted(title, { x: MARGIN, y: 62, room, size: 30, lines: 1 }),
    fitted(source, { x: MARGIN, y: 90, room, size: 13, lines: 1, color: COLOR.grey }),
    ...(hasPersona
      ? [
          box(1000, 30, 560, 68, COLOR.shade, 12),
          text(face, { x: 1040, y: 74, size: 28, anchor: "middle" }),
          fitted(persona, { x: 1078, y: 56, room: 470, size: 14.5, lines: 1, weight: 500 }),
          fitted(quote, { x: 1078, y: 80, room: 470, size: 13.5, lines: 1, color: COLOR.grey, italic: true }),
        ]
      : []),
    ...(answer === ""
      ? []
      : [
          box(MARGIN, 112, WIDTH - 2 * MARGIN, 52, COLOR.band, 10),
          fitted(answer, { x: 60, y: 144, room: WIDTH - 2 * MARGIN - 40, size: 15, lines: 2, isMiddle: true }),
        ]),
  ].join("");
}

/** Arrows from stage to stage, in the colours of their phases; and the way back, where the last stage leads to the first. */
function heads({ columns, top }: SlideRow): DrawnRow {
  const [y, height, tip] = [top + 24, 58, 14];
  const isNarrow = columns.length > 6;
  const arrows = columns.map(({ left, width, name, phase, phaseNumber, isFirst }, i) => {
    const right = left + width;
    const notch = i > 0 ? `L${left + tip} ${y + height / 2} ` : "";
    const shape = `M${left + 2} ${y} H${right - tip} L${right - 2} ${y + height / 2} L${right - tip} ${y + height} H${left + 2} ${notch}Z`;
    const x = left + (i > 0 ? 26 : 16);
    const { color, background } = PHASE_TINTS[phaseNumber]!.stage;
    const room = width - (isNarrow ? 36 : 44);
    return [
      path(shape, background),
      isFirst ? fitted(phase, { x, y: y + 20, room, size: 10.5, lines: 1, color, weight: 700 }) : "",
      fitted(name, {
        x,
        y: y + (isNarrow ? 36 : 42),
        room,
        size: isNarrow ? 12 : 16,
        lines: isNarrow ? 2 : 1,
        color,
        weight: 500,
      }),
    ].join("");
  });
  return { svg: arrows.join("") + wayBack(columns, y), height: 24 + height };
}

/** What the last stage brings back to the first, above the stages: nothing else stands in the place of its level. */
function wayBack(columns: readonly Column[], y: number): string {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last || last.level === "") return "";
  const { color } = PHASE_TINTS[2].stage;
  const [from, to, arc] = [last.left + last.width / 2, first.left + first.width / 2, y - 14];
  const middle = (from + to) / 2;
  const room = Math.min(widthOf(last.level, 12) + 24, from - to - 40);
  const line = `M${round(from)} ${y - 2} V${arc} H${round(to)} V${y - 4}`;
  const tip = `M${round(to - 4)} ${y - 8} L${round(to)} ${y - 2} L${round(to + 4)} ${y - 8}`;
  return [
    path(line, "none", `stroke="${color}" stroke-dasharray="3 3"`),
    path(tip, "none", `stroke="${color}"`),
    box(middle - room / 2, arc - 8, room, 16, COLOR.paper, 0),
    fitted(last.level, { x: middle, y: arc + 4, room, size: 12, lines: 1, color, weight: 500, anchor: "middle" }),
  ].join("");
}

function figures({ columns, top, language }: SlideRow): DrawnRow {
  const texts = MAP[language];
  const size = columns.length > 6 ? 20 : 27;
  const drawn = columns.map(({ left, width, people, heat, ...stage }, i) => {
    const isLast = i === columns.length - 1;
    // What the last stage brings back is drawn above.
    const going = isLast && stage.level !== "" ? "" : stage.going;
    const level = isLast ? "" : stage.level;
    const fill = heat === 2 ? COLOR.worst : heat === 1 ? COLOR.alarmPaper : COLOR.shade;
    const color = heat === 2 ? COLOR.worstInk : heat === 1 ? COLOR.alarm : COLOR.ink;
    const wide = Math.min(width - 60, Math.max(84, 22 + widthOf(going, 13)));
    const x = left + width - wide - 2;
    const share = fitted(going, {
      x: x + wide / 2,
      y: top + 34,
      room: wide - 6,
      size: 13,
      lines: 1,
      color,
      weight: 500,
      anchor: "middle",
    });
    const norm = fitted(level, {
      x: x + wide / 2,
      y: top + 60,
      room: wide,
      size: 12,
      lines: 1,
      color: COLOR.grey,
      anchor: "middle",
    });
    return [
      fitted(people, { x: left + 12, y: top + 40, room: width - wide - 14, size, lines: 1 }),
      going === "" ? "" : box(x, top + 15, wide, 28, fill, 14) + share,
      norm,
    ].join("");
  });
  const hasLevels = columns.some(({ level }) => level !== "");
  return {
    svg: [rowLabel(texts.people, top + 34), hasLevels ? rowLabel(texts.level, top + 60) : "", ...drawn].join(""),
    height: hasLevels ? 72 : 56,
  };
}

const LOOK = {
  thoughts: { fill: COLOR.doubtPaper, height: 50, lines: 2, italic: true },
  barriers: { fill: COLOR.alarmPaper, height: 92, lines: 3, italic: false },
  ideas: { fill: COLOR.gainPaper, height: 92, lines: 3, italic: false },
} as const;

/** Cards of a lane: of barriers with their prices, of ideas with who answers for them. */
const cards =
  (lane: Lane & keyof typeof LOOK) =>
  ({ columns, top, language }: SlideRow): DrawnRow => {
    if (columns.every(({ words, price }) => !words[lane] && !(lane === "barriers" && price))) return NO_ROW;
    const { fill, height, lines, italic } = LOOK[lane];
    const drawn = columns.map(({ left, width, words, price, heat }) => {
      const word = words[lane] ?? "";
      const isTop = lane === "barriers" && heat === 2;
      const below = lane === "barriers" ? price : lane === "ideas" ? (words.owner ?? "") : "";
      if (word === "" && (lane !== "barriers" || below === "")) return "";
      const [x, room, y] = [left + 18, width - 36, top + height - 10];
      const size = columns.length > 6 ? 12 : 14;
      return [
        box(left + 6, top, width - 12, height, isTop ? COLOR.worstPaper : fill, 8),
        fitted(word, {
          x,
          y: top + 21,
          room,
          size,
          lines: below === "" ? lines : Math.min(2, lines),
          italic,
          weight: isTop ? 500 : 400,
        }),
        lane === "barriers"
          ? fitted(below, {
              x,
              y,
              room,
              size: size + 3,
              lines: 1,
              weight: 700,
              color: heat > 0 ? COLOR.alarm : COLOR.ink,
            })
          : fitted(below, { x, y, room, size: 12, lines: 1, color: COLOR.grey }),
      ].join("");
    });
    return { svg: [rowLabel(MAP[language].lanes[lane], top + 26), ...drawn].join(""), height: height + 14 };
  };
