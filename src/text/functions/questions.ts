import type { Language } from "../language";
import type { FunctionName } from "./help";

/** A question that people come with, and the functions that answer it. */
export interface FunctionQuestion {
  readonly question: Readonly<Record<Language, string>>;
  readonly functions: readonly FunctionName[];
}

/** The functions by question, as the READMEs list them. */
export const FUNCTION_QUESTIONS: readonly FunctionQuestion[] = [
  {
    question: { en: "Where do we lose people?", ru: "Где мы теряем клиентов?" },
    functions: ["CJM_CONVERSION", "CJM_REACH", "CJM_FUNNEL", "CJM_BOTTLENECK", "CJM_AUDIT"],
  },
  {
    question: { en: "What if a conversion grows?", ru: "Что будет, если конверсия вырастет?" },
    functions: ["CJM_UPLIFT", "CJM_WHATIF", "CJM_LEVERS", "CJM_WORTH"],
  },
  {
    question: { en: "What does the target take, and do we make it?", ru: "Что нужно для плана и выполним ли мы его?" },
    functions: ["CJM_PLAN", "CJM_PACE", "CJM_TARGET", "CJM_GOAL"],
  },
  {
    question: {
      en: "Why is it not as before, and is that chance?",
      ru: "Почему стало не как раньше и не случайность ли это?",
    },
    functions: ["CJM_CONTRIBUTION", "CJM_MIX", "CJM_INTERVAL", "CJM_SIGNIFICANCE", "CJM_SAMPLE_SIZE"],
  },
  {
    question: {
      en: "What does a customer cost, and what comes of the deals?",
      ru: "Сколько стоит клиент и чем кончатся сделки?",
    },
    functions: ["CJM_ECONOMICS", "CJM_DEALS", "CJM_EXPECTED"],
  },
  {
    question: { en: "Which ways do customers take?", ru: "Какими путями идут клиенты?" },
    functions: [
      "CJM_FUNNEL_EVENTS",
      "CJM_TIME_TO_CONVERT",
      "CJM_PATHS",
      "CJM_TRANSITIONS",
      "CJM_ATTRIBUTION",
      "CJM_ATTRIBUTION_PATHS",
    ],
  },
];
