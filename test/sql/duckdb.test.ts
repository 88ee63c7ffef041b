import { expect, it } from "vitest";
import { sqlOf } from "../../src/sql/query";
import { coreAnswer } from "./coreAnswers";
import { duckdb } from "./engines/duckdb";
import { keptLogs } from "./logs";

const COLUMNS = { user: "who", time: "when", event: "event", channel: "channel" };

// Oracle: core/journeys. All questions, in all databases: test/sql/engines.test.ts.
it("an ordered funnel by channel, asked of DuckDB, is core's", async () => {
  const engine = await duckdb();
  for (const [number, { kept, stages, window }] of keptLogs(25).entries()) {
    const source = { ...COLUMNS, table: `log ${number}` };
    await engine.fill(source, kept);
    const question = { kind: "funnel", stages, window, order: "ordered" } as const;
    expect({ number, question, rows: await engine.ask(sqlOf(question, source, "duckdb")) }).toEqual({
      number,
      question,
      rows: coreAnswer(question, kept, true),
    });
  }
  await engine.close();
});
