import { periodOf } from "../periods";
import { DIFFERENCES, PREVIOUS } from "../vocabulary/changes";
import { COUNT_HEADERS, ORIGINS } from "../vocabulary/dimensions";
import type { Idea } from "../vocabulary/idea";
import { type Meaning, meaningOf, without } from "../vocabulary/meaning";
import { FACT_WORDS, FACTS, FORECASTS, PLANS } from "../vocabulary/plans";
import { OF_PLAN } from "../vocabulary/rates";
import { nameParts, words } from "../vocabulary/tokens";
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
  ["forecast", FORECASTS],
  ["fact", FACT_WORDS],
];

/** Labels beyond which no pairs are looked for. */
const MANY = 200;
/** Labels beyond which those that differ by their digits only are read once: a table of eighteen thousand columns. */
const MANY_ALIKE = 50;

/**
 * Takes labels apart; the same label is read once. Of names that stand beside each other "goal Offers accepted" and "Offers accepted", or "Пермь цель"
 * and "Пермь факт", say that they are plan and fact of one thing, whatever else their words may mean.
 */
export function labelReader(names: readonly string[]): (text: string) => Label {
  const known = new Map<string, Label>(pairsIn(names).map((label) => [label.text, label]));
  const alike = new Map<string, Label>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const shape = text.replace(/\d+/g, "0");
    const like = known.size > MANY_ALIKE ? alike.get(shape) : undefined;
    const isSame = like !== undefined && like.period === null && like.variant === null && periodOf(text) === null;
    const label = isSame ? { ...like, text, base: like.base === "" ? "" : text } : read(text);
    known.set(text, label);
    if (!isSame) alike.set(shape, label);
    return label;
  };
}

/** Names that are plan and fact of the same. */
function pairsIn(names: readonly string[]): Label[] {
  if (names.length > MANY) return [];
  const plain = new Set(names.map(baseKey));
  const edges = [...new Set(names)].flatMap(edgesOf);
  const isPlan = ({ variant }: Edge) => variant === "plan";
  const byBase = new Map<string, Edge[]>();
  // "Январь, Вып. плана" is no plan of "Январь, вып.".
  const isOfFact = ({ variant, base }: Edge) =>
    variant === "plan" && edgesOf(base).some((edge) => edge.variant === "fact");
  for (const edge of edges.filter((one) => !isOfFact(one))) {
    const key = baseKey(edge.base);
    byBase.set(key, [...(byBase.get(key) ?? []), edge]);
  }
  const pairs = [...byBase].filter(([base, ofOne]) => ofOne.some(isPlan) && (plain.has(base) || !ofOne.every(isPlan)));
  const paired = new Set(pairs.flatMap(([, ofOne]) => ofOne.map(({ text }) => text)));
  return pairs.flatMap(([base, ofOne]) => {
    const pair = ofOne.map(({ text, variant, base: rest }): Label => ({ ...read(text), ...ofBase(rest), variant }));
    const others = names.filter((name) => !paired.has(name));
    return [...pair, ...aboutPair(base, others)];
  });
}

/** "Задаток % вып." beside plan and fact of «Задаток»: what it says besides is what it is. */
function aboutPair(base: string, names: readonly string[]): Label[] {
  return names.flatMap((text) => {
    const key = baseKey(text);
    const rest = key.startsWith(`${base} `)
      ? key.slice(base.length)
      : key.endsWith(` ${base}`)
        ? key.slice(0, -base.length)
        : "";
    const meaning = rest === "" ? null : OF_PLAN.find(words(rest)) !== null ? "rate" : meaningOf(rest);
    return meaning === "rate" || meaning === "difference" || meaning === "forecast"
      ? [{ ...read(text), variant: meaning === "rate" ? null : meaning, meaning, base: "" }]
      : [];
  });
}

interface Edge {
  readonly text: string;
  readonly variant: Variant;
  readonly base: string;
}

/** What a name is without a word for plan or fact at its beginning or its end, where it has others. */
function edgesOf(text: string): Edge[] {
  const tokens = words(text);
  return EDGES.flatMap(([variant, idea]) =>
    [1, 2, 3].flatMap((length) =>
      [0, tokens.length - length].flatMap((at): Edge[] => {
        const isEdge = length < tokens.length && idea.isWhole(tokens.slice(at, at + length));
        return isEdge ? [{ text, variant, base: without(text, { find: () => ({ at, length }) }) }] : [];
      }),
    ),
  );
}

const EDGES = [
  ["plan", PLANS],
  ["fact", FACTS],
] as const;

const baseKey = (base: string): string => words(base).join(" ");

/** What is left of a label without plan or fact: a period, a word that says that people are counted, or a name. */
function ofBase(base: string): Pick<Label, "period" | "base" | "meaning" | "isWhole"> {
  const inside = periodOf(base);
  const { tokens } = nameParts(base);
  const isEmpty = inside !== null || COUNT_HEADERS.isWhole(tokens);
  return {
    period: inside?.name ?? null,
    base: isEmpty ? "" : base,
    meaning: isEmpty ? null : meaningOf(base),
    isWhole: WHOLES.find(tokens) !== null,
  };
}

/** "Средний бизнес" may be a segment: the figures say whether it is a mean. */
export const isAdjective = (name: string): boolean => /^средн(ий|яя)\s+\p{L}+$/iu.test(name.trim());

/** A sign by which somebody may be called. */
const SIGN = /\p{Extended_Pictographic}/u;

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
      const isAll = variant === "fact" && FACTS.isWhole(tokens) && !SIGN.test(text);
      const base = isAll ? "" : without(text, idea);
      const inside = periodOf(base);
      const isEmpty = inside !== null || COUNT_HEADERS.isWhole(nameParts(base).tokens);
      return { ...plain, meaning, variant, period: inside?.name ?? null, base: isEmpty ? "" : base, isMoney };
    }
  }
  return { ...plain, meaning, isMoney, isOrigin, isWhole: WHOLES.find(tokens) !== null };
}
