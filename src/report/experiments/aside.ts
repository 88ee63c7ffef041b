import { f } from "../formula";
import type { Block } from "../plan";
import { writtenAgain } from "../typedCells";
import { ASIDE_TEXT, ASIDE_WHERE } from "./cells";
import type { ExperimentContext } from "./context";

/** What was written where nothing is to be typed, so that none of it is lost. */
export function experimentsAside({ model, texts }: ExperimentContext): Block {
  const { aside } = model;
  if (aside.length === 0) return { rows: [] };
  return {
    rows: [
      { cells: {} },
      { cells: { B: { content: texts.aside, style: "heading" } } },
      { cells: { B: { content: texts.asideNote, style: "note" } } },
      {
        cells: { B: { content: texts.where, style: "header" }, C: { content: texts.written, style: "header" } },
        line: "header",
      },
      ...aside.map(({ where, text }, i) => ({
        cells: {
          B: { content: f`${where}`, style: "inputText" as const, name: ASIDE_WHERE(i + 1) },
          C: { ...writtenAgain(text), style: "inputText" as const, name: ASIDE_TEXT(i + 1) },
        },
      })),
    ],
  };
}
