import { expect, test } from "vitest";
import { createHost } from "../../src/host/createHost";
import { findCustomFunctions } from "../../src/host/customFunctions";
import { dispatchAll } from "../../src/host/engine/batch";
import { registries } from "../../src/host/engine/spreadsheet";
import { nodeRealm } from "../../src/host/realm/node";
import { evaluate, evaluateCells } from "../evaluate";

// Every expectation about arguments and results: Google, "Custom functions in Google Sheets", and its notes on what is passed and shown.
const code = `
/**
 * Says what it was given.
 *
 * @param {number} value The value to
 *   look at.
 * @param {string} [note] A note; optional.
 * @return {string} A description.
 * @customfunction
 */
function SAY(value, note) {
  return (value instanceof Date ? "Date " + value.getFullYear() : Array.isArray(value) ? JSON.stringify(value) : typeof value + " " + value) +
    (note === undefined ? "" : " / " + typeof note + " " + note);
}
/** @customfunction */
function OWN_ARRAY(range) { return range instanceof Array && range[0] instanceof Array; }
/** @customfunction */
function FAIL() { throw new Error("Sentence for the reader."); }
/** @customfunction */
function GIVE(what) {
  return { table: [[1, 2], [3]], column: [1, 2], nothing: null, missing: undefined, nan: 0 / 0, infinite: 1 / 0, empty: [], object: {},
    text: "=1+1", date: new Date(2024, 0, 2), yes: true }[what];
}
/** @customfunction */
function SUM() { return "mine"; }
/** @customfunction */
function PRIVATE_() { return 1; }
/** Not marked. */
function UNMARKED() { return 1; }
function BARE(value) { return value + 1; }
/** @customfunction */
const ARROW = () => 1;
function OUTER() { function INNER() { return 1; } function escape() { return 2; } return INNER() + escape(); }
`;

const B = { B1: 200, B2: "x", B3: "=1/0", B4: "=DATE(2024;1;2)", B5: "=B9=1" };
const one = (formula: string, locale?: string) =>
  evaluate({ ...B, A1: formula }, { code, ...(locale ? { locale } : {}) }).A1;

test.each([
  ["a number", "=SAY(B1)", "number 200"],
  ["a text", "=SAY(B2)", "string x"],
  ["an empty cell", "=SAY(B9)", "string "],
  ["an error", "=SAY(B3)", "string #DIV/0!"],
  ["a date", "=SAY(B4)", "Date 2024"],
  ["a boolean", "=SAY(B5)", "boolean false"],
  ["an argument left out", "=SAY()", "undefined undefined"],
  ["an argument skipped", '=SAY(;"n")', "undefined undefined / string n"],
  ["a percentage", "=SAY(5%;2.5%)", "number 0.05 / number 0.025"],
  ["a range", "=SAY(B1:C3)", '[[200,""],["x",""],["#DIV/0!",""]]'],
  ["an open range", "=SAY(B998:B)", '[[""],[""],[""]]'],
  ["an array literal", "=SAY({1,2;3,4})", "[[1,2],[3,4]]"],
  ["the result of a function", "=SAY(B1+1)", "number 201"],
  ["a name in other letters", "=say(B1)", "number 200"],
])("%s is passed as Apps Script passes it: %s", (_, formula, said) => expect(one(formula)).toBe(said));

test("arrays are the script's own", () => expect(one("=OWN_ARRAY(B1:B2)")).toBe(true));

test("decimal commas and semicolons work where the locale has them", () => {
  expect(one("=SAY(5%;2,5%)", "ru_RU")).toBe("number 0.05 / number 0.025");
});

test.each([
  ["table", { A1: 1, B1: 2, A2: 3, B2: "" }],
  ["column", { A1: 1, A2: 2 }],
  ["nothing", { A1: "" }],
  ["missing", { A1: "" }],
  ["empty", { A1: "" }],
  ["nan", { A1: "#NUM!" }],
  ["infinite", { A1: "#NUM!" }],
  ["object", { A1: "#ERROR!" }],
  ["text", { A1: "=1+1" }],
  ["date", { A1: 45293 }],
  ["yes", { A1: true }],
])("a result %s is shown as %o", (what, cells) =>
  expect(evaluate({ A1: `=GIVE("${what}")` }, { code })).toEqual(cells),
);

test("a thrown error is #ERROR! with its message", () => {
  expect(evaluateCells({ A1: "=FAIL()" }, { code }).A1).toEqual({
    value: "#ERROR!",
    message: "Sentence for the reader.",
  });
});

test("built-ins win, and private functions or those within others are unknown to formulas", () => {
  expect(evaluate({ A1: "=SUM(1;2)", A2: "=PRIVATE_()", A3: "=INNER()", A4: "=ESCAPE()" }, { code })).toEqual({
    A1: 3,
    A2: "#NAME?",
    A3: "#NAME?",
    A4: "#NAME?",
  });
});

test("every function declared at top level is callable, and only the marked ones are offered while typing", () => {
  expect(evaluate({ A1: "=UNMARKED()", A2: "=BARE(2)", A3: "=OUTER()" }, { code })).toEqual({ A1: 1, A2: 3, A3: 3 });
  const isHidden = (name: string) => registries.functionRegistry.get(name).hidden;
  expect(["SAY", "FAIL", "UNMARKED", "BARE"].map(isHidden)).toEqual([false, false, true, true]);
});

test.each(["for the first time", "after another spreadsheet had it"])(
  "formulas that came before the project are computed when it is installed %s",
  () => {
    const host = createHost(nodeRealm);
    dispatchAll(host.model, [{ type: "UPDATE_CELL", sheetId: "0", col: 0, row: 0, content: "=LATE(1)" }]);
    const value = () => host.model.getters.getEvaluatedCell({ sheetId: "0", col: 0, row: 0 }).value;
    expect(value()).toBe("#NAME?");
    host.install({ code: "/** @customfunction */ function LATE(x) { return x + 1; }", html: {} });
    expect(value()).toBe(2);
  },
);

test("each spreadsheet of a process calls its own project", () => {
  const which = (n: number) => `/** @customfunction */ function WHICH() { return ${n}; }`;
  const [first, second] = [1, 2].map((n) => {
    const host = createHost(nodeRealm);
    host.install({ code: which(n), html: {} });
    return host;
  });
  const none = createHost(nodeRealm);
  const values = [first!, second!, none].map(({ model }) => {
    dispatchAll(model, [{ type: "UPDATE_CELL", sheetId: "0", col: 0, row: 0, content: "=WHICH()" }]);
    return model.getters.getEvaluatedCell({ sheetId: "0", col: 0, row: 0 }).value;
  });
  expect(values).toEqual([1, 2, "#NAME?"]);
});

// Each computed anew for every other, they would not be done in the time that a test has.
test("1000 formulas over a range are computed when written at once", () => {
  const host = createHost(nodeRealm);
  host.install({ code, html: {} });
  const formulas = Array.from({ length: 1000 }, (_, row) => ({
    type: "UPDATE_CELL",
    sheetId: "0",
    col: 0,
    row,
    content: `=SAY(B${row + 1}:C${row + 1})`,
  }));
  dispatchAll(host.model, formulas);
  expect(host.model.getters.getEvaluatedCell({ sheetId: "0", col: 0, row: 999 }).value).toBe('[["",""]]');
});

test("autocomplete knows the description and the parameters from the JSDoc", () => {
  const [say] = findCustomFunctions(code);
  expect(say).toEqual({
    name: "SAY",
    description: "Says what it was given.",
    isOffered: true,
    parameters: [
      { name: "value", description: "The value to look at." },
      { name: "note", description: "A note; optional." },
    ],
  });
  evaluate({}, { code });
  expect(registries.functionRegistry.get("SAY").args.map(({ name }) => name)).toEqual(["value", "note"]);
});
