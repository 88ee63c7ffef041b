import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../../src/core/journeys/day";
import { sqlOf } from "../../src/sql/query";
import type { Question } from "../../src/sql/question";
import { EXHAUSTIVE } from "../exhaustive";
import { coreAnswer } from "./coreAnswers";
import { ENGINES } from "./engines/all";
import type { Engine, Names, Row } from "./engines/engine";
import { HOSTILE } from "./hostileNames";

const COLUMNS = { table: "log", user: "who", time: "when", event: "what", channel: "where" };

// Each name is a user, an event and a channel; who has it goes on to the next name, some of them.
const rows = HOSTILE.flatMap((name, at): Row[] => [
  [name, 0, name, name],
  [`${name} too`, 0, name, name],
  ...(at % 3 > 0 ? [[name, DAY, HOSTILE[(at + 1) % HOSTILE.length]!, name] as const] : []),
]);

const inGroups = (size: number) =>
  Array.from({ length: HOSTILE.length / size }, (_, group) => HOSTILE.slice(group * size, (group + 1) * size));

describe.each(ENGINES)("%s", EXHAUSTIVE, (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
    await engine.fill(COLUMNS, rows);
  });
  afterAll(() => engine.close());

  const agrees = async (question: Question, names: Names, of: readonly Row[]) =>
    expect({ question, names, found: await engine.ask(sqlOf(question, names, engine.dialect)) }).toEqual({
      question,
      names,
      found: coreAnswer(question, of, true),
    });

  it("takes 200 hostile names for stages, users and channels", async () => {
    for (const stages of inGroups(10)) {
      for (const order of ["open", "strict"] as const)
        await agrees({ kind: "funnel", stages, order, window: null }, COLUMNS, rows);
    }
    for (const stages of inGroups(2))
      await agrees({ kind: "funnel", stages, order: "ordered", window: 1 }, COLUMNS, rows);
  });

  it("takes them for goals, and gives them back in paths and transitions", async () => {
    for (const goal of HOSTILE.filter((_, at) => at % 4 === 0)) {
      await agrees({ kind: "paths", goal, most: 1000 }, COLUMNS, rows);
    }
    await agrees({ kind: "transitions", goal: HOSTILE[0]! }, COLUMNS, rows);
  });

  it("takes them for tables and columns", async () => {
    // What begins with $ is GoogleSQL's own name of a column without one.
    const name = (hostile: string) => (engine.dialect === "bigquery" ? hostile.replace(/^\$/, "s") : hostile);
    for (const [group, named] of inGroups(5).entries()) {
      const [table, user, time, event, channel] = named.map(name);
      const names = { table: table!, user: user!, time: time!, event: event!, channel: channel! };
      const few = rows.slice(group * 5, (group + 1) * 5);
      await engine.fill(names, few);
      const [first, second] = [few[0]![2]!, few[1]![2]!];
      await agrees({ kind: "funnel", stages: [first, second], order: "ordered", window: null }, names, few);
    }
  });

  it("has lost nothing to any of them", async () => {
    const question = { kind: "funnel", stages: [HOSTILE[1]!, HOSTILE[2]!], order: "open", window: null } as const;
    await agrees(question, COLUMNS, rows);
  });
});
