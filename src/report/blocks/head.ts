import { DAY } from "../../text/report";
import { f } from "../formula";
import { FIRST_CORNER } from "../names";
import type { Block } from "../plan";
import type { Context } from "./context";

/** Title, the source as a link, the day built. */
export function head({ model, texts }: Context): Block {
  const { source, builtOn, language } = model;
  const built = texts.built + DAY[language](builtOn.year, builtOn.month, builtOn.day);
  const sentence = `${texts.source}${source.sheetName}!${source.range} · ${built}`;
  return {
    rows: [
      { height: "title", cells: { A: { content: f`${model.title}`, style: "title", name: FIRST_CORNER, across: 8 } } },
      {
        cells: { A: { content: f`HYPERLINK(${`#gid=${source.sheetId}`}; ${sentence})`, style: "source" } },
        line: "accent",
      },
    ],
  };
}
