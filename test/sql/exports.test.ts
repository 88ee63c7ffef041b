import { describe, expect, it, onTestFinished } from "vitest";
import { DAY } from "../../src/core/journeys/day";
import type { PlaceName } from "../../src/sql/places";
import { places } from "../../src/sql/places";
import { sqlOf } from "../../src/sql/query";
import type { Question } from "../../src/sql/question";
import { EXHAUSTIVE } from "../exhaustive";
import { coreAnswer } from "./coreAnswers";
import { clickhouse } from "./engines/clickhouse";
import type { Engine, Row } from "./engines/engine";
import { googlesql } from "./engines/googlesql";
import { isInstalled } from "./engines/installed";
import { batches } from "./logs";

// Logs in the shape of Google's and Yandex's exports, whose columns and types are those that their owners publish; oracle: core/journeys.
const all = batches(60, 10);
const questions = (stages: readonly string[], window: number): readonly (readonly [Question, boolean])[] => [
  [{ kind: "funnel", stages, window, order: "ordered" }, true],
  [{ kind: "funnel", stages, window, order: "strict" }, true],
  [{ kind: "times", stages, window, order: "ordered" }, false],
  [{ kind: "paths", goal: stages[0]!, most: 1000 }, false],
  [{ kind: "paths", goal: stages[0]!, most: 1000 }, true],
];

async function agrees(
  engine: Engine,
  place: PlaceName,
  table: string,
  channel: string,
  log: Omit<(typeof all)[number], "logs">,
) {
  for (const [question, byChannel] of questions(log.stages, log.window)) {
    const source = { ...places[place].columns!, table, ...(byChannel && { channel }) };
    expect({ question, found: await engine.ask(sqlOf(question, source, place)) }).toEqual({
      question,
      found: coreAnswer(question, log.rows, byChannel).map((row) =>
        row.map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell)),
      ),
    });
  }
}

describe.runIf(isInstalled("GoogleSQL"))("the tables of Google Analytics 4's export", EXHAUSTIVE, () => {
  it("are asked as core is", async () => {
    const engine = await googlesql();
    onTestFinished(() => engine.close());
    for (const log of all) {
      // The evaluator holds tables of the default data set only; project.dataset.events_* is the same but for the path.
      const table = "events_*";
      engine.put(table, { column: GA4, row: log.rows.map(ga4Row) });
      await agrees(engine, "ga4", table, "collected_traffic_source.manual_source", log);
    }
  });
});

const STRING = { type_kind: "TYPE_STRING" };
const struct = (...fields: (readonly [string, unknown])[]) => ({
  type_kind: "TYPE_STRUCT",
  struct_type: { field: fields.map(([field_name, field_type]) => ({ field_name, field_type })) },
});
const params = struct(
  ["key", STRING],
  ["value", struct(["string_value", STRING], ["int_value", { type_kind: "TYPE_INT64" }])],
);
const GA4 = [
  { name: "event_date", type: STRING },
  { name: "event_timestamp", type: { type_kind: "TYPE_INT64" } },
  { name: "event_name", type: STRING },
  { name: "event_params", type: { type_kind: "TYPE_ARRAY", array_type: { element_type: params } } },
  { name: "user_pseudo_id", type: STRING },
  { name: "collected_traffic_source", type: struct(["manual_source", STRING], ["manual_medium", STRING]) },
];

function ga4Row([who, when, what, where]: Row) {
  const text = (value: string | null) => (value === null || value === "" ? {} : { string_value: value });
  const of = (...field: unknown[]) => ({ struct_value: { field } });
  const page = of(text("page"), of(text("/"), {}));
  return {
    cell: [
      text("20260101"),
      when === null ? {} : { int64_value: when * 1000 },
      text(what),
      { array_value: { element: [page, page] } },
      text(who),
      where === "" ? {} : of(text(where), {}),
    ],
  };
}

describe.runIf(isInstalled("ClickHouse"))("visits of Metrica's Logs API", EXHAUSTIVE, () => {
  it.each([
    ["as Yandex's loader names their columns", "ClientID", "DateTime", "GoalsID", "GoalsDateTime", "LastTrafficSource"],
    [
      "as the fields are called",
      "ym:s:clientID",
      "ym:s:dateTime",
      "ym:s:goalsID",
      "ym:s:goalsDateTime",
      "ym:s:lastTrafficSource",
    ],
  ])("%s, are asked as core is", async (_, client, time, goals, goalTimes, channel) => {
    const engine = await clickhouse();
    onTestFinished(() => engine.close());
    const rows = visits();
    engine.run(`CREATE TABLE visits(\`${client}\` UInt64, \`${time}\` DateTime, \`${goals}\` Array(UInt32),
      \`${goalTimes}\` Array(DateTime), \`${channel}\` String) ENGINE = MergeTree ORDER BY \`${client}\``);
    engine.run(`INSERT INTO visits FORMAT JSONCompactEachRow ${rows.map((row) => JSON.stringify(row)).join("\n")}`);
    const events = rows.flatMap(([who, when, ids, times, where]): Row[] => [
      [String(who), when * 1000, "visit", where],
      ...ids.map((id, at): Row => [String(who), times[at]! * 1000, String(id), where]),
    ]);
    const source = { table: "visits", user: client, time, event: goals, channel };
    for (const stages of [
      ["visit", "101"],
      ["visit", "101", "102"],
      ["101", "visit", "102"],
      ["visit", "visit", "102"],
    ]) {
      for (const [question, byChannel] of questions(stages, 3)) {
        const { channel: _channel, ...columns } = source;
        expect(await engine.ask(sqlOf(question, byChannel ? source : columns, "metrica"))).toEqual(
          coreAnswer(question, events, byChannel).map((row) =>
            row.map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell)),
          ),
        );
      }
    }
  });
});

type Visit = readonly [
  client: number,
  time: number,
  goals: readonly number[],
  times: readonly number[],
  channel: string,
];

/** Visits of 300 clients over ten days, half of them with goals; the numbers are those of a linear congruence. */
function visits(): Visit[] {
  let seed = 19;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  return Array.from({ length: 1200 }, (): Visit => {
    const time = (next(10) * DAY) / 1000;
    const goals = Array.from({ length: Math.max(0, next(5) - 2) }, () => 101 + next(3));
    return [1 + next(300), time, goals, goals.map(() => time + 60 * next(3)), ["organic", "ad", "direct"][next(3)]!];
  });
}
