import { expect, test } from "vitest";
import { MISSING } from "../../src/host/realm/missingGlobals";
import { nodeRealm } from "../../src/host/realm/node";

// Oracle: Google, "V8 Runtime Overview": standard built-ins are there; timers, fetch, URL and the browser's or Node's objects are not.
test.each(MISSING)("a script sees no %s", (name) => {
  expect(nodeRealm(`const seen = typeof ${name}, own = "${name}" in globalThis;`, {})("seen")).toBe("undefined");
});

test.each(["Map", "Intl", "Promise", "Proxy", "BigInt", "console", "JSON"])("a script has %s", (name) => {
  expect(nodeRealm(`const seen = typeof ${name};`, {})("seen")).not.toBe("undefined");
});

test.each([
  ["a function", "function f() { return 1; }"],
  ["a constant", "const f = () => 1;"],
  ["a variable", "var f = function () { return 1; };"],
])("%s at top level is found by its name", (_, code) => {
  expect((nodeRealm(code, {})("f") as () => number)()).toBe(1);
});

test("a script may have a name of the language for its own, and runs once", () => {
  const seen: string[] = [];
  const own = nodeRealm("class Map {} seen.push('run'); var mine = Map;", { seen });
  expect([own("mine"), seen]).toEqual([own("Map"), ["run"]]);
  expect(nodeRealm("Math = 5; var mine = Math;", {})("mine")).toBe(5);
});

test.each(["absent", "", "a.b", "1", "f(); g", "toString.constructor"])("%j is the name of nothing", (name) => {
  expect(nodeRealm("", {})(name)).toBeUndefined();
});

test("scripts see the globals given to them, and no script sees another's", () => {
  const first = nodeRealm("var mine = given; Array.prototype.touched = true;", { given: 5 });
  expect(first("mine")).toBe(5);
  expect(nodeRealm("", {})("mine")).toBeUndefined();
  expect("touched" in Array.prototype).toBe(false);
});

test("an error in top-level code comes out with its message", () => {
  expect(() => nodeRealm('throw new Error("at load");', {})).toThrow("at load");
});
