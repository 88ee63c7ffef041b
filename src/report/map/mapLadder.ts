import { type Formula, f, range } from "../formula";
import type { Block, Row, Rule } from "../plan";
import { COLOR, FORMAT } from "../styles";
import { NOTHING, numberCell } from "./cellContent";
import { type MapContext, upTo } from "./mapContext";
import { RUNG, WORD } from "./mapNames";
import { answersRow, fewAnswers, ratedWord } from "./ratedEmotions";

/** The faces of the emotions, from the best to the worst. */
export const FACES = [
  [2, "😃"],
  [1, "🙂"],
  [0, "😐"],
  [-1, "🙁"],
  [-2, "😠"],
] as const;

/** The rung of an emotion; a half is rounded away from nothing, as the sheet does. */
export const rungOf = (emotion: number): number =>
  Math.max(-2, Math.min(2, Math.sign(emotion) * Math.round(Math.abs(emotion))));

/** A rung as its scale shows it. */
export const shownLevel = (level: number): string => (level > 0 ? `+${level}` : level < 0 ? `−${-level}` : "0");

/** The emotions as faces at their heights, with what lies between them and nothing filled; under them the numbers as they are typed. */
export function ladder(context: MapContext): Row[] {
  const { model, texts, shown, n, column } = context;
  if (!shown.includes("emotion")) return [];
  const across = (cell: (stage: number) => Row["cells"][string]) =>
    Object.fromEntries(upTo(n).map((stage) => [column(stage), cell(stage)]));
  const wordAt = (stage: number) => model.words.stages[stage - 1]!.lanes.emotion ?? NOTHING;
  return [
    ...FACES.map(
      ([level, face]): Row => ({
        height: 19,
        cells: {
          B: { content: shownLevel(level), style: "ladderScale" },
          ...across((stage) => ({
            content: f`IF(${rounded(stage)}=${level}; ${face}; "")`,
            style: "ladder",
            name: RUNG(level, stage),
          })),
        },
      }),
    ),
    {
      height: 22,
      cells: {
        B: { content: texts.score, style: "figureLabel" },
        ...across((stage) => ({
          ...numberCell(ratedWord(context, wordAt(stage), stage), "score", FORMAT.emotion),
          name: WORD("emotion", stage),
        })),
      },
    },
    ...answersRow(context),
  ];
}

// A half is rounded away from nothing, as people do: 1.5 is a happy face and -1.5 an angry one. What is no number is no rung.
const rounded = (stage: number): Formula => {
  const emotion = WORD("emotion", stage);
  return f`IF(ISNUMBER(${emotion}); MAX(-2; MIN(2; ROUND(${emotion}; 0))); 9)`;
};

/** What the ladder shows by colours, and what may be typed under it. */
export function ladderLook(context: MapContext): Pick<Block, "rules" | "validations"> {
  const { shown, n, texts } = context;
  if (!shown.includes("emotion")) return {};
  const first = WORD("emotion", 1);
  const on = range(first, WORD("emotion", n));
  const filled = (level: number): Rule[] => {
    const rung = range(RUNG(level, 1), RUNG(level, n));
    const up = f`ISNUMBER(${first})*(ROUND(${first})>=${Math.max(1, level)})`;
    const down = f`ISNUMBER(${first})*(ROUND(${first})<=${Math.min(-1, level)})`;
    const flat = f`ISNUMBER(${first})*(ROUND(${first})=0)`;
    return [
      ...(level >= 0 ? [{ on: rung, when: up, style: { background: COLOR.gainPaper } }] : []),
      ...(level <= 0 ? [{ on: rung, when: down, style: { background: COLOR.alarmPaper } }] : []),
      ...(level === 0 ? [{ on: rung, when: flat, style: { background: COLOR.shade } }] : []),
    ];
  };
  return {
    rules: [
      ...FACES.flatMap(([level]) => filled(level)),
      ...fewAnswers(context),
      { on, when: f`ISNUMBER(${first})*(${first}>=1/2)`, style: { color: COLOR.gain } },
      { on, when: f`ISNUMBER(${first})*(${first}<=-1/2)`, style: { color: COLOR.alarm } },
    ],
    validations: [{ on, between: [-2, 2], help: texts.emotionHelp }],
  };
}
