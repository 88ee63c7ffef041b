import { expect, test } from "vitest";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";

// Oracle: Google, "Class google.script.run", parameters: "Requests fail if you attempt to pass a Date, Function, DOM element besides a form,
// or other prohibited type, including prohibited types inside objects or arrays. Objects that create circular references will also cause
// the request to fail, and undefined fields in arrays become null." Functions whose names end in "_" are not callable.
const code = `
  function echo(value) { return value; }
  function kind(value) { return value instanceof Array ? "own array" : typeof value; }
  function give(what) {
    const circle = {};
    circle.self = circle;
    return { date: new Date(0), nested: { a: [new Date(0)] }, method: { f() {} }, circle, holes: [undefined, 1], gone: { a: undefined },
      map: { m: new Map([[1, 2]]) }, nothing: undefined }[what];
  }
  function secret_() { return 1; }
  function fail() { throw new Error("from the script"); }
`;

function installed() {
  const host = createHost(nodeRealm);
  host.install({ code, html: {} });
  return host;
}

test.each([[1], ["a"], [null], [[1, [2]]], [{ a: { b: true } }]])("%j goes there and back", (value) => {
  expect(installed().runFromHtml("echo", [value])).toEqual(value);
});

test.each([
  ["holes", [null, 1]],
  ["gone", {}],
  ["map", { m: {} }],
  ["nothing", null],
])("a returned %s arrives as %j", (what, arrived) => expect(installed().runFromHtml("give", [what])).toEqual(arrived));

test.each(["date", "nested", "method", "circle"])("a returned %s fails", (what) => {
  expect(() => installed().runFromHtml("give", [what])).toThrow(/^google\.script\.run cannot carry/);
});

test.each([[new Date(0)], [{ a: [new Date(0)] }], [() => 1]])("an argument %s fails", (value) => {
  expect(() => installed().runFromHtml("echo", [value])).toThrow(/^google\.script\.run cannot carry/);
});

test("arguments are copies of the script's own kind, results copies of the page's", () => {
  const host = installed();
  const list = [1];
  expect(host.runFromHtml("kind", [list])).toBe("own array");
  const back = host.runFromHtml("echo", [list]);
  expect(back).toBeInstanceOf(Array);
  expect(back).not.toBe(list);
});

// Of the language's own the frame would get at the page around it: eval("parent.document").
test.each(["secret_", "absent", "Array.from", "eval", "Function", "Array", "parseInt", "constructor", "toString"])(
  "%s cannot be called",
  (name) => {
    expect(() => installed().runFromHtml(name, [])).toThrow(`Script function not found: ${name}`);
  },
);

test("an error of the script reaches the page", () => {
  expect(() => installed().runFromHtml("fail", [])).toThrow("from the script");
});
