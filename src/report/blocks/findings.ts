import { findingsIn, type PlacedFinding } from "../../tables/findings";
import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { findingText } from "../../text/findings";
import { phraseText } from "../../text/phrases";
import { f } from "../formula";
import { boxA1 } from "../layout/address";
import type { Block, Row } from "../plan";
import type { Context } from "./context";

/** What the audit finds in the source on the day built, each finding with its cell. */
export function findings(context: Context): Block {
  const { wholeModel: model, texts } = context;
  const { builtOn, language } = model;
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  const found = findingsIn(model.table, model.cells);
  const left = found.length - MOST;
  const more: Row = {
    cells: { B: { content: fill(texts.moreFindings, { count: left }, model.locale), style: "detailText" } },
  };
  const none: Row = { cells: { A: { content: phraseText("noProblems", {}, language), style: "note" } } };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: fill(texts.toCheck, { day }, language), style: "heading" } } },
      ...(found.length === 0 ? [none] : found.slice(0, MOST).map((finding) => findingRow(context, finding))),
      ...(left > 0 ? [more] : []),
    ],
  };
}

// Whoever has more of them mends these first, and refreshes.
const MOST = 30;

function findingRow({ wholeModel: model }: Context, { code, stage, params, at }: PlacedFinding): Row {
  const { table, source } = model;
  const cell = boxA1(at, 1, 1);
  const label = `${cell}  ${shortened(table.stages[stage]!.name)}`.trim();
  return {
    cells: {
      B: { content: f`HYPERLINK(${`#gid=${source.sheetId}&range=${cell}`}; ${label})`, style: "place" },
      C: { content: f`${findingText(code, params, model.locale)}`, style: "text" },
    },
    line: "hair",
  };
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > 24 ? `${letters.slice(0, 23).join("")}…` : name;
}
