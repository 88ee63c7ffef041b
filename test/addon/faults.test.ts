import { beforeAll, describe, expect, it } from "vitest";
import { type ReportHost, RICH, reportHost } from "./reportHost";
import { sheetNames, sheetState } from "./sheetState";

// Service calls of a build fail in turn, as a Google service does: about 600 builds, minutes of them, so every
// ninth is tried; EVERY_CALL=1 tries all.
const EACH = process.env.EVERY_CALL ? 1 : 9;

const SOURCE = "Months";
const REPORT = "Funnel – Months";
const MINUTES = 60_000;

/** How a run ended whose n-th service call failed: with an error, or, when that call does not matter, without. */
interface Run {
  readonly call: number;
  readonly threw: boolean;
}

/** Does something with its n-th service call failing, for each n that it comes to; what is to be done after each. */
function failingEach({ host }: ReportHost, action: () => unknown, after: (run: Run) => void): Run[] {
  const runs: Run[] = [];
  for (let call = 1; ; call += EACH) {
    host.calls.reset();
    host.calls.failAt(call);
    let threw = false;
    try {
      action();
    } catch {
      threw = true;
    }
    host.calls.failAt(null);
    if (host.calls.total < call) return runs;
    runs.push({ call, threw });
    after({ call, threw });
  }
}

function withSource(): ReportHost & { sheetId: number } {
  const report = reportHost();
  const sheetId = report.run("put", SOURCE, JSON.stringify(RICH));
  report.run("dress", SOURCE);
  return { ...report, sheetId };
}

const build = (one: ReportHost & { sheetId: number }) => one.run("build", one.sheetId, "B3", "null");

describe("a first build", () => {
  it("that fails leaves no sheet, and the source as it was; then it succeeds as if nothing had been", {
    timeout: 40 * MINUTES,
  }, () => {
    const clean = withSource();
    build(clean);
    const wanted = sheetState(clean.host, REPORT);
    const one = withSource();
    const source = sheetState(one.host, SOURCE);
    const runs = failingEach(
      one,
      () => build(one),
      ({ threw }) => {
        expect(sheetNames(one.host)).toEqual(threw ? [SOURCE] : [SOURCE, REPORT]);
        expect(sheetState(one.host, SOURCE)).toEqual(source);
        if (threw) return;
        // A call that does not matter, such as letting go of the lock: then all of the report is there.
        expect(sheetState(one.host, REPORT)).toEqual(wanted);
        one.run("deleteSheet", REPORT);
      },
    );
    expect(sheetState(one.host, REPORT)).toEqual(wanted);
    console.info(`${runs.length} service calls of a first build failed in turn`);
    expect(runs.filter(({ threw }) => !threw).length).toBeLessThanOrEqual(5);
    expect(runs.length).toBeGreaterThan(100 / EACH);
  });
});

describe("a refresh", () => {
  let wanted: object;

  /** A report, and then a source with one more stage and inputs that somebody typed. */
  function changed() {
    const one = withSource();
    build(one);
    const inputs = one.run("inputs", REPORT);
    one.run("writeAll", REPORT, inputs, JSON.stringify([[2.5], [4]]));
    one.run("write", REPORT, "J4", "beside");
    one.run("writeAll", SOURCE, "A6:E6", JSON.stringify([["Paid", 100, 4, 40, 30]]));
    return one;
  }

  beforeAll(() => {
    const clean = changed();
    clean.run("rebuild", REPORT);
    wanted = sheetState(clean.host, REPORT);
  });

  it("that fails says so in the head, leaves the source as it was, and the next one is as if nothing had been", {
    timeout: 40 * MINUTES,
  }, () => {
    const one = changed();
    const source = sheetState(one.host, SOURCE);
    const heads = { says: 0, untouched: 0 };
    const runs = failingEach(
      one,
      () => one.run("rebuild", REPORT),
      ({ threw }) => {
        expect(sheetNames(one.host)).toEqual([SOURCE, REPORT]);
        expect(sheetState(one.host, SOURCE)).toEqual(source);
        const head = (JSON.parse(one.run("shown", REPORT)) as string[][])[1]![0]!;
        if (threw) heads[/^Being rebuilt since /.test(head) ? "says" : "untouched"] += 1;
        one.run("rebuild", REPORT);
        expect(sheetState(one.host, REPORT)).toEqual(wanted);
      },
    );
    console.info(`${runs.length} service calls of a refresh failed in turn: ${JSON.stringify(heads)}`);
    expect(runs.length).toBeGreaterThan(100 / EACH);
    expect(heads.says).toBeGreaterThan(100 / EACH);
  });
});
