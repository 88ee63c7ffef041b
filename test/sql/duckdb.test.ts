import { expect, it } from "vitest";
import { sqlOf } from "../../src/sql/query";
import { coreAnswer } from "./coreAnswers";
import { duckdb } from "./engines/duckdb";
import { batches } from "./logs";

const COLUMNS = { user: "who", time: "when", event: "event", channel: "channel" };

// Oracle: core/journeys. All questions, in all databases: test/sql/engines.test.ts.
it("an ordered funnel by channel, asked of DuckDB, is core's", async () => {
  const engine = await duckdb();
  for (const [number, { rows, stages, window }] of batches(60, 20).entries()) {
    const source = { ...COLUMNS, table: `log ${number}` };
    await engine.fill(source, rows);
    const question = { kind: "funnel", stages, window, order: "ordered" } as const;
    expect({ number, question, rows: await engine.ask(sqlOf(question, source, "duckdb")) }).toEqual({
      number,
      question,
      rows: coreAnswer(question, rows, true),
    });
  }
  // A name may have lines of its own.
  const [name, source] = ['it\'s\n"x"', { ...COLUMNS, table: "lines" }];
  await engine.fill(source, [["a", 0, name, name]]);
  const question = { kind: "funnel", stages: [name, "no"], window: null, order: "ordered" } as const;
  expect(await engine.ask(sqlOf(question, source, "duckdb"))).toEqual([
    [name, name, 1],
    ["no", name, 0],
  ]);
  await engine.close();
});
