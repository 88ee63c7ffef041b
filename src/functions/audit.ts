import { audit } from "../tables/audit";
import { nameOf } from "../tables/cells";
import { arg, defineFunction, optional, type Phrase } from "./define";
import { isOneShort } from "./list";

export const CJM_AUDIT = defineFunction({
  name: "CJM_AUDIT",
  summary: {
    en: "What to check in a table of stages before trusting it.",
    ru: "Что проверить в таблице этапов, прежде чем ей верить.",
  },
  args: [
    arg("stages", "cells", { en: "Names of the stages.", ru: "Названия этапов." }),
    arg("counts", "cells", {
      en: "People at each stage, as they were written down.",
      ru: "Люди на каждом этапе, как записаны.",
    }),
    optional("rates", "cells", {
      en: "Optional: the conversions stated in the table, aligned with the stages; from the stage before or from the start.",
      ru: "Необязательно: конверсии, указанные в таблице, вровень с этапами; от предыдущего этапа или от начала.",
    }),
  ],
  returns: {
    en: 'A table with a header: Where, Finding; or the single row "No problems found".',
    ru: "Таблица с заголовком: Где, Замечание; или одна строка «Замечаний нет».",
  },
  format: "text",
  examples: [
    {
      formula: '=CJM_AUDIT({"Ad"; "Click"}; {10000; 50}; {""; 5%})',
      result: [
        ["Where", "Finding"],
        ["Click (2)", "5% of 10,000 is 500, the table says 50."],
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
