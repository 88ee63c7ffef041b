import { describe, expect, it } from "vitest";
import type { Question } from "../../src/sql/question";
import { answer, databaseOf } from "../core/journeys/duckdb";
import * as sql from "../core/journeys/funnelSql";
import { EXHAUSTIVE } from "../exhaustive";
import { coreAnswer } from "./coreAnswers";
import type { Row } from "./engines/engine";
import { type Batch, batches, LOGS, numberedRows } from "./logs";

// Of how many logs a rule changes the answer: what the databases agree upon in engines.test.ts would be little if the rules did nothing.
const logs = batches(LOGS, 10).flatMap((batch) => batch.logs);

function changed(
  question: (log: Batch) => Question,
  without: (rows: readonly Row[], question: Question) => [readonly Row[], Question],
) {
  return logs.filter((log) => {
    const rows = numberedRows(log, 0);
    const asked = question({ ...log, logs: [log], rows });
    const [otherRows, otherQuestion] = without(rows, asked);
    return (
      JSON.stringify(coreAnswer(asked, rows, false)) !== JSON.stringify(coreAnswer(otherQuestion, otherRows, false))
    );
  }).length;
}

/** The rows as if their clock had told them apart; a window still reaches what it reached. */
const apart = (rows: readonly Row[], question: Question): [readonly Row[], Question] => [
  [...rows]
    .sort((a, b) => (String(a[2]) < String(b[2]) ? -1 : 1))
    .map(([user, time, event, channel], at) => [user, time === null ? null : time + at, event, channel]),
  "window" in question ? { ...question, window: (question.window ?? 0) + 0.001 } : question,
];

const shorter = (rows: readonly Row[], question: Question): [readonly Row[], Question] => [
  rows,
  { ...question, window: ("window" in question ? question.window! : 0) - 0.001 } as Question,
];

describe("of the logs that databases are asked about", EXHAUSTIVE, () => {
  it.each(Object.keys(sql.asTheContractSays) as (keyof sql.Switches)[])(
    "%s change an ordered funnel in ten",
    async (rule) => {
      const database = await databaseOf(logs);
      const people = (switches: sql.Switches) => answer(database, sql.orderedAttempts(switches) + sql.peopleByStage);
      const without = await people({ ...sql.asTheContractSays, [rule]: false });
      const right = await people(sql.asTheContractSays);
      const different = right.filter((log, at) => String(log.people) !== String(without[at]!.people)).length;
      console.log(`${rule}: ${different} of ${LOGS}`);
      expect(different).toBeGreaterThanOrEqual(LOGS / 10);
    },
  );

  it.each([
    [
      "ties",
      "strict funnels",
      ({ stages, window }: Batch): Question => ({ kind: "funnel", order: "strict", stages, window }),
      apart,
    ],
    [
      "edges",
      "strict funnels",
      ({ stages, window }: Batch): Question => ({ kind: "funnel", order: "strict", stages, window }),
      shorter,
    ],
    [
      "edges",
      "times",
      ({ stages, window }: Batch): Question => ({ kind: "times", order: "ordered", stages, window }),
      shorter,
    ],
    ["ties", "paths", ({ stages }: Batch): Question => ({ kind: "paths", goal: stages[0]!, most: 1000 }), apart],
    ["ties", "transitions", ({ stages }: Batch): Question => ({ kind: "transitions", goal: stages[0]! }), apart],
  ] as const)("%s change %s in ten", (rule, what, question, without) => {
    const different = changed(question, without);
    console.log(`${rule} of ${what}: ${different} of ${LOGS}`);
    expect(different).toBeGreaterThanOrEqual(LOGS / 10);
  });
});
