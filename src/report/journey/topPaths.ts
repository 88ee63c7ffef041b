import { shareOf } from "../blocks/shares";
import { cell, f } from "../formula";
import { percentFormat } from "../formulaPieces";
import { heightOfLines, linesIn, textWidth } from "../layout/textWidth";
import type { Block, PlanCell, Row } from "../plan";
import { COLUMNS, FORMAT, HEIGHTS, STYLES } from "../styles";
import { type PathContext, short } from "./journeyModel";
import { paragraph } from "./paragraph";

/** The paths taken most often, and how many of them lead to the goal. */
export function topPaths(context: PathContext, note: "pathsNote" | "pathsOfTable" = "pathsNote"): Block {
  const { figures, goal, say } = context;
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const header: Row = {
    cells: {
      B: { content: say("path"), style: "header" },
      E: right(say("journeys")),
      F: right(say("share")),
      G: right(say("converted")),
      H: right(say("conversion")),
    },
    line: "header",
  };
  const { top, others } = figures.paths;
  const rows = top.map((path, i) =>
    pathRow(context, i + 1, path.touchpoints.length === 0 ? say("direct") : pathText(path.touchpoints, say), path),
  );
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: say("paths"), style: "heading" } } },
      paragraph(say(note, { goal: short(goal, 60), journeys: figures.journeys })),
      header,
      ...rows,
      ...(others ? [pathRow(context, top.length + 1, say("otherPaths"), others)] : []),
    ],
  };
}

/** The room of the three columns that a path takes, and the size of its letters. */
const ROOM = COLUMNS.slice(1, 4).reduce((sum, width) => sum + width, 0) - 6;
const POINTS = STYLES.path.size;

function pathRow(
  { model, figures }: PathContext,
  number: number,
  text: string,
  { journeys, converted }: { readonly journeys: number; readonly converted: number },
): Row {
  const [all, reached] = [cell(`path ${number}`), cell(`path ${number} converted`)];
  const isOthers = number > figures.paths.top.length;
  const share = journeys / figures.journeys;
  const isLong = textWidth(text, POINTS) > ROOM;
  return {
    height: Math.max(HEIGHTS.row, isLong ? heightOfLines(linesIn(text, POINTS, ROOM), POINTS) : 0),
    cells: {
      A: { content: isOthers ? "" : number, style: "rank" },
      B: isLong
        ? { content: text, style: "path", across: 3 }
        : { content: text, style: isOthers ? "detailText" : "pathOnOneLine" },
      E: { content: journeys, style: "number", format: countFormat(journeys), name: all },
      F: { content: f`${all}/${figures.journeys}`, style: "number", format: percentFormat(share, model.locale) },
      G: { content: converted, style: "number", format: countFormat(converted), name: reached },
      H: {
        content: shareOf(reached, all),
        style: "number",
        format: percentFormat(converted / journeys, model.locale),
      },
    },
    line: "hair",
  };
}

/** Advertising counts parts of conversions. */
const countFormat = (count: number) => (Number.isInteger(count) ? FORMAT.people : FORMAT.averagePeople);

/** A path in words; of a long one its beginning and its end. */
export function pathText(touchpoints: readonly string[], say: PathContext["say"]): string {
  const names = touchpoints.map((name) => short(name, 48));
  const shown =
    names.length <= 8 ? names : [...names.slice(0, 4), say("more", { count: names.length - 7 }), ...names.slice(-3)];
  return shown.join(" → ");
}
