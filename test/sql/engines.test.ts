import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqlOf } from "../../src/sql/query";
import type { Question } from "../../src/sql/question";
import { EXHAUSTIVE } from "../exhaustive";
import { coreAnswer } from "./coreAnswers";
import { ENGINES } from "./engines/all";
import type { Engine } from "./engines/engine";
import { type Batch, batches, LOGS } from "./logs";

// Oracle: core/journeys, for which in turn test/core/journeys has oracles of its own.

const COLUMNS = { user: "who", time: "when", event: "what", channel: "where" };
const all = batches(LOGS, 10);

interface Asked {
  readonly name: string;
  readonly byChannel: boolean;
  readonly of: (batch: Batch) => Question;
}

const ASKED: readonly Asked[] = [
  ...(["ordered", "strict", "open"] as const).map((order) => ({
    name: `${order} funnels by channel`,
    byChannel: true,
    of: ({ stages, window }: Batch): Question => ({
      kind: "funnel",
      stages,
      order,
      window: order === "open" ? null : window,
    }),
  })),
  {
    name: "funnels without a window",
    byChannel: false,
    of: ({ stages }) => ({ kind: "funnel", stages, order: "ordered", window: null }),
  },
  ...(["ordered", "strict"] as const).map((order) => ({
    name: `times of ${order} funnels`,
    byChannel: false,
    of: ({ stages, window }: Batch): Question => ({ kind: "times", stages, order, window }),
  })),
  ...[false, true].flatMap((byChannel): Asked[] => [
    {
      name: byChannel ? "paths of channels" : "paths",
      byChannel,
      of: ({ stages }) => ({ kind: "paths", goal: stages[0]!, most: 1000 }),
    },
    {
      name: byChannel ? "transitions of channels" : "transitions",
      byChannel,
      of: ({ stages }) => ({ kind: "transitions", goal: stages[0]! }),
    },
  ]),
  { name: "most frequent paths", byChannel: false, of: ({ stages }) => ({ kind: "paths", goal: stages[1]!, most: 7 }) },
];

describe.each(ENGINES)("%s", EXHAUSTIVE, (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
    for (const [number, { rows }] of all.entries()) await engine.fill({ ...COLUMNS, table: tableOf(number) }, rows);
  });
  afterAll(() => engine.close());

  it.each(ASKED)(`$name of ${LOGS} random logs are core's`, async ({ byChannel, of }) => {
    for (const [number, batch] of all.entries()) {
      const question = of(batch);
      const { channel, ...columns } = { ...COLUMNS, table: tableOf(number) };
      const found = await engine.ask(sqlOf(question, byChannel ? { ...columns, channel } : columns, engine.dialect));
      expect({ number, question, found }).toEqual({
        number,
        question,
        found: near(coreAnswer(question, batch.rows, byChannel)),
      });
    }
  });
});

const tableOf = (batch: number) => `log_${batch}`;

const near = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell)));
