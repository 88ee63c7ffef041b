import { expect, test } from "vitest";
import { enumeration } from "../../src/host/api/enums";
import { createCalls } from "../../src/host/callMembrane";
import { adoptInto } from "../../src/host/realm/adopt";
import { nodeRealm } from "../../src/host/realm/node";

const STYLE = enumeration<Record<"SOLID", object>>("Style", "SOLID DASHED");

class Range {
  #values = [[1, new Date(0)]];
  getValues() {
    return this.#values;
  }
  offset(): Range {
    return new Range();
  }
  all(): Range[] {
    return [this, new Range()];
  }
  style() {
    return STYLE.SOLID;
  }
  refuse() {
    throw new TypeError("no");
  }
  isRange(other: unknown) {
    return other instanceof Range;
  }
  toString() {
    return "Range";
  }
}

test("calls are counted by class and method, also of objects that calls return", () => {
  const calls = createCalls(() => null);
  const range = calls.wrap(new Range());
  range.offset().getValues();
  range.all().map((each) => each.getValues());
  range.getValues();
  expect(calls.byName).toEqual({ "Range.all": 1, "Range.getValues": 4, "Range.offset": 1 });
  expect(calls.total).toBe(6);
  calls.reset();
  expect(calls).toMatchObject({ total: 0, byName: {} });
});

test("language is not service: conversions and enumerations are not counted", () => {
  const calls = createCalls(() => null);
  const range = calls.wrap(new Range());
  expect(`${range}`).toBe("Range");
  expect(String(range.style())).toBe("SOLID");
  expect(range.style()).toBe(STYLE.SOLID);
  expect(JSON.stringify({ range: calls.wrap(1) })).toBe('{"range":1}');
  expect(calls.byName).toEqual({ "Range.style": 2 });
});

test("a member that is not there is refused by name", () => {
  const range = createCalls(() => null).wrap(new Range()) as unknown as { setNote(text: string): void };
  expect(() => range.setNote("x")).toThrow("Range.setNote is not in the local host");
});

test("nothing can be put on a service object", () => {
  const range = createCalls(() => null).wrap(new Range()) as unknown as { x: number };
  expect(() => {
    range.x = 1;
  }).toThrow("Range.x cannot be assigned to");
});

test("a global service has the name it is given", () => {
  const calls = createCalls(() => null);
  const app = calls.wrapService("SpreadsheetApp", { flush: () => 1 }) as { flush(): number };
  app.flush();
  expect(calls.byName).toEqual({ "SpreadsheetApp.flush": 1 });
});

test("the host's own methods receive the objects behind the membrane, alone and in arrays", () => {
  const calls = createCalls(() => null);
  const range = calls.wrap(new Range());
  expect(range.isRange(range)).toBe(true);
  expect((calls.unwrap([range, 1]) as unknown[])[0]).toBeInstanceOf(Range);
  expect(range.offset).toBe(range.offset);
});

test.each([
  [1, undefined],
  [3, undefined],
  [2, /getValues/],
])("call %i of those that match %s fails, once", (n, matching) => {
  const calls = createCalls(() => null);
  const range = calls.wrap(new Range());
  const run = () => [range.offset(), range.getValues(), range.getValues()].length;
  calls.failAt(n, matching);
  expect(run).toThrow(/^Service Spreadsheets failed/);
  expect(run()).toBe(3);
});

test("failAt(null) switches it off", () => {
  const calls = createCalls(() => null);
  calls.failAt(1);
  calls.failAt(null);
  expect(calls.wrap(new Range()).getValues()).toHaveLength(1);
});

test("arrays, dates and errors are those of the script", () => {
  const calls = createCalls(() => null);
  const code = `
    function look(range) {
      const values = range.getValues();
      let error;
      try { range.refuse(); } catch (thrown) { error = thrown; }
      return [values instanceof Array, values[0] instanceof Array, values[0][1] instanceof Date, error instanceof Error, String(error)];
    }`;
  const lookUp = nodeRealm(code, {});
  calls.adopt(adoptInto(lookUp));
  const look = lookUp("look") as (range: Range) => unknown[];
  expect([...look(calls.wrap(new Range()))]).toEqual([true, true, true, true, "TypeError: no"]);
});

test("somebody else may do something before a call", () => {
  const calls = createCalls(() => null);
  const seen: string[] = [];
  calls.meanwhile((name) => seen.push(name));
  calls.wrap(new Range()).offset().getValues();
  calls.meanwhile(null);
  calls.wrap(new Range()).getValues();
  expect(seen).toEqual(["Range.offset", "Range.getValues"]);
});
