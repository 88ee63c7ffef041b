import { ANSWER } from "../../text/answer";
import { allPeopleWith, isWhole, peopleOfChannelWith } from "../answer/moneyOfSome";
import { say } from "../answer/words";
import { ALL_COST, ALL_REVENUE, BREAKDOWN } from "../cellNames";
import { type Formula, f, known, type Reference, range } from "../formula";
import { bar, INDENT, percentFormat } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import type { Context } from "./context";
import { costOf, romiOf } from "./money";
import { heightFor, nameCell } from "./stages";

const CHANNEL = BREAKDOWN.channel;

/** What each channel cost and earned, where the table says so. */
export function channelMoney(context: Context): Block {
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
  };
}

/** Money of a channel, or of all in the row of none. */
function moneyRow(context: Context, channel: number): Row {
  const { model, texts, moneyStage, channels: groups } = context;
  const { cost, revenue } = model.table.beside;
  const isAll = channel === 0;
  const style = isAll ? "totalNumber" : "number";
  const [spent, earned] = isAll ? [ALL_COST, ALL_REVENUE] : [CHANNEL.cost(channel), CHANNEL.revenue(channel)];
  const people = (kind: "cost" | "revenue") =>
    isAll ? allPeopleWith(context, kind, moneyStage) : peopleOfChannelWith(context, kind, channel, moneyStage);
  const group = isAll ? context.whole : groups[channel - 1]!;
  const areWhole = isWhole(context, "cost", group) && isWhole(context, "revenue", group);
  const amount = (content: Formula, format: string = FORMAT.money): PlanCell => ({ content, style, format });
  const drawn = revenue ? CHANNEL.revenue : CHANNEL.cost;
  const largest = f`MAX(${range(drawn(1), drawn(groups.length))})`;
  const own = drawn(channel);
  return {
    ...(isAll ? {} : heightFor(groups)),
    cells: {
      B: isAll ? { content: texts.all, style: "totalText" } : nameCell(CHANNEL.name(channel), groups),
      ...(cost ? { C: amount(f`${spent}`), F: amount(costOf(spent, people("cost")), FORMAT.smallMoney) } : {}),
      ...(revenue ? { D: amount(f`${earned}`), E: amount(averageOf(earned, people("revenue"))) } : {}),
      ...(cost && revenue
        ? { G: amount(areWhole ? romiOf(earned, spent) : f`""`, percentFormat(null, model.locale)) }
        : {}),
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
