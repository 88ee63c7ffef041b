import { FEW } from "../../core/answer/few";
import { JOURNEY } from "../../text/journey";
import { shareOf } from "../blocks/shares";
import { cell, f, known, type Reference } from "../formula";
import { bar, LINE_OF_NAMES, percentFormat } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { durationCell } from "./duration";
import { type JourneyContext, short } from "./journeyModel";
import { paragraph } from "./paragraph";

const people = (times: number) => cell(`goal ${times}`);
const right = (content: string): PlanCell => ({ content, style: "headerRight" });

/** The first, second, third goal: how many come back, after how long, and from where. */
export function repeats(context: JourneyContext): Block {
  const { figures, goal, say } = context;
  const { repeats } = figures;
  const name = short(goal, 60);
  const heading: Row = { cells: { A: { content: say("repeats", { goal: name }), style: "heading" } } };
  if (repeats.length === 0) return { rows: [{ cells: {} }, heading, paragraph(say("nobody", { goal: name }))] };
  const header: Row = {
    cells: {
      B: { content: say("time"), style: "header" },
      C: right(say("people")),
      D: right(say("ofBefore")),
      E: right(say("median")),
      F: right(say("ninetieth")),
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      heading,
      header,
      ...repeats.map((_, i) => ladderRow(context, i)),
      paragraph(say("repeatsNote") + (repeats.length === 1 ? ` ${say("nobodyTwice")}` : "")),
      ...(repeats.length > 1 && figures.repeatsByChannel.length > 1 ? channelRows(context) : []),
    ],
  };
}

function ladderRow({ model, figures }: JourneyContext, i: number): Row {
  const { repeats } = figures;
  const own = repeats[i]!;
  const before = i === 0 ? model.counted.people : repeats[i - 1]!.people;
  const share = cell(`goal ${i + 1} share`);
  return {
    cells: {
      B: { content: JOURNEY[model.language].nth[i]!, style: "text" },
      C: { content: own.people, style: "number", format: FORMAT.people, name: people(i + 1) },
      D: {
        content: i === 0 ? f`${people(1)}/${before}` : shareOf(people(i + 1), people(i)),
        style: "number",
        format: percentFormat(own.people / before, model.locale),
        name: share,
      },
      E: durationCell(own.median, model.language),
      F: durationCell(own.ninetieth, model.language),
      H: shareBar(share),
    },
    line: "hair",
  };
}

const shareBar = (share: Reference): PlanCell => ({ content: known([share], bar(share)), style: "bar" });

function channelRows({ model, figures, say }: JourneyContext): Row[] {
  const header: Row = {
    cells: {
      B: { content: say("byFirstChannel"), style: "header" },
      C: right(say("once")),
      D: right(say("again")),
      E: right(say("share")),
    },
    line: "header",
  };
  const rows = figures.repeatsByChannel.map(({ channel, once, again }, i): Row => {
    const [first, second, share] = [cell(`once ${i + 1}`), cell(`again ${i + 1}`), cell(`again share ${i + 1}`)];
    return {
      cells: {
        B: { content: short(channel, LINE_OF_NAMES), style: "text" },
        C: { content: once, style: "number", format: FORMAT.people, name: first },
        D: { content: again, style: "number", format: FORMAT.people, name: second },
        E: {
          content: shareOf(second, first),
          style: once < FEW ? "detailNumber" : "number",
          format: percentFormat(again / once, model.locale),
          name: share,
        },
        ...(once < FEW ? {} : { H: shareBar(share) }),
      },
      line: "hair",
    };
  });
  return [{ cells: {} }, header, ...rows];
}
