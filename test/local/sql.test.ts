import { describe, expect, it } from "vitest";
import { sqlOf } from "../../src/sql/query";
import { run } from "./command";

const WHERE = ["--dialect", "duckdb", "--table", "t", "--user", "u", "--time", "at", "--event", "e"];
const STAGES = ["--stages", '["Visit","Order"]'];

describe("npm run sql", () => {
  it("prints the text of a query and nothing else", async () => {
    const source = { table: "t", user: "u", time: "at", event: "e", channel: "c" };
    const question = { kind: "funnel", stages: ["Visit", "Order"], order: "strict", window: 7.5 } as const;
    expect(await run("sql", ...WHERE, "--channel", "c", ...STAGES, "--order", "strict", "--window", "7.5")).toEqual({
      code: 0,
      out: `${sqlOf(question, source, "duckdb")}\n`,
      err: "",
    });
  });

  it("takes the last stage for the goal of paths unless another is given", async () => {
    const byStages = await run("sql", ...WHERE, ...STAGES, "--question", "paths");
    expect(byStages.code).toBe(0);
    expect(await run("sql", ...WHERE, "--question", "paths", "--goal", "Order")).toEqual(byStages);
  });

  it.each([
    [[], "The option --dialect is missing; npm run sql -- --help lists them all."],
    [[...WHERE], "The option --stages is missing; npm run sql -- --help lists them all."],
    [
      [...WHERE, ...STAGES, "--dialect", "mysql"],
      "--dialect cannot be “mysql”: it is one of duckdb, postgres, clickhouse, bigquery, ga4, metrica.",
    ],
    [
      [...WHERE, "--stages", "Visit, Order"],
      '--stages is “Visit, Order”; needed is a list of at least two names of events, as in \'["Visit","Order"]\'.',
    ],
    [
      [...WHERE, "--stages", '["Visit",5]', "--locale", "ru"],
      '--stages — «["Visit",5]», а нужен список хотя бы из двух названий событий, например \'["Visit","Order"]\'.',
    ],
    [
      [...WHERE, ...STAGES, "--window", "a week"],
      "--window is “a week”; needed is a number of days from 0, such as 30.",
    ],
    [
      [...WHERE, ...STAGES, "--question", "why"],
      "--question cannot be “why”: it is one of funnel, paths, transitions, times.",
    ],
    [[...WHERE, "--question", "paths"], "The option --goal is missing; npm run sql -- --help lists them all."],
    [
      [...WHERE, "--question", "paths", "--goal", "Order", "--window", "7"],
      "The question “paths” takes no --window: leave it out.",
    ],
    [
      [...WHERE, ...STAGES, "--order", "open", "--window", "7", "--locale", "ru"],
      "У открытой воронки нет окна: её этапы проходят когда угодно. Уберите --window.",
    ],
    [
      [...WHERE, ...STAGES, "--order", "open", "--question", "times"],
      "In an open funnel nobody comes from one stage to the next, so that there is no time between them: --order is ordered or strict.",
    ],
  ])("%j is one sentence", async (args, sentence) => {
    expect(await run("sql", ...args)).toEqual({ code: 1, out: "", err: `${sentence}\n` });
  });
});
