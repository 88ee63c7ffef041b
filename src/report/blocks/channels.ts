import type { Amounts } from "../../tables/stageTable";
import { fill } from "../../text/fill";
import { type CellReference, type Formula, f, known, type Reference } from "../formula";
import { BREAKDOWN, COST, FROM_START, PEOPLE, REVENUE, STAGE } from "../names";
import { moneyOf, peopleOf } from "../people";
import { bar, INDENT, NAME_IN_HEADER, percentFormat, shortName } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { nameIn } from "../sourceName";
import { FORMAT } from "../styles";
import type { Context, Group } from "./context";
import { heatMap } from "./heatMap";
import { joined } from "./joined";
import { costOf, romiOf } from "./money";
import { heightFor, nameCell, peopleFormat, shareOf } from "./stages";

const CHANNEL = BREAKDOWN.channel;

/** One row a channel, and how each converts from step to step. */
export function channels(context: Context): Block {
  const { texts, channels: groups, n } = context;
  if (groups.length === 0) return { rows: [] };
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const { cost } = context.model.table.beside;
  const header: Row = {
    cells: {
      B: { content: f`${texts.channel}`, style: "header" },
      C: { content: shortName(STAGE(1), NAME_IN_HEADER), style: "headerRight" },
      D: right(texts.shareOfEntered),
      E: { content: shortName(STAGE(n), NAME_IN_HEADER), style: "headerRight" },
      F: right(texts.conversion),
      G: right(cost ? texts.costPerPerson : texts.shareOfReached),
      H: resultHeader(context),
    },
    line: "header",
  };
  const table: Block = {
    rows: [
      { cells: {} },
      { cells: { A: { content: f`${texts.channels}`, style: "heading" } } },
      header,
      ...groups.map((_, i) => channelRow(context, i + 1)),
      allRow(context),
    ],
    workings: groups.map((group, i) => workingsOf(context, group, i + 1)),
  };
  return n > 2 ? joined(table, heatMap(context, "channel", groups)) : table;
}

function channelRow(context: Context, channel: number): Row {
  const { model, n, channels: groups } = context;
  const { series, built } = groups[channel - 1]!;
  const [entered, reached] = [CHANNEL.entered(channel), CHANNEL.reached(channel)];
  const people = { style: "number", format: peopleFormat({ built }) } as const;
  return {
    ...heightFor(groups),
    cells: {
      B: nameCell(CHANNEL.name(channel), groups),
      C: { ...people, content: peopleOf(model, 1, series), name: entered },
      D: { content: shareOf(entered, PEOPLE(1)), style: "number", format: percentFormat(null, model.locale) },
      E: { ...people, content: peopleOf(model, n, series), name: reached },
      F: {
        content: shareOf(reached, entered),
        style: "number",
        name: CHANNEL.conversion(channel),
        format: percentFormat(built[n - 1]!.fromStart, model.locale),
      },
      ...resultCells(context, reached, CHANNEL.cost(channel), CHANNEL.revenue(channel), false),
    },
    line: "hair",
  };
}

function allRow(context: Context): Row {
  const { texts, model, n, built } = context;
  const people = { style: "totalNumber", format: peopleFormat(context) } as const;
  return {
    cells: {
      B: { content: texts.all, style: "totalText" },
      C: { ...people, content: f`${PEOPLE(1)}` },
      D: { content: shareOf(PEOPLE(1), PEOPLE(1)), style: "totalNumber", format: percentFormat(null, model.locale) },
      E: { ...people, content: f`${PEOPLE(n)}` },
      F: {
        content: f`${FROM_START(n)}`,
        style: "totalNumber",
        format: percentFormat(built[n - 1]!.fromStart, model.locale),
      },
      ...resultCells(context, PEOPLE(n), COST, REVENUE, true),
    },
    line: "hair",
  };
}

// The bar beside a share needs no name of its own.
function resultHeader({ texts, model }: Context): PlanCell {
  const { cost, revenue } = model.table.beside;
  if (cost && revenue) return { content: texts.romi, style: "headerRight" };
  return { content: cost ? INDENT + texts.shareOfReached : "", style: "header" };
}

/** What the people at the end cost and brought where the source knows; otherwise what part of them they are. */
function resultCells(
  { model, n }: Context,
  reached: Reference,
  cost: Reference,
  revenue: Reference,
  isTotal: boolean,
): Record<string, PlanCell> {
  const style = isTotal ? "totalNumber" : "number";
  const { beside } = model.table;
  const percent = percentFormat(null, model.locale);
  const share = shareOf(reached, PEOPLE(n));
  const drawn: PlanCell = { content: isTotal ? f`""` : barOfShare(reached, PEOPLE(n)), style: "bar" };
  if (!beside.cost) return { G: { content: share, style, format: percent }, H: drawn };
  return {
    G: { content: costOf(cost, reached), style, format: FORMAT.smallMoney },
    H: beside.revenue ? { content: romiOf(revenue, cost), style, format: percent } : drawn,
  };
}

function barOfShare(part: Reference, whole: Reference): Formula {
  return known([part, whole], f`IF(${whole}>0; ${bar(f`(${part}/${whole})`)}; "")`);
}

/** The channel's name as it stands in the source, and its money. */
function workingsOf({ model, texts }: Context, { name, nameAt, series }: Group, channel: number): Row {
  const { cost, revenue } = model.table.beside;
  const pale = (content: Formula, name: CellReference): PlanCell => ({ content, style: "workings", name });
  const money = (line: Amounts) => moneyOf(model.table, line, series);
  return {
    cells: {
      A: pale(
        nameIn(nameAt, name, fill(texts.groupWithoutName, { group: texts.channel, number: channel }, model.locale)),
        CHANNEL.name(channel),
      ),
      ...(cost ? { B: pale(money(cost), CHANNEL.cost(channel)) } : {}),
      ...(cost && revenue ? { C: pale(money(revenue), CHANNEL.revenue(channel)) } : {}),
    },
  };
}
