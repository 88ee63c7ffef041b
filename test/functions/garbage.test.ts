import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { call } from "../../src/functions/call";
import { registry } from "../../src/functions/registry";
import { EXHAUSTIVE } from "../exhaustive";
import { dice, throws } from "./dice";
import { garbageCall } from "./garbageCalls";
import { validCalls } from "./validCalls";

const names = registry.map(({ name }) => name);
// With one seed, so that the fewer calls are the first of the many.
const CALLS = { some: 250, all: 10_000 };
// So that the calls try the answers, too; three days in their order, or none but known statuses, are seldom left of a spoilt call.
const leastAnswered = (name: string): number => (["CJM_PACE", "CJM_DEALS"].includes(name) ? 1 / 4 : 1 / 3);
const locales = ["en_US", "ru_RU"];

// The contract is the oracle: what a cell may hold, and how a sentence reads.
describe("garbage", () => {
  const answered = new Map<string, number>();
  // A defect is logged before it becomes a sentence.
  beforeAll(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
  afterAll(() => vi.restoreAllMocks());

  it.each(names)("%s answers it in cells or refuses it in a sentence", (name) => throwAt(name, CALLS.some));

  it.each(names)("%s does, whatever is thrown at it", EXHAUSTIVE, (name) => throwAt(name, CALLS.all));

  function throwAt(name: string, calls: number) {
    answered.delete(name);
    fc.assert(
      fc.property(throws, (numbers) => {
        const args = garbageCall(name, dice(numbers));
        const [isAnswer] = locales.map((locale) => outcome(name, args, locale));
        if (isAnswer) answered.set(name, (answered.get(name) ?? 0) + 1);
      }),
      { numRuns: calls, seed: 20, ...unbiased },
    );
    expect((answered.get(name) ?? 0) / calls).toBeGreaterThan(leastAnswered(name));
  }
});

describe("valid calls", () => {
  it.each(names)("%s never refuses one", (name) => neverRefuses(name, CALLS.some));

  it.each(names)("%s never refuses one of many", EXHAUSTIVE, (name) => neverRefuses(name, 1000));

  function neverRefuses(name: string, calls: number) {
    fc.assert(
      fc.property(throws, (numbers) => expectCells(call(name, validCalls[name]!(dice(numbers)), () => "en_US"))),
      { numRuns: calls, ...unbiased },
    );
  }
});

// fast-check's small numbers would make nearly every choice the first.
const unbiased = { unbiased: true } as const;

/** True for an answer, false for a refusal, each as the contract wants it. */
function outcome(name: string, args: readonly unknown[], locale: string): boolean {
  let result: unknown;
  try {
    result = call(name, args, () => locale);
  } catch (error) {
    const mayRefuse = name !== "CJM_AUDIT" || args[0] === undefined || args[1] === undefined;
    if (!mayRefuse) throw error;
    expectSentence(name, (error as Error).message, locale);
    return false;
  }
  expectCells(result);
  return true;
}

function expectSentence(name: string, message: string, locale: string): void {
  const isSentence =
    message.startsWith(`${name}: `) && message.endsWith(".") && !/[{}]|undefined|null|\[object|\n/.test(message);
  const isDefect = /add-on itself|самом дополнении/.test(message);
  const own = message.replace(/“[^”]*”|"[^"]*"|«[^»]*»/g, "");
  const isInLanguage = /[а-яё]/i.test(own) === locale.startsWith("ru");
  if (!isSentence || isDefect || !isInLanguage) throw new Error(`not a sentence for a person: ${message}`);
}

function expectCells(result: unknown): void {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  const isRectangle = rows.length > 0 && rows[0]!.length > 0 && rows.every((row) => row.length === rows[0]!.length);
  if (!isRectangle || !rows.flat().every(isCell)) throw new Error(`no cells: ${JSON.stringify(result)}`);
}

function isCell(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value === "string" && !/[{}]|undefined|null|\[object/.test(value);
}
