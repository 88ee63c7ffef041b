import type { DuckDBConnection } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../../../src/core/journeys/day";
import { attemptsIn, funnelByChannel, peopleByStage } from "../../../src/core/journeys/eventFunnel";
import { stepTimes } from "../../../src/core/journeys/stepTimes";
import { answer, databaseOf } from "./duckdb";
import * as sql from "./funnelSql";
import { randomLogs, readRandomLog } from "./randomLogs";

// Oracle: DuckDB, by SQL that joins every start with everything that may follow it.
const LOGS = 500;
const logs = randomLogs(LOGS);
let database: DuckDBConnection;
beforeAll(async () => {
  database = await databaseOf(logs);
});

const ours = (order: keyof typeof attemptsIn) =>
  logs.map((random) => {
    const log = readRandomLog(random);
    return { random, log, attempts: attemptsIn[order](log, random.stages, random.window) };
  });

async function perLog<T>(query: string, read: (row: Record<string, unknown>) => T): Promise<T[][]> {
  const byLog = logs.map((): T[] => []);
  for (const row of await answer(database, query)) byLog[row.log as number]!.push(read(row));
  return byLog;
}

const peopleIn = (row: Record<string, unknown>) => ({
  ...("channel" in row && { channel: row.channel }),
  people: (row.people as bigint[]).map(Number),
});

describe(`${LOGS} random logs`, () => {
  it.each([
    { order: "ordered" as const, counted: sql.orderedAttempts(sql.asTheContractSays) },
    { order: "strict" as const, counted: sql.strictAttempts },
  ])("$order: people by stage, in total and by channel, are DuckDB's", async ({ order, counted }) => {
    const totals = await perLog(counted + sql.peopleByStage, peopleIn);
    const channels = await perLog(counted + sql.peopleByChannel, peopleIn);
    for (const [at, { random, log, attempts }] of ours(order).entries()) {
      const found = [{ people: peopleByStage(attempts) }, ...funnelByChannel(log, attempts)];
      expect({ random, found }).toEqual({ random, found: [...totals[at]!, ...channels[at]!] });
    }
  });

  it("open: people by stage are DuckDB's", async () => {
    const totals = await perLog(
      `select s.log, list(people order by s.stage) as people from (
        select s.log, s.stage, count(distinct e.person) as people
        from stages s left join events e on e.log = s.log and e.event = s.name group by all
      ) s group by s.log`,
      peopleIn,
    );
    for (const [at, { random, attempts }] of ours("open").entries()) {
      expect({ random, found: [{ people: peopleByStage(attempts) }] }).toEqual({ random, found: totals[at] });
    }
  });

  it("the times of steps are DuckDB's", async () => {
    const days = (value: unknown) => (value === null ? null : expect.closeTo(Number(value) / DAY, 18));
    const steps = await perLog(sql.orderedAttempts(sql.asTheContractSays) + sql.stepTimes, (row) => ({
      people: row.people,
      median: days(row.median),
      mean: days(row.mean),
      ninetieth: days(row.ninetieth),
    }));
    for (const [at, { random, log, attempts }] of ours("ordered").entries()) {
      expect({ random, found: stepTimes(log, attempts) }).toEqual({ random, found: steps[at] });
    }
  });
});

describe("what the logs put to the test", () => {
  // Computed anew in SQL without the rule: how many logs would have another funnel.
  it.each(Object.keys(sql.asTheContractSays) as (keyof sql.Switches)[])(
    "%s change at least one funnel in ten",
    async (rule) => {
      const people = async (switches: sql.Switches) =>
        answer(database, sql.orderedAttempts(switches) + sql.peopleByStage);
      const [right, without] = [
        await people(sql.asTheContractSays),
        await people({ ...sql.asTheContractSays, [rule]: false }),
      ];
      const changed = right.filter(({ people }, at) => String(people) !== String(without[at]!.people)).length;
      console.log(`${rule}: ${changed} of ${LOGS} logs`);
      expect(changed).toBeGreaterThanOrEqual(LOGS / 10);
    },
  );
});
