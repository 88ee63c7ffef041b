import { audit } from "../tables/audit";
import { nameOf } from "../tables/cells";
import { arg, defineFunction, optional, type Phrase } from "./define";
import { isOneShort } from "./readPerStep";

export const CJM_AUDIT = defineFunction({
  name: "CJM_AUDIT",
  args: [arg("stages", "cells"), arg("counts", "cells"), optional("rates", "cells")],
  format: "text",
  examples: [
    {
      formula: '=CJM_AUDIT({"Ad"; "Click"}; {10000; 50}; {""; 5%})',
      result: [
        ["Where", "Data check"],
        ["Click (stage 2)", "The table says 5%, but 5% of 10,000 is 500, not 50."],
      ],
    },
  ],
  compute: (stages, counts, rates) => {
    const names = stages.down.map(([cell]) => nameOf(cell));
    const length = Math.max(names.length, counts.down.length);
    // One rate per step, or aligned with the stages.
    const isPerStep = rates && (rates.size === length - 1 || isOneShort(rates.size, length, counts.size));
    const shift = isPerStep ? 1 : 0;
    const findings = audit({
      stages: Array.from({ length }, (_, stage) => names[stage] ?? ""),
      cells: Array.from({ length }, (_, stage) => counts.down[stage] ?? counts.down[0]!.map(() => "")),
      rates: Array.from({ length }, (_, stage) => rates?.down[stage - shift] ?? []),
    });
    if (findings.length === 0) return [[{ phrase: "noProblems" }]];
    return {
      header: ["where", "finding"],
      rows: findings.map(({ code, stage, channel, params }) => [
        where(names[stage] ?? "", stage, channel),
        { phrase: code, params } as Phrase,
      ]),
    };
  },
});

function where(name: string, stage: number, channel: number | null): Phrase {
  if (channel === null) return { phrase: "atStage", params: { name, stage: stage + 1 } };
  return { phrase: "atCell", params: { name, stage: stage + 1, channel: channel + 1 } };
}
