import { worths } from "../core/answer/worth";
import { stepConversions } from "../core/conversion";
import { finite, type Maybe } from "../core/maybe";
import { stepName } from "../core/stepName";
import { arg, defineFunction, optional, type Row } from "./define";
import { stages, summedCounts } from "./funnelArguments";
import { room } from "./readCounts";
import { bySteps } from "./readPerStep";
import { pick, totalByStage, withoutGaps } from "./totalByStage";

export const CJM_WORTH = defineFunction({
  name: "CJM_WORTH",
  args: [stages, summedCounts, arg("levels", "rates"), optional("average", "amount")],
  format: "table",
  examples: [
    {
      formula: '=CJM_WORTH({"Visit"; "Lead"; "Meeting"; "Deal"}; {5000; 200; 60; 15}; {4.5%; 35%; 30%}; 80000)',
      result: [
        ["Step", "Conversion", "Level", "Gain", "Money"],
        ["Meeting → Deal", 0.25, 0.3, 3, 240000],
        ["Lead → Meeting", 0.3, 0.35, 2.5, 200000],
        ["Visit → Lead", 0.04, 0.045, 1.875, 150000],
      ],
    },
  ],
  compute: (stages, counts, levels, average) => {
    const people = totalByStage(stages, counts);
    const given = [null, ...bySteps(levels, people.length, room(counts))];
    const there = withoutGaps(stages, counts);
    const names = pick(stages, there);
    const [counted, levelled] = [pick(people, there), pick(given, there)];
    const found = worths(counted, levelled.slice(1)).sort((a, b) => b.extra - a.extra);
    const isPaid = average !== undefined;
    const rows: Row[] = found.map(({ stage, conversion, level, extra }) => [
      stepName(names, stage),
      conversion,
      level,
      extra,
      ...(isPaid ? [finite(extra * average)] : []),
    ]);
    const none = noneBelow(counted, levelled);
    return {
      header: ["step", "conversion", "level", "extra", ...(isPaid ? (["money"] as const) : [])],
      rows: rows.length > 0 ? rows : [[none, null, null, null, ...(isPaid ? [null] : [])]],
    };
  },
});

/** Why no step is worth anything. */
function noneBelow(people: readonly Maybe[], levels: readonly Maybe[]): { readonly phrase: string } {
  const last = people.at(-1) ?? null;
  if (levels.every((level) => level === null)) return { phrase: "noLevel" };
  if (last === 0) return { phrase: "nobodyAtTheEnd" };
  const isTold = stepConversions(people).some((conversion, at) => conversion !== null && levels[at] !== null);
  return last === null || !isTold ? { phrase: "cannotTell" } : { phrase: "atItsLevel" };
}
