import { countedAttempts } from "./attempts";
import type { Dialect } from "./dialects";
import type { Stages } from "./question";
import { listed, queryOf, type Step } from "./steps";

/** `stages(n, stage)`: the names of stages from 1. */
export function stageNames(stages: readonly string[], { literal }: Dialect): Step {
  return [
    "stages",
    stages.map((stage, at) => `SELECT ${at + 1} AS n, ${literal(stage)} AS stage`).join("\nUNION ALL "),
  ];
}

/** People by stage: a row for each stage in order or, by channel, for each stage and channel; the channel with most people at the first stage first. */
export function funnelQuery(events: Step, question: Stages, dialect: Dialect, byChannel: boolean): string {
  const people = question.stages.map((_, at) => `COUNT(t${at + 1}) AS p${at + 1}`);
  const totals: Step = byChannel
    ? ["totals", `SELECT\n${listed(["start_channel", ...people])}\nFROM counted\nGROUP BY start_channel`]
    : ["totals", `SELECT\n${listed(people)}\nFROM counted`];
  const steps = [events, ...countedAttempts(question, dialect), totals, stageNames(question.stages, dialect)];
  const arms = question.stages.map((_, at) => `WHEN ${at + 1} THEN p${at + 1}`).join(" ");
  return queryOf(
    steps,
    `SELECT ${byChannel ? "stage, start_channel AS channel" : "stage"}, CASE n ${arms} END AS people
FROM totals CROSS JOIN stages
ORDER BY n${byChannel ? ", p1 DESC, start_channel" : ""}`,
  );
}
