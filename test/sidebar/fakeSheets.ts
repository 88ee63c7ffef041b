import type { Endpoints, SourceAnswer, SourceView } from "../../src/addon/protocol";
import { peopleOnly } from "../../src/core/answer/tableFacts";
import type { ScriptRun } from "../../src/sidebar/server";

type Question = { readonly endpoint: keyof Endpoints; readonly args: unknown };

/** A `google.script.run` whose calls wait until the test answers them. */
export interface FakeSheets {
  readonly run: ScriptRun;
  /** Calls made so far, answered or not. */
  readonly asked: readonly Question[];
  /** Answers the oldest waiting call of an endpoint as the add-on does. */
  answer(endpoint: keyof Endpoints, value: unknown): Promise<void>;
  refuse(endpoint: keyof Endpoints, message: string): Promise<void>;
  /** Fails it as Google does, without the add-on. */
  fail(endpoint: keyof Endpoints, error: unknown): Promise<void>;
  waiting(endpoint: keyof Endpoints): number;
}

export function fakeSheets(): FakeSheets {
  const asked: Question[] = [];
  const calls: (Question & { success(value: unknown): void; failure(error: unknown): void })[] = [];
  const runWith = (success: (value: unknown) => void, failure: (error: unknown) => void): ScriptRun => ({
    withSuccessHandler: (handler) => runWith(handler, failure),
    withFailureHandler: (handler) => runWith(success, handler),
    cjmServe(json) {
      const question = JSON.parse(json) as Question;
      asked.push(question);
      calls.push({ ...question, success, failure });
    },
  });
  const take = (endpoint: keyof Endpoints) => {
    const index = calls.findIndex((call) => isFor(call, endpoint));
    if (index < 0) throw new Error(`Nothing waits for ${endpoint}.`);
    return calls.splice(index, 1)[0]!;
  };
  const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
  return {
    run: runWith(
      () => {},
      () => {},
    ),
    asked,
    answer(endpoint, value) {
      take(endpoint).success(JSON.stringify({ ok: true, value }));
      return settled();
    },
    refuse(endpoint, message) {
      take(endpoint).success(JSON.stringify({ ok: false, message }));
      return settled();
    },
    fail(endpoint, error) {
      take(endpoint).failure(error);
      return settled();
    },
    waiting: (endpoint) => calls.filter((call) => isFor(call, endpoint)).length,
  };
}

// A look asks for the source, if that is another one by now.
const isFor = (question: Question, endpoint: keyof Endpoints): boolean =>
  question.endpoint === endpoint || (endpoint === "source" && question.endpoint === "look");

/** A stage table of two stages, as the add-on answers it. */
export function found(changes: Partial<SourceView> = {}): SourceAnswer {
  const source: SourceView = {
    ...peopleOnly,
    sheetId: 5,
    sheetName: "Stages",
    range: "A1:B3",
    stages: ["Visits", "Sales"],
    dimension: null,
    periodsMark: null,
    series: [{ channel: "", period: "" }],
    counts: [[1000], [50]],
    findings: [],
    planInputs: {},
    resultStage: 1,
    isMoneyStageAsked: false,
    currency: "",
    openDeals: "",
    assumptions: [],
    reading: {
      choices: {},
      orientation: "down",
      canTurn: false,
      channelColumns: [],
      aboutLines: [],
      lines: [],
      question: null,
    },
    report: null,
    options: null,
    ...changes,
  };
  return {
    language: "en",
    locale: "en_US",
    source,
    reason: "",
    instead: null,
    deals: null,
    settings: {},
    mark: "as found",
  };
}
