import { DAY } from "../../text/report";
import { f } from "../formula";
import { STATUS, TOP_LEFT, TOP_RIGHT } from "../names";
import type { Block, PlanCell } from "../plan";
import type { Context } from "./context";

/** Title, the source as a link, the day built, and the ways to pass the report on. */
export function head({ model, texts }: Context): Block {
  const { source, builtOn, language } = model;
  const built = texts.built + DAY[language](builtOn.year, builtOn.month, builtOn.day);
  const sentence = `${texts.source}${source.sheetName}!${source.range} · ${built}`;
  return {
    rows: [
      {
        height: "title",
        cells: {
          A: { content: f`${model.title}`, style: "title", name: TOP_LEFT },
          H: { style: "empty", name: TOP_RIGHT },
        },
      },
      {
        cells: {
          A: { content: f`HYPERLINK(${`#gid=${source.sheetId}`}; ${sentence})`, style: "source", name: STATUS },
          ...sharing({ model, texts }),
        },
        line: "accent",
      },
    ],
  };
}

// In inches: with Sheets' own a report of six stages takes a second page for two lines.
const MARGINS = ["top", "bottom", "left", "right"].map((side) => `&${side}_margin=0.4`).join("");

// Sheets' own addresses: whoever may open the spreadsheet may follow them.
function sharing({ model, texts }: Pick<Context, "model" | "texts">): Record<string, PlanCell> {
  if (!model.sharing) return {};
  const { address, sheetId } = model.sharing;
  const pdf = `${address}/export?format=pdf&gid=${sheetId}&size=A4&fitw=true&gridlines=false${MARGINS}`;
  return {
    G: { content: f`HYPERLINK(${pdf}; ${texts.pdf})`, style: "link" },
    H: { content: f`HYPERLINK(${`${address}/copy`}; ${texts.makeCopy})`, style: "link" },
  };
}
