import { fill } from "../../text/fill";
import { EVENT_ASSUMPTIONS } from "../../text/journey";
import { DAY } from "../../text/report";
import type { Block } from "../plan";
import { dayOf, type JourneyContext } from "./journeyModel";
import { paragraph } from "./paragraph";

/** What the figures were counted from and when, how the log was read, and what a stage is. */
export function basis({ model, figures, say }: JourneyContext): Block {
  const { language, builtOn, counted, columns, isUsual, assumptions } = model;
  const { order, windowDays } = figures.funnel;
  const day = DAY[language](builtOn.year, builtOn.month, builtOn.day);
  const sentences = [
    say("basis", { day, ...counted, from: dayOf(counted.from, language), to: dayOf(counted.to, language) }),
    say("columns", { ...columns, channel: columns.channel ?? say("noColumn") }),
    ...assumptions.map(({ code, params }) => fill(EVENT_ASSUMPTIONS[code]![language], params, language)),
    ...(isUsual ? [say("usual")] : []),
    say(order),
    ...(windowDays === null || order === "open" ? [] : [say("window", { days: windowDays })]),
  ];
  return { rows: [paragraph(sentences.join(" "))] };
}
