import type { DuckDBConnection } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { attribution, directConversions, MODELS, type Model } from "../../../src/core/journeys/attribution";
import { DAY, WEEK } from "../../../src/core/journeys/day";
import { type Journeys, journeys, journeysOfPaths } from "../../../src/core/journeys/journeys";
import { pathName, paths } from "../../../src/core/journeys/paths";
import { probabilities, transitions } from "../../../src/core/journeys/transitions";
import { weighedPaths } from "../../../src/tables/paths/weighedPaths";
import { answer, databaseOf } from "./duckdb";
import * as sql from "./journeysSql";
import { randomLogs, readRandomLog } from "./randomLogs";
import { removalByWalking } from "./removalByWalking";
import { shapleyBySubsets } from "./shapleyBySubsets";

// Oracle: DuckDB, which finds journeys, paths, transitions and shares of conversions by window functions.
const LOGS = 500;
const logs = randomLogs(LOGS);
let database: DuckDBConnection;
beforeAll(async () => {
  database = await databaseOf(logs);
});

// Days, so that the decay of attribution shows.
const ours = logs.map((random) => {
  const log = readRandomLog(random);
  return { random, found: journeys({ ...log, times: log.times.map((day) => day * DAY) }, random.stages[0]!) };
});

async function perLog(query: string): Promise<Record<string, unknown>[][]> {
  const byLog = logs.map((): Record<string, unknown>[] => []);
  for (const { log, ...row } of await answer(database, sql.journeys + query)) byLog[log as number]!.push(row);
  return byLog;
}

describe(`${LOGS} random logs`, () => {
  it("paths are DuckDB's", async () => {
    const theirs = await perLog(sql.paths);
    for (const [at, { random, found }] of ours.entries()) {
      const [head, tail] = [theirs[at]!.slice(0, 3), theirs[at]!.slice(3)];
      const sum = (figure: string) => tail.reduce((total, row) => total + Number(row[figure]), 0);
      const { top, others } = paths(found, 3);
      expect({
        random,
        top: top.map(({ touchpoints, ...path }) => ({ path: pathName(touchpoints), ...path })),
        others,
      }).toEqual({
        random,
        top: head,
        others: tail.length === 0 ? null : { journeys: sum("journeys"), converted: sum("converted") },
      });
    }
  });

  it("transitions are DuckDB's", async () => {
    const theirs = await perLog(sql.transitions);
    for (const [at, { random, found }] of ours.entries()) {
      const { touchpoints, counts } = transitions(found);
      const [from, to] = [
        ["(start)", ...touchpoints],
        [...touchpoints, "(goal)", "(exit)"],
      ];
      const listed = counts.flatMap((row, i) =>
        Array.from(row, (times, j) => ({ source: from[i], target: to[j], times })),
      );
      expect({ random, set: new Set(listed.filter(({ times }) => times > 0)) }).toEqual({
        random,
        set: new Set(theirs[at]),
      });
    }
  });

  it("each row of probabilities adds up to 1", () => {
    for (const { found } of ours) {
      for (const row of probabilities(transitions(found))) {
        expect(row.reduce((sum, share) => sum! + share!, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it.each(Object.keys(sql.weights) as Model[])("%s credits are DuckDB's", async (model) => {
    const theirs = await perLog(sql.credits(sql.weights[model]!, DAY));
    for (const [at, { random, found }] of ours.entries()) {
      const credits = attribution(found, model);
      const listed = new Map(theirs[at]!.map(({ event, credit }) => [event, credit as number]));
      for (const [name, touchpoint] of found.names.entries()) {
        expect({ random, touchpoint, credit: credits[name] }).toEqual({
          random,
          touchpoint,
          credit: expect.closeTo(listed.get(touchpoint) ?? 0, 10),
        });
      }
    }
  });

  it("Markov credits are those of chains with the touchpoint taken out, walked until nobody is left", () => {
    for (const { random, found } of ours) {
      const credits = Object.fromEntries(found.names.map((name, at) => [name, attribution(found, "markov")[at]!]));
      const walked = removalByWalking(found);
      for (const [touchpoint, credit] of Object.entries(credits)) {
        expect({ random, touchpoint, credit }).toEqual({
          random,
          touchpoint,
          credit: expect.closeTo(walked.get(touchpoint) ?? 0, 9),
        });
      }
    }
  });

  it("Shapley credits are the average marginal contributions to every set of other touchpoints", () => {
    for (const { random, found } of ours) {
      const credits = attribution(found, "shapley");
      for (const [touchpoint, value] of shapleyBySubsets(found)) {
        expect({ random, touchpoint, credit: credits[found.names.indexOf(touchpoint)] }).toEqual({
          random,
          touchpoint,
          credit: expect.closeTo(value, 10),
        });
      }
    }
  });

  it("a table of paths, as DuckDB counts them, has the credits, transitions and paths of its log", async () => {
    const tables = await perLog(sql.paths);
    for (const [at, { random, found: log }] of ours.entries()) {
      const rows = tables[at]!.map(({ path, journeys, converted }) => ({
        path: path as string,
        taken: Number(journeys),
        converted: Number(converted),
        value: 0,
      }));
      const found = journeysOfPaths(weighedPaths(rows).paths);
      expect({ random, ...inWords(found) }).toEqual({ random, ...inWords(aWeekApart(log)) });
    }
  });

  it.each(MODELS)("%s credits add up to the conversions", (model) => {
    for (const { random, found } of ours) {
      const all = found.converted.reduce((sum, one) => sum + one, 0);
      const credited = attribution(found, model).reduce((sum, credit) => sum + credit, directConversions(found));
      expect({ random, credited }).toEqual({ random, credited: expect.closeTo(all, 9) });
    }
  });
});

/** Figures of journeys by the names of touchpoints, to ten digits; those of no journey left out. */
function inWords(found: Journeys) {
  const digits = (value: number) => Number(value.toFixed(10));
  const moves = transitions(found);
  const creditsOf = (model: Model) => {
    const credits = attribution(found, model);
    return new Map(moves.touchpoints.map((name) => [name, digits(credits[found.names.indexOf(name)]!)]));
  };
  return {
    credits: MODELS.map(creditsOf),
    direct: directConversions(found),
    touchpoints: moves.touchpoints,
    counts: moves.counts,
    paths: paths(found, 5),
  };
}

/** A path has no dates: by decay a week counts from one touchpoint to the next. */
function aWeekApart(found: Journeys): Journeys {
  const times = found.times.slice();
  for (const start of found.starts) for (let at = start, week = 0; at < times.length; at++) times[at] = WEEK * week++;
  return { ...found, times };
}

it("the logs have what is hard: direct conversions, repeats, several journeys a person, goals at the instant of others", () => {
  const share = (has: (log: (typeof ours)[number]) => boolean) => ours.filter(has).length / LOGS;
  const shares = {
    direct: share(({ found }) => directConversions(found) > 0),
    repeats: share(({ random, found }) => {
      const goals = found.converted.reduce((sum, one) => sum + one, 0);
      const events = random.rows.filter(([person, time, event]) => person && time !== null && event).length;
      return events - goals > found.touchpoints.length;
    }),
    unconverted: share(({ found }) => found.converted.includes(0)),
  };
  console.log(shares);
  for (const one of Object.values(shares)) expect(one).toBeGreaterThan(0.5);
});
