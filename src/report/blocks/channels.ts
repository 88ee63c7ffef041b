import type { Amounts } from "../../tables/stageTable";
import { ANSWER } from "../../text/answer";
import { ALL_LIKE } from "../answer/answerCells";
import { areCompared, OVERALL } from "../answer/groupCells";
import { markOf } from "../answer/groupMarks";
import { answerTexts, say } from "../answer/words";
import { type CellReference, cell, type Formula, f, known, type Reference, range } from "../formula";
import { BREAKDOWN, COST, FROM_START, PEOPLE, REVENUE, STAGE } from "../names";
import { moneyOf } from "../people";
import { bar, INDENT, NAME_IN_HEADER, percentFormat, shortName } from "../phrases";
import type { Block, PlanCell, Row, Rule } from "../plan";
import { COLOR, FORMAT } from "../styles";
import type { Context, Group } from "./context";
import { heatMap } from "./heatMap";
import { joined } from "./joined";
import { costOf, romiOf } from "./money";
import { shareOf } from "./shares";
import { heightFor, nameCell, peopleFormat } from "./stages";

const CHANNEL = BREAKDOWN.channel;
/** 1 where a channel is proven above the rest, -1 where below. */
const MARK = (channel: number): CellReference => cell(`channel ${channel} mark`);

/** One row a channel with what its overall conversion proves, the money of each, and how each converts from step to step. */
export function channels(context: Context): Block {
  const { channels: groups, n } = context;
  if (groups.length === 0) return { rows: [] };
  return joined(people(context), money(context), ...(n > 2 ? [heatMap(context, "channel", groups)] : []));
}

function people(context: Context): Block {
  const { texts, channels: groups, n } = context;
  const answers = answerTexts(context);
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const isCompared = areCompared(context);
  const header: Row = {
    cells: {
      B: { content: f`${texts.channel}`, style: "header" },
      C: { content: shortName(STAGE(1), NAME_IN_HEADER), style: "headerRight" },
      D: right(texts.shareOfEntered),
      E: { content: shortName(STAGE(n), NAME_IN_HEADER), style: "headerRight" },
      F: right(answers.shareOfResult),
      G: right(texts.conversion),
      H: { content: isCompared ? INDENT + answers.verdict : "", style: "header" },
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: f`${texts.channels}`, style: "heading" } } },
      header,
      ...groups.map((_, i) => channelRow(context, i + 1)),
      allRow(context),
    ],
    workings: isCompared
      ? groups.map((_, i) => ({
          cells: { B: { content: markOf(i + 1, OVERALL), style: "workings", name: MARK(i + 1) } },
        }))
      : [],
    rules: isCompared ? rules(groups.length) : [],
  };
}

/** The cell with a channel's overall conversion. */
const VERDICT = (channel: number): CellReference => cell(`channel ${channel} verdict`);

function rules(groups: number): Rule[] {
  const on = range(CHANNEL.conversion(1), CHANNEL.conversion(groups));
  const said = range(VERDICT(1), VERDICT(groups));
  const mark: Formula = f`${{ ...MARK(1), pinned: "column" as const }}`;
  return [
    { on, when: f`${mark}=1`, style: { background: COLOR.gainPaper, color: COLOR.gain, bold: true } },
    { on, when: f`${mark}=0-1`, style: { background: COLOR.alarmPaper, color: COLOR.alarm, bold: true } },
    { on: said, when: f`${mark}=1`, style: { color: COLOR.gain } },
    { on: said, when: f`${mark}=0-1`, style: { color: COLOR.alarm } },
  ];
}

function channelRow(context: Context, channel: number): Row {
  const { model, n, channels: groups } = context;
  const { built } = groups[channel - 1]!;
  const [entered, reached] = [CHANNEL.people(channel, 1), CHANNEL.people(channel, n)];
  const counted = { style: "number", format: peopleFormat({ built }) } as const;
  return {
    ...heightFor(groups),
    cells: {
      B: nameCell(CHANNEL.name(channel), groups),
      C: { ...counted, content: f`${entered}` },
      D: { content: shareOf(entered, PEOPLE(1)), style: "number", format: percentFormat(null, model.locale) },
      E: { ...counted, content: f`${reached}` },
      F: { content: shareOf(reached, PEOPLE(n)), style: "number", format: percentFormat(null, model.locale) },
      G: {
        content: shareOf(reached, entered),
        style: "number",
        name: CHANNEL.conversion(channel),
        format: percentFormat(built[n - 1]!.fromStart, model.locale),
      },
      H: verdictCell(context, channel),
    },
    line: "hair",
  };
}

function verdictCell(context: Context, channel: number): PlanCell {
  const name = VERDICT(channel);
  if (!areCompared(context)) return { content: f`""`, style: "detailText", name };
  const texts = answerTexts(context);
  const mark = MARK(channel);
  const said = f`IF(${mark}=1; ${texts.above}; IF(${mark}=0-1; ${texts.below}; ${texts.like}))`;
  return { content: f`${INDENT}&IF(ISNUMBER(${mark}); ${said}; ${texts.small})`, style: "detailText", name };
}

function allRow(context: Context): Row {
  const { texts, model, n, built } = context;
  const counted = { style: "totalNumber", format: peopleFormat(context) } as const;
  const percent = { style: "totalNumber", format: percentFormat(null, model.locale) } as const;
  return {
    cells: {
      B: { content: texts.all, style: "totalText" },
      C: { ...counted, content: f`${PEOPLE(1)}` },
      D: { ...percent, content: shareOf(PEOPLE(1), PEOPLE(1)) },
      E: { ...counted, content: f`${PEOPLE(n)}` },
      F: { ...percent, content: shareOf(PEOPLE(n), PEOPLE(n)) },
      G: {
        content: f`${FROM_START(n)}`,
        style: "totalNumber",
        format: percentFormat(built[n - 1]!.fromStart, model.locale),
      },
      H: { content: allLike(context), style: "totalText" },
    },
    line: "hair",
  };
}

/** What it would bring if all did as the proven one, where they can. */
function allLike(context: Context): Formula {
  const { imitable } = context;
  if (imitable !== true || !areCompared(context)) return f`""`;
  const said = say(context, answerTexts(context).allLike, { extra: f`FIXED(${ALL_LIKE}; 0)` });
  return f`IF(ISNUMBER(${ALL_LIKE}); ${INDENT}&${said}; "")`;
}

function money(context: Context): Block {
  const { model, channels: groups, texts } = context;
  const { cost, revenue } = model.table.beside;
  if (!cost && !revenue) return { rows: [] };
  const answers = ANSWER[model.language];
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const heading = say(context, answers.moneyOf, { groups: f`${texts.channels}` });
  const header: Row = {
    cells: {
      B: { content: f`${texts.channel}`, style: "header" },
      ...(cost ? { C: right(answers.spend), F: right(texts.costPerPerson) } : {}),
      ...(revenue ? { D: right(texts.revenue), E: right(answers.average) } : {}),
      ...(cost && revenue ? { G: right(texts.romi) } : {}),
      H: { content: INDENT + (revenue ? texts.revenue : answers.spend), style: "header" },
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: heading, style: "heading" } } },
      header,
      ...groups.map((_, i) => moneyRow(context, i + 1)),
      moneyRow(context, 0),
    ],
    workings: groups.map((group, i) => moneyOfGroup(context, group, i + 1)),
  };
}

/** Money of a channel, or of all in the row of none. */
function moneyRow(context: Context, channel: number): Row {
  const { model, texts, moneyStage, channels: groups } = context;
  const { cost, revenue } = model.table.beside;
  const isAll = channel === 0;
  const style = isAll ? "totalNumber" : "number";
  const [spent, earned] = isAll ? [COST, REVENUE] : [CHANNEL.cost(channel), CHANNEL.revenue(channel)];
  const people = isAll ? PEOPLE(moneyStage) : CHANNEL.people(channel, moneyStage);
  const amount = (content: Formula, format: string = FORMAT.money): PlanCell => ({ content, style, format });
  const drawn = revenue ? CHANNEL.revenue : CHANNEL.cost;
  const largest = f`MAX(${range(drawn(1), drawn(groups.length))})`;
  const own = drawn(channel);
  return {
    ...(isAll ? {} : heightFor(groups)),
    cells: {
      B: isAll ? { content: texts.all, style: "totalText" } : nameCell(CHANNEL.name(channel), groups),
      ...(cost ? { C: amount(f`${spent}`), F: amount(costOf(spent, people), FORMAT.smallMoney) } : {}),
      ...(revenue ? { D: amount(f`${earned}`), E: amount(averageOf(earned, people)) } : {}),
      ...(cost && revenue ? { G: amount(romiOf(earned, spent), percentFormat(null, model.locale)) } : {}),
      H: {
        content: isAll ? f`""` : known([own], f`IF(${largest}>0; ${bar(f`(${own}/${largest})`)}; "")`),
        style: "bar",
      },
    },
    line: "hair",
  };
}

const averageOf = (revenue: Reference, people: Reference): Formula =>
  known([revenue, people], f`IF(${people}>0; ${revenue}/${people}; "")`);

function moneyOfGroup({ model }: Context, { series }: Group, channel: number): Row {
  const { cost, revenue } = model.table.beside;
  const pale = (line: Amounts, name: CellReference): PlanCell => ({
    content: moneyOf(model.table, line, series),
    style: "workings",
    name,
  });
  return {
    cells: {
      ...(cost ? { B: pale(cost, CHANNEL.cost(channel)) } : {}),
      ...(revenue ? { C: pale(revenue, CHANNEL.revenue(channel)) } : {}),
    },
  };
}
