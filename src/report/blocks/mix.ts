import { ofAllChannels } from "../answer/selector";
import { BREAKDOWN, MIX } from "../cellNames";
import { type CellReference, type Formula, f, known, range } from "../formula";
import { percentFormat, pointsFormat, squeezed } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { peopleOf } from "../sourceFormulas";
import { betweenPeriods } from "./betweenPeriods";
import { type Context, crossing, type Group } from "./context";
import { gainsAndLosses } from "./gainsAndLosses";

/**
 * The change of the overall conversion between the last two periods, split into channels converting differently and people moving between
 * channels, as `core/mix.ts` does; and a warning when the whole moved against every channel (Simpson's paradox).
 */
export function mix(context: Context): Block {
  const { texts, channels } = context;
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const header: Row = {
    cells: {
      B: { content: f`${texts.channel}`, style: "header" },
      C: right(texts.conversionBefore),
      D: right(texts.conversionAfter),
      E: right(texts.shareBefore),
      F: right(texts.shareAfter),
      G: right(texts.rateEffect),
      H: right(texts.mixEffect),
    },
    line: "header",
  };
  const effects = range(MIX.rate(1), MIX.mix(channels.length + 1));
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: ofAllChannels(context, betweenPeriods(context, texts.mix)), style: "heading" } } },
      { cells: { A: { content: texts.mixNote, style: "note" } } },
      header,
      ...channels.map((_, i) => channelRow(context, i + 1)),
      allRow(context),
      { cells: { A: { content: paradox(context), style: "warning" } } },
    ],
    workings: [...channels.map((channel, i) => countsRow(context, channel, i + 1)), allCounts(context)],
    rules: gainsAndLosses(effects, MIX.rate(1), 200),
  };
}

/** The working row after the channels' own is that of all of them. */
const all = ({ channels }: Context): number => channels.length + 1;

/** People at both ends of a channel in both periods; whoever did not enter did not reach the end either. */
function countsRow(context: Context, group: Group, channel: number): Row {
  const { model, n, periods } = context;
  const [x0, y0, x1, y1] = numbersOf(channel);
  const at = (period: 0 | 1, stage: number): Formula => {
    const { series } = crossing(model.table, group, periods.at(period - 2)!);
    return series.length === 0 ? f`0` : peopleOf(model, stage, series);
  };
  const entered = (period: 0 | 1): PlanCell => ({
    content: at(period, 1),
    style: "workings",
    name: MIX.entered(period)(channel),
  });
  const reached = (period: 0 | 1): PlanCell => {
    const first = MIX.entered(period)(channel);
    const content = f`IF(ISNUMBER(${first}); IF(${first}>0; ${at(period, n)}; 0); 0)`;
    return { content, style: "workings", name: MIX.reached(period)(channel) };
  };
  // A channel without entrants is absent; it takes its conversion from the other period.
  const then = f`IF(${has(x0)}; ${y0}/${x0}; IF(${has(x1)}; ${y1}/${x1}; 0))`;
  const now = f`IF(${has(x1)}; ${y1}/${x1}; ${MIX.conversion(0)(channel)})`;
  const moved = f`ROUND(${MIX.conversion(1)(channel)}-${MIX.conversion(0)(channel)}; 12)`;
  return {
    cells: {
      A: {
        content: f`IF(${has(x0)}; IF(${has(x1)}; IF(ISNUMBER(${y0}); IF(ISNUMBER(${y1}); SIGN(${moved}); ""); ""); ""); "")`,
        style: "workings",
        name: MIX.direction(channel),
      },
      B: {
        content: f`IF(ISNUMBER(${y0}); 0; 1)+IF(ISNUMBER(${y1}); 0; 1)`,
        style: "workings",
        name: MIX.trouble(channel),
      },
      C: entered(0),
      D: reached(0),
      E: entered(1),
      F: reached(1),
      G: {
        content: f`IF(ISNUMBER(${y0}); IF(ISNUMBER(${y1}); ${then}; 0); 0)`,
        style: "workings",
        name: MIX.conversion(0)(channel),
      },
      H: {
        content: f`IF(ISNUMBER(${y0}); IF(ISNUMBER(${y1}); ${now}; 0); 0)`,
        style: "workings",
        name: MIX.conversion(1)(channel),
      },
    },
  };
}

const numbersOf = (channel: number) =>
  [MIX.entered(0)(channel), MIX.reached(0)(channel), MIX.entered(1)(channel), MIX.reached(1)(channel)] as const;

const has = (people: CellReference): Formula => f`IF(ISNUMBER(${people}); ${people}>0; 1=0)`;

function allCounts(context: Context): Row {
  const whole = all(context);
  const sum = (name: (channel: number) => CellReference): PlanCell => ({
    content: f`SUM(${range(name(1), name(whole - 1))})`,
    style: "workings",
    name: name(whole),
  });
  const [x0, y0, x1, y1] = numbersOf(whole);
  return {
    cells: {
      B: {
        content: f`SUM(${range(MIX.trouble(1), MIX.trouble(whole - 1))})+IF(${x0}>0; 0; 1)+IF(${x1}>0; 0; 1)`,
        style: "workings",
        name: MIX.trouble(whole),
      },
      C: sum(MIX.entered(0)),
      D: sum(MIX.reached(0)),
      E: sum(MIX.entered(1)),
      F: sum(MIX.reached(1)),
      G: { content: f`IF(${x0}>0; ${y0}/${x0}; 0)`, style: "workings", name: MIX.conversion(0)(whole) },
      H: { content: f`IF(${x1}>0; ${y1}/${x1}; 0)`, style: "workings", name: MIX.conversion(1)(whole) },
    },
  };
}

const whenKnown = (context: Context, value: Formula): Formula => f`IF(${MIX.trouble(all(context))}=0; ${value}; "")`;

function channelRow(context: Context, channel: number): Row {
  const { model, n, channels } = context;
  const whole = all(context);
  const [r0, r1] = [MIX.conversion(0)(channel), MIX.conversion(1)(channel)];
  const [w0, w1] = ([0, 1] as const).map((p) => f`${MIX.entered(p)(channel)}/${MIX.entered(p)(whole)}`) as [
    Formula,
    Formula,
  ];
  const overall = channels[channel - 1]!.built[n - 1]!.fromStart;
  const rate = f`(${r1}-${r0})*(${part(w1)}+${part(w0)})/2`;
  const moved = f`(${part(w1)}-${part(w0)})*((${r1}+${r0})/2-(${MIX.conversion(1)(whole)}+${MIX.conversion(0)(whole)})/2)`;
  const conversion = (period: 0 | 1): PlanCell => ({
    content: known(
      [MIX.entered(period)(channel), MIX.reached(period)(channel)],
      f`IF(${MIX.entered(period)(channel)}>0; ${MIX.reached(period)(channel)}/${MIX.entered(period)(channel)}; "")`,
    ),
    style: "number",
    format: percentFormat(overall, model.locale),
  });
  const share = (weight: Formula): PlanCell => ({
    content: whenKnown(context, part(weight)),
    style: "number",
    format: percentFormat(null, model.locale),
  });
  const effect = (value: Formula, name: PlanCell["name"] & {}): PlanCell => ({
    content: whenKnown(context, f`100*${value}`),
    style: "number",
    name,
    format: effectFormat(context),
  });
  return {
    cells: {
      B: { content: squeezed(BREAKDOWN.channel.name(channel)), style: "text" },
      C: conversion(0),
      D: conversion(1),
      E: share(w0),
      F: share(w1),
      G: effect(rate, MIX.rate(channel)),
      H: effect(moved, MIX.mix(channel)),
    },
    line: "hair",
  };
}

// A blank count is an absent channel.
const part = (weight: Formula): Formula => f`IFERROR(${weight}; 0)`;

function allRow(context: Context): Row {
  const { model, n, built, texts } = context;
  const whole = all(context);
  const overall = built[n - 1]!.fromStart;
  const conversion = (period: 0 | 1): PlanCell => ({
    content: whenKnown(context, f`${MIX.conversion(period)(whole)}`),
    style: "totalNumber",
    format: percentFormat(overall, model.locale),
  });
  const sum = (name: (channel: number) => CellReference): PlanCell => ({
    content: whenKnown(context, f`SUM(${range(name(1), name(whole - 1))})`),
    style: "totalNumber",
    name: name(whole),
    format: effectFormat(context),
  });
  return {
    cells: {
      B: { content: texts.inAll, style: "totalText" },
      C: conversion(0),
      D: conversion(1),
      G: sum(MIX.rate),
      H: sum(MIX.mix),
    },
    line: "hair",
  };
}

// A channel's part of a change of the whole needs a digit more than the whole.
const effectFormat = ({ texts, n, built }: Context): string => pointsFormat((built[n - 1]!.fromStart ?? 1) / 10, texts);

function paradox(context: Context): Formula {
  const { texts, channels } = context;
  const whole = all(context);
  const directions = range(MIX.direction(1), MIX.direction(channels.length));
  const change = f`ROUND(${MIX.conversion(1)(whole)}-${MIX.conversion(0)(whole)}; 12)`;
  const every = (sign: string) => f`COUNTIF(${directions}; ${sign})=COUNT(${directions})`;
  const against = f`IF(${change}>0; IF(${every("<0")}; ${texts.roseAgainst}; ""); IF(${change}<0; IF(${every(">0")}; ${texts.fellAgainst}; ""); ""))`;
  return whenKnown(context, f`IF(COUNT(${directions})>1; ${against}; "")`);
}
