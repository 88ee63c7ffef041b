import { finite, type Maybe } from "../core/maybe";
import { type Ends, mixEffects } from "../core/mix";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional } from "./define";
import { type Counts, room, size, stagesOf } from "./readCounts";

export const CJM_MIX = defineFunction({
  name: "CJM_MIX",
  args: [arg("before", "counts"), arg("after", "counts"), optional("channels", "labels")],
  format: "table",
  examples: [
    {
      formula: "=CJM_MIX({100; 10}; {100; 20})",
      result: [
        ["Channel", "Rate", "Mix"],
        ["Channel 1", 0.1, 0],
        ["Total", 0.1, 0],
      ],
    },
  ],
  compute: (before, after, channels) => {
    const stages = Math.max(...[before, after].map((counts) => counts.lists[0]!.length));
    if (Math.min(room(before), room(after)) < stages) {
      throw new UserError("shapesDiffer", { a: "before", b: "after", aSize: size(before), bSize: size(after) });
    }
    const [then, now] = [endsOf(before, "before", stages), endsOf(after, "after", stages)];
    if (then.length !== now.length) {
      throw new UserError("channelsDiffer", { a: "before", b: "after", aCount: then.length, bCount: now.length });
    }
    if (channels && channels.length > then.length) {
      const lengths = { aLength: channels.length, bLength: then.length };
      throw new UserError("channelNamesDiffer", { a: "channels", b: "before", ...lengths });
    }
    const effects = mixEffects(then, now);
    const sum = (values: readonly Maybe[]) =>
      values.includes(null) ? null : finite(values.reduce<number>((total, value) => total + value!, 0));
    return {
      header: ["channel", "rateEffect", "mixEffect"],
      rows: [
        ...effects.map(({ rate, mix }, at) => [
          channels?.[at] || ({ phrase: "channel", params: { number: at + 1 } } as const),
          rate,
          mix,
        ]),
        [{ phrase: "total" }, sum(effects.map(({ rate }) => rate)), sum(effects.map(({ mix }) => mix))],
      ],
    };
  },
});

function endsOf(counts: Counts, argument: string, stages: number): Ends[] {
  return stagesOf(counts, argument).map((list, channel) => {
    const [first, last] = [list[0] ?? null, list[stages - 1] ?? null];
    if (first === 0 && last) throw new UserError("endWithoutStart", { argument, channel: channel + 1 });
    return { first, last };
  });
}
