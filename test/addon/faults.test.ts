import { beforeAll, describe, expect, it } from "vitest";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { EXHAUSTIVE } from "../exhaustive";
import { type ReportHost, RICH, reportHost } from "./reportHost";
import { activeSheet, sheetNames, sheetState } from "./sheetState";

// Service calls of a build fail in turn, as a Google service does: each fifth of them is about 120 builds, minutes.
const EVERY = 5;
const PATIENTLY = { timeout: 40 * 60_000, ...EXHAUSTIVE };

const SOURCE = "Months";
const REPORT = "Funnel — Months";

interface Subject extends ReportHost {
  readonly sheetId: number;
}

/** How a run ended one of whose service calls failed: with an error, or, when that call does not matter, without. */
interface Run {
  readonly call: number;
  readonly threw: boolean;
}

/** What is done with a spreadsheet before each run, in it, and to be seen after it. */
interface Experiment {
  make(): Subject;
  before?(one: Subject): void;
  run(one: Subject): void;
  after(one: Subject, run: Run): void;
}

/** Runs with the n-th service call failing, for each fifth n that it comes to. */
function failingEach({ make, before = () => {}, run, after }: Experiment): Run[] {
  const runs: Run[] = [];
  const one = make();
  for (let call = 1; ; call += EVERY) {
    forgetHistory(one.host.model); // or a thousand builds that could be undone fill the memory
    before(one);
    one.host.calls.reset();
    one.host.calls.failAt(call);
    let threw = false;
    try {
      run(one);
    } catch {
      threw = true;
    }
    one.host.calls.failAt(null);
    if (one.host.calls.total < call) return runs;
    runs.push({ call, threw });
    after(one, { call, threw });
  }
}

function withSource(): Subject {
  const report = reportHost();
  const sheetId = report.run("put", SOURCE, JSON.stringify(RICH));
  report.run("dress", SOURCE);
  return { ...report, sheetId };
}

const build = (one: Subject): void => {
  one.run("build", one.sheetId, "B3", "null");
};

describe("a first build", () => {
  it("that fails leaves no sheet, and the source as it was; then it succeeds as if nothing had been", PATIENTLY, () => {
    const clean = withSource();
    const source = sheetState(clean.host, SOURCE);
    build(clean);
    const wanted = sheetState(clean.host, REPORT);
    const runs = failingEach({
      make: withSource,
      run: build,
      after(one, { threw }) {
        expect(sheetNames(one.host)).toEqual(threw ? [SOURCE] : [SOURCE, REPORT]);
        if (threw) expect(activeSheet(one.host)).toBe(SOURCE);
        expect(sheetState(one.host, SOURCE)).toEqual(source);
        // A call may not matter, such as letting go of the lock: then all of the report is there.
        if (threw) build(one);
        expect(sheetState(one.host, REPORT)).toEqual(wanted);
        one.run("deleteSheet", REPORT);
      },
    });
    const quiet = runs.filter(({ threw }) => !threw).length;
    console.info(`${runs.length} service calls of a first build failed in turn, ${quiet} of them to no harm`);
    expect(quiet).toBeLessThanOrEqual(5);
    expect(runs.length).toBeGreaterThan(200 / EVERY);
  });
});

describe("a refresh", () => {
  /** The source with and without a last stage, and the report of each. */
  const variants = [
    ["Paid", 100, 4, 40, 30],
    ["", "", "", "", ""],
  ].map((row) => ({ row: JSON.stringify([row]), source: {}, wanted: {} }));

  const rebuild = (one: Subject): void => one.run("rebuild", REPORT);

  /** A report with inputs that somebody typed, and something beside it. */
  function typed(): Subject {
    const one = withSource();
    build(one);
    one.run("writeAll", REPORT, one.run("inputs", REPORT), JSON.stringify([[10], [2.5], [4]]));
    one.run("write", REPORT, "J4", "beside");
    return one;
  }

  beforeAll(() => {
    const clean = typed();
    for (const variant of variants) {
      clean.run("writeAll", SOURCE, "A6:E6", variant.row);
      variant.source = sheetState(clean.host, SOURCE);
      rebuild(clean);
      variant.wanted = sheetState(clean.host, REPORT);
    }
  }, PATIENTLY.timeout);

  it(
    "that fails says so in the head, leaves the source as it was, and the next is as if nothing had been",
    PATIENTLY,
    () => {
      const heads = { says: 0, untouched: 0 };
      let turn = 1; // the longer report comes first, as above: the rows that it had keep their heights
      const runs = failingEach({
        make: typed,
        before(one) {
          turn = 1 - turn;
          one.run("writeAll", SOURCE, "A6:E6", variants[turn]!.row);
        },
        run: rebuild,
        after(one, { threw }) {
          const { source, wanted } = variants[turn]!;
          expect(sheetNames(one.host)).toEqual([SOURCE, REPORT]);
          expect(sheetState(one.host, SOURCE)).toEqual(source);
          const head = (JSON.parse(one.run("shown", REPORT)) as string[][])[1]![0]!;
          if (threw) heads[/^Updating since /.test(head) ? "says" : "untouched"] += 1;
          if (threw) rebuild(one);
          expect(sheetState(one.host, REPORT)).toEqual(wanted);
        },
      });
      console.info(`${runs.length} service calls of a refresh failed in turn: ${JSON.stringify(heads)}`);
      expect(runs.length).toBeGreaterThan(200 / EVERY);
      expect(heads.says).toBeGreaterThan(200 / EVERY);
    },
  );
});
