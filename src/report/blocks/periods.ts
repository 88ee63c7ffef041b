import { isGoingOn } from "../answer/goingOn";
import { ofAllChannels } from "../answer/selector";
import { BREAKDOWN, STAGE } from "../cellNames";
import { type Formula, f, known } from "../formula";
import { bar, changeFormat, INDENT, NAME_IN_HEADER, percentFormat, pointsFormat, shortName } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import type { Context, Group } from "./context";
import { contributions } from "./contributions";
import { greyWhilePicked } from "./greyWhilePicked";
import { peopleRange } from "./groupPeople";
import { heatMap } from "./heatMap";
import { joined } from "./joined";
import { mix } from "./mix";
import { shareOf } from "./shares";
import { peopleFormat } from "./stages";
import { trend } from "./trend";

const PERIOD = BREAKDOWN.period;

/** One row a period and the line of their conversions; how each converts from step to step; what changed between the last two. */
export function periods(context: Context): Block {
  const { periods: groups, n } = context;
  if (groups.length === 0) return { rows: [] };
  const ofAll = (block: Block, name: string): Block => greyWhilePicked(context, block, name);
  return joined(
    ofAll(table(context), "periods"),
    trend(context),
    ...(n > 2 ? [ofAll(heatMap(context, "period", groups), "conversions by period")] : []),
    ofAll(contributions(context), "contributions"),
    ...(context.channels.length > 0 ? [ofAll(mix(context), "mix")] : []),
  );
}

function table(context: Context): Block {
  const { texts, periods: groups, n } = context;
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const header: Row = {
    cells: {
      B: { content: texts.period, style: "header", name: PERIOD.shown(0) },
      C: { ...right(texts.conversion), name: PERIOD.conversion(0) },
      D: right(texts.changePoints),
      E: { content: shortName(STAGE(1), NAME_IN_HEADER), style: "headerRight" },
      F: { content: shortName(STAGE(n), NAME_IN_HEADER), style: "headerRight" },
      G: right(texts.changePercent),
      H: { content: f`${INDENT}&${shortName(STAGE(n))}`, style: "header" },
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: ofAllChannels(context, f`${texts.periods}`), style: "heading" } } },
      header,
      ...groups.map((group, i) => periodRow(context, group, i + 1)),
    ],
  };
}

function periodRow(context: Context, { built }: Group, period: number): Row {
  const { model, n, texts, periods: groups } = context;
  const [entered, reached, conversion] = [
    PERIOD.people(period, 1),
    PERIOD.people(period, n),
    PERIOD.conversion(period),
  ];
  const people = { style: "number", format: peopleFormat({ built }) } as const;
  const ended = peopleRange("period", n, 1, groups.length);
  const since = (value: (before: number) => Formula) => (period > 1 ? value(period - 1) : f`""`);
  const overall = built[n - 1]!.fromStart;
  return {
    cells: {
      B: { content: f`${PERIOD.name(period)}`, style: "text", name: PERIOD.shown(period) },
      C: {
        content: shareOf(reached, entered),
        style: "number",
        name: conversion,
        format: percentFormat(overall, model.locale),
      },
      D: {
        content: since((before) =>
          known([conversion, PERIOD.conversion(before)], f`100*(${conversion}-${PERIOD.conversion(before)})`),
        ),
        style: "number",
        format: pointsFormat(overall, texts),
      },
      E: { ...people, content: f`${entered}` },
      F: { ...people, content: f`${reached}` },
      G: {
        content: since((before) => {
          const then = PERIOD.people(before, n);
          const change = known([reached, then], f`IF(${then}>0; ${reached}/${then}-1; "")`);
          const going = period === context.ripe ? isGoingOn(context) : null;
          return going ? f`IF(${going}; ""; ${change})` : change;
        }),
        style: "number",
        format: changeFormat(model.locale),
      },
      H: { content: known([reached], f`IF(MAX(${ended})>0; ${bar(f`(${reached}/MAX(${ended}))`)}; "")`), style: "bar" },
    },
    line: "hair",
  };
}
