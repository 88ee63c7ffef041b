import { ALL_LIKE, GROUP } from "../answer/answerCells";
import { areCompared, OVERALL } from "../answer/groupCells";
import { markOf } from "../answer/groupMarks";
import { allPeople } from "../answer/selector";
import { answerTexts, say } from "../answer/words";
import { BREAKDOWN, STAGE } from "../cellNames";
import { type CellReference, cell, type Formula, f, range } from "../formula";
import { INDENT, NAME_IN_HEADER, percentFormat, shortName, squeezed } from "../formulaPieces";
import type { Block, PlanCell, Row, Rule } from "../plan";
import { COLOR } from "../styles";
import { channelMoney } from "./channelMoney";
import type { Context } from "./context";
import { heatMap } from "./heatMap";
import { joined } from "./joined";
import { shareOf } from "./shares";
import { heightFor, nameCell, peopleFormat } from "./stages";

const CHANNEL = BREAKDOWN.channel;
/** 1 where a channel is proven above the rest, -1 where below. */
const MARK = (channel: number): CellReference => cell(`channel ${channel} mark`);

/** One row a channel with what its overall conversion proves, the money of each, and how each converts from step to step. */
export function channels(context: Context): Block {
  const { channels: groups, n, hasSteps } = context;
  if (groups.length === 0) return { rows: [] };
  const overall = haveRipeGroups(context) ? [] : [people(context)];
  return joined(...overall, channelMoney(context), ...(n > 2 && hasSteps ? [heatMap(context, "channel", groups)] : []));
}

/** Whether the same names have a table of deals that are old enough: of all deals, many of them not decided, their shares would say something else. */
function haveRipeGroups({ model: { deals, table } }: Context): boolean {
  const { owner, source } = deals?.list ?? {};
  const isOf = [owner, source].some((line) => line && line.name === table.dimension);
  return isOf && Boolean(deals?.figures.inTime?.stuck);
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

/** The cell that says whether a channel's overall conversion differs from the others'. */
export const VERDICT = (channel: number): CellReference => cell(`channel ${channel} verdict`);

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
      D: {
        content: shareOf(entered, allPeople(context, 1)),
        style: "number",
        format: percentFormat(null, model.locale),
      },
      E: { ...counted, content: f`${reached}` },
      F: {
        content: shareOf(reached, allPeople(context, n)),
        style: "number",
        format: percentFormat(null, model.locale),
      },
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
      C: { ...counted, content: f`${allPeople(context, 1)}` },
      D: { ...percent, content: shareOf(allPeople(context, 1), allPeople(context, 1)) },
      E: { ...counted, content: f`${allPeople(context, n)}` },
      F: { ...percent, content: shareOf(allPeople(context, n), allPeople(context, n)) },
      G: {
        content: shareOf(allPeople(context, n), allPeople(context, 1)),
        style: "totalNumber",
        format: percentFormat(built[n - 1]!.fromStart, model.locale),
      },
      H: { content: allLike(context), style: "totalText" },
    },
    line: "hair",
  };
}

/** What it would bring if all did as the proven one, where they can: better than the rest, which need not be the best. */
function allLike(context: Context): Formula {
  const { imitable } = context;
  if (imitable !== true || !areCompared(context)) return f`""`;
  const said = say(context, answerTexts(context).allLike, {
    group: squeezed(GROUP, IN_LAST_COLUMN),
    extra: f`FIXED(${ALL_LIKE}; 0)`,
  });
  return f`IF(ISNUMBER(${ALL_LIKE}); ${INDENT}&${said}; "")`;
}

const IN_LAST_COLUMN = 10;
