import { dayText } from "../../text/day";
import { eventAssumption } from "../../text/journey";
import type { Block } from "../plan";
import { dayOf, type JourneyContext } from "./journeyModel";
import { paragraph } from "./paragraph";

/** What the figures were counted from and when, how the log was read, and what a stage is. */
export function howCounted({ model, figures, say }: JourneyContext): Block {
  const { language, builtOn, counted, columns, isUsual, assumptions } = model;
  const { order, windowDays } = figures.funnel;
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  const sentences = [
    say("basis", { day, ...counted, from: dayOf(counted.from, language), to: dayOf(counted.to, language) }),
    say("columns", { ...columns, channel: columns.channel ?? say("noColumn") }),
    ...assumptions.map((one) => eventAssumption(one, model.locale)),
    ...(isUsual ? [say("usual")] : []),
    say(order),
    ...(windowDays === null || order === "open" ? [] : [say("window", { days: windowDays })]),
  ];
  return { rows: [paragraph(sentences.join(" "))] };
}
