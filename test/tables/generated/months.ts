import { type Facts, makeFacts } from "./facts";
import { besideFigures, type Figure, stageFigures } from "./figures";
import { linesOf, type Sheet, truthOf, type Unnamed } from "./made";
import { plainLines } from "./plain";
import { type Random, seeded } from "./random";
import { onSheet, transposed } from "./sheet";
import { singleColumns } from "./single";
import type { Cell } from "./writing";

type Shape = "single" | "down" | "across";

/** A sheet a month, each laid out like the others. */
export function monthTables(random: Random): Unnamed {
  const shape: Shape = random.pick(["single", "down", "across"]);
  const facts = makeFacts(random, { channels: shape !== "single", periods: "months" });
  const beside = besideFigures(random, facts);
  const figures = [...stageFigures(random, facts), ...beside.figures];
  const pattern = random.pick(["{}", "{}", facts.language === "ru" ? "Воронка {}" : "Funnel {}"]);
  const seed = random.int(0, 2 ** 31);
  const sheets = facts.periods.map((period): Sheet => {
    const parts = facts.parts.flatMap((part, i) => (part.period === period ? [i] : []));
    // The same seed for every month: people copy last month's sheet.
    const again = seeded(seed);
    const table = tableOf(again, shape, inParts(facts, parts), shape === "single" ? beside.figures : figures, parts);
    return { name: pattern.replace("{}", period), cells: onSheet(again, facts.words, table) };
  });
  const truth = truthOf(facts, shape === "across", beside);
  return {
    language: facts.language,
    sheets,
    truth,
    lines: linesOf(facts, shape === "single" ? beside.figures : figures),
  };
}

function tableOf(
  random: Random,
  shape: Shape,
  facts: Facts,
  figures: readonly Figure[],
  parts: readonly number[],
): Cell[][] {
  const own = figures.map((figure) => ({
    ...figure,
    values: parts.map((i) => figure.values[i]!),
    totalOf: (some: readonly number[]) => figure.totalOf(some.map((i) => parts[i]!)),
  }));
  if (shape === "single") return transposed(singleColumns(random, facts, own, false));
  const lines = plainLines(random, facts, own, shape === "across");
  return shape === "across" ? transposed(lines) : lines;
}

/** What is true of some parts only, which have no period of their own any more. */
function inParts(facts: Facts, parts: readonly number[]): Facts {
  const of = <T>(values: readonly T[]): T[] => parts.map((i) => values[i]!);
  return {
    ...facts,
    periods: [],
    parts: of(facts.parts).map(({ channel }) => ({ channel, period: "" })),
    people: facts.people.map(of),
    plan: facts.plan.map(of),
    cost: of(facts.cost),
    revenue: of(facts.revenue),
  };
}
