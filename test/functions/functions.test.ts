import { describe, expect, it } from "vitest";
import { call } from "../../src/functions/call";
import { registry } from "../../src/functions/registry";
import { rounded } from "./ask";
import { parseCanonical } from "./canonical";

const en = () => "en_US";

describe("the examples of the manual", () => {
  const examples = registry.flatMap(({ examples }) => examples);
  it.each(examples)("$formula", ({ formula, result }) => {
    const { name, args } = parseCanonical(formula);
    expect(rounded(call(name, args, en))).toEqual(rounded(result));
  });

  it("every function has one", () => {
    expect(registry.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });
});

describe("numbers as people type them", () => {
  it.each([
    ["1 000", 1000],
    ["1\u00a0000", 1000],
    ["1\u202f000\u202f000", 1e6],
    ["1,000", 1000],
    ["1.000", 1000],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1 000,5", 1000.5],
    ["1,000.5", 1000.5],
    ["1.000,5", 1000.5],
    ["0.500", 0.5],
    ["0,500", 0.5],
    [" 7 ", 7],
  ])("%j people", (text, people) => {
    expect(call("CJM_CONVERSION", [text, people], en)).toBe(1);
  });

  it.each(["1,000,50", "1.000.5", "1 00", "1,00,000", "1'000", "12,5,5", "5%", "10k", "1e3", "∞"])(
    "%j is no number of people",
    (text) => expect(() => call("CJM_CONVERSION", [text, 1], en)).toThrow(`the text “${text}”`),
  );

  it.each([
    ["5%", 0.05],
    ["5,5 %", 0.055],
    ["0,055", 0.055],
    ["5.5\u00a0%", 0.055],
  ])("the conversion %j", (text, rate) => {
    expect(call("CJM_UPLIFT", [text, 0.01], en)).toBeCloseTo(0.01 / rate, 12);
  });

  it.each([
    ["−2,5%", -0.5],
    ["-2.5%", -0.5],
    ["+2,5 %", 0.5],
  ])("the change %j", (text, growth) => {
    expect(call("CJM_UPLIFT", [0.05, text], en)).toBeCloseTo(growth, 12);
  });
});

it("the locale is not asked for while there is nothing to say", () => {
  const asked = () => {
    throw new Error("asked");
  };
  expect(call("CJM_CONVERSION", [1000, 50], asked)).toBe(0.05);
});
