import { periodOf } from "../periods";
import { DIFFERENCES, PREVIOUS } from "../vocabulary/changes";
import { COUNT_HEADERS, ORIGINS } from "../vocabulary/dimensions";
import type { Idea } from "../vocabulary/idea";
import { type Meaning, meaningOf, without } from "../vocabulary/meaning";
import { FACT_WORDS, FACTS, FORECASTS, PLANS } from "../vocabulary/plans";
import { nameParts } from "../vocabulary/tokens";
import { WHOLES } from "../vocabulary/totals";

/** Which of the same figures a line has: what was planned, what came, what is expected, what was before. */
export type Variant = "plan" | "fact" | "forecast" | "previous" | "difference";

/** A header or a label taken apart: "Январь план, руб" is the plan of January in money. */
export interface Label {
  readonly text: string;
  readonly variant: Variant | null;
  readonly period: string | null;
  readonly meaning: Meaning | null;
  /** What is left of it without the variant: a channel, a stage, or nothing. */
  readonly base: string;
  readonly isMoney: boolean;
  /** It says that people are counted, and no more. */
  readonly isCount: boolean;
  /** It may be called so for being the whole of others. */
  readonly isWhole: boolean;
  /** It names where people come from. */
  readonly isOrigin: boolean;
}

const variants: readonly (readonly [Variant, Idea])[] = [
  ["difference", DIFFERENCES],
  ["previous", PREVIOUS],
  ["plan", PLANS],
  ["fact", FACT_WORDS],
  ["forecast", FORECASTS],
];

/** Labels beyond which those that differ by their digits only are read once: a table of eighteen thousand columns. */
const MANY = 200;

/** Takes labels apart; the same label is read once. */
export function labelReader(): (text: string) => Label {
  const known = new Map<string, Label>();
  const alike = new Map<string, Label>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const shape = text.replace(/\d+/g, "0");
    const like = known.size > MANY ? alike.get(shape) : undefined;
    const isSame = like !== undefined && like.period === null && like.variant === null && periodOf(text) === null;
    const label = isSame ? { ...like, text, base: like.base === "" ? "" : text } : read(text);
    known.set(text, label);
    alike.set(shape, label);
    return label;
  };
}

function read(text: string): Label {
  const plain = {
    text,
    variant: null,
    period: null,
    base: text,
    isMoney: false,
    isCount: false,
    isWhole: false,
    isOrigin: false,
  };
  if (text === "") return { ...plain, meaning: null };
  const period = periodOf(text);
  if (period) return { ...plain, meaning: null, period: period.name, base: "" };
  const { tokens, unit } = nameParts(text);
  const meaning = meaningOf(text);
  const isMoney = unit === "money";
  const isOrigin = ORIGINS.find(tokens) !== null;
  if (COUNT_HEADERS.isWhole(tokens)) return { ...plain, meaning, isMoney, isCount: !isMoney, base: "" };
  const isRate = meaning === "rate" || meaning === "benchmark";
  if (!isRate && meaning !== "price") {
    const found = variants.find(([variant, idea]) => {
      if (variant === "fact" && FACTS.isWhole(tokens)) return true;
      return (
        idea.find(tokens) !== null &&
        (meaning === variant || variant === "fact" || (variant === "plan" && periodOf(without(text, idea)) !== null))
      );
    });
    if (found) {
      const [variant, idea] = found;
      const base = variant === "fact" && FACTS.isWhole(tokens) ? "" : without(text, idea);
      const inside = periodOf(base);
      const isEmpty = inside !== null || COUNT_HEADERS.isWhole(nameParts(base).tokens);
      return { ...plain, meaning, variant, period: inside?.name ?? null, base: isEmpty ? "" : base, isMoney };
    }
  }
  return { ...plain, meaning, isMoney, isOrigin, isWhole: WHOLES.find(tokens) !== null };
}
