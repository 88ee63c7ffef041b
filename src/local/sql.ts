import { ORDERS } from "../core/journeys/attemptTypes";
import { PLACES, places } from "../sql/places";
import { sqlOf } from "../sql/query";
import { QUESTIONS, type Question, type Source } from "../sql/question";
import { complaint } from "./commandError";
import { type CommandLine, runCommand } from "./commandLine";

const OPTIONS = {
  dialect: "string",
  table: "string",
  user: "string",
  time: "string",
  event: "string",
  channel: "string",
  stages: "string",
  window: "string",
  order: "string",
  question: "string",
  goal: "string",
  locale: "string",
} as const;

type Option = keyof typeof OPTIONS;

/** What only some questions take: where it would say nothing, it was meant to say something. */
const NOT_FOR: Readonly<Record<Question["kind"], readonly Option[]>> = {
  funnel: ["goal"],
  times: ["goal", "channel"],
  paths: ["window", "order"],
  transitions: ["window", "order"],
};

/** A sheet takes as many, and nobody reads on. */
const MOST_PATHS = 10_000;

const EXAMPLE = `'["Visit","Order"]'`;

/** When the command has done its work, or said why not. */
export const done = runCommand(OPTIONS, "sqlUsage", 0, async ({ values }) => {
  const place = oneOf("dialect", PLACES, needed(values, "dialect"));
  const { columns } = places[place];
  const source: Source = {
    table: needed(values, "table"),
    user: values.user ?? columns?.user ?? needed(values, "user"),
    time: values.time ?? columns?.time ?? needed(values, "time"),
    event: values.event ?? columns?.event ?? needed(values, "event"),
    channel: values.channel,
  };
  process.stdout.write(`${sqlOf(questionOf(values), source, place)}\n`);
});

type Values = CommandLine["values"];

function questionOf(values: Values): Question {
  const kind = oneOf("question", QUESTIONS, values.question ?? "funnel");
  const meaningless = NOT_FOR[kind].find((option) => values[option] !== undefined);
  if (meaningless) throw complaint("notForQuestion", { question: kind, option: `--${meaningless}` });
  if (kind === "paths" || kind === "transitions") {
    const goal = values.goal ?? (values.stages === undefined ? undefined : stagesOf(values.stages).at(-1));
    return { kind, goal: goal ?? needed(values, "goal"), most: MOST_PATHS };
  }
  const order = oneOf("order", ORDERS, values.order ?? "ordered");
  if (order === "open") refuseOpen(kind, values);
  return { kind, stages: stagesOf(needed(values, "stages")), order, window: windowOf(values.window) };
}

/** Who has been at every stage at some time did not come from one to the next: there is neither a time between them nor a window. */
function refuseOpen(kind: Question["kind"], values: Values): void {
  if (kind === "times") throw complaint("openHasNoTimes");
  if (values.window !== undefined) throw complaint("openHasNoWindow");
}

function needed(values: Values, option: Option): string {
  const value = values[option];
  if (value === undefined) throw complaint("needsOption", { option: `--${option}` });
  return value;
}

function oneOf<Choice extends string>(option: Option, choices: readonly Choice[], value: string): Choice {
  const choice = choices.find((each) => each === value);
  if (!choice) throw complaint("notAChoice", { option: `--${option}`, value, choices: choices.join(", ") });
  return choice;
}

function stagesOf(written: string): string[] {
  const stages = parsed(written);
  const areNames = Array.isArray(stages) && stages.every((stage) => typeof stage === "string" && stage !== "");
  if (!areNames || stages.length < 2) throw complaint("badStages", { value: written, example: EXAMPLE });
  return stages as string[];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function windowOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const days = Number(written.replace(",", "."));
  if (written.trim() === "" || !(days >= 0 && days < Number.POSITIVE_INFINITY))
    throw complaint("badWindow", { value: written });
  return days;
}
