import { createContext, runInContext } from "node:vm";
import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { builtAddOn } from "../../src/local/bundle";

// The V8 runtime of Apps Script, as Google documents it: the language itself, no timers, no network, no browser. While a script loads for a
// formula or a menu no service may be called, so there is none here either.
describe("dist/Code.js where there is nothing but the language", () => {
  const absent = [
    "setTimeout",
    "setInterval",
    "fetch",
    "URL",
    "TextEncoder",
    "atob",
    "crypto",
    "process",
    "window",
    "SpreadsheetApp",
  ];

  it("has nothing to lean on", () => {
    const context = createContext({});
    expect(absent.filter((name) => runInContext(`typeof ${name}`, context) !== "undefined")).toEqual([]);
  });

  it("loads, and its functions stand at top level", () => {
    const context = createContext({});
    runInContext(builtAddOn().code, context);
    for (const name of ["onOpen", "onInstall", "cjmServe", "CJM_CONVERSION", "CJM_UPLIFT", "CJM_FUNNEL"]) {
      expect([name, runInContext(`typeof ${name}`, context)]).toEqual([name, "function"]);
    }
  });

  it("computes a formula: =CJM_CONVERSION(1000; 50) is 5 %", () => {
    const context = createContext({});
    runInContext(builtAddOn().code, context);
    expect(runInContext("CJM_CONVERSION(1000, 50)", context)).toBe(0.05);
  });

  // The parser of Apps Script is older than Node's. esbuild rewrites what ES2019 lacks: nothing to rewrite, nothing newer.
  it("holds no syntax newer than ES2019", async () => {
    const { code } = builtAddOn();
    const [old, newest] = await Promise.all(["es2019", "esnext"].map((target) => transform(code, { target })));
    expect(old!.code === newest!.code).toBe(true);
  });

  it("names no timer, no network, and makes no code of texts", () => {
    const { code } = builtAddOn();
    // To ask whether there is one, under its name, is to lean on none.
    const names =
      /(?<!typeof )\b(?:setTimeout|setInterval|queueMicrotask|XMLHttpRequest|structuredClone)\b(?!:)|\bfetch\(|\bnew URL\(|\bFunction\(|\beval\(/;
    expect(code.match(names)).toBeNull();
  });
});
