import { FEW } from "../core/answer/few";
import { share } from "../core/conversion";
import { totals } from "../core/funnel";
import type { Maybe } from "../core/maybe";
import { isBlank, people, quote } from "./cells";
import { countFromText, rateFromText } from "./numberText";
import { meaningOf } from "./vocabulary/meaning";

/** Something to check in a table of stages, as a code with parameters; stage and channel count from 0, channel null for the stage as a whole. */
export interface Finding {
  readonly code: string;
  readonly stage: number;
  readonly channel: number | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * A table as people wrote it: `cells[stage][channel]`, and the conversions they state for each stage, if any: of each channel when there are as
 * many as channels, otherwise of all channels together.
 */
export interface Written {
  readonly stages: readonly string[];
  readonly cells: readonly (readonly unknown[])[];
  readonly rates: readonly (readonly unknown[])[];
}

/** What to check in a table, from the first stage to the last; it never throws. */
export function audit(table: Written): Finding[] {
  const counts = table.cells.map((row) => row.map(readCount));
  const whole = totals(counts);
  const [firsts, lasts] = [firstsOf(table.stages), lastsOf(counts)];
  const all = table.stages.flatMap((_, stage) => [
    ...names(table.stages, firsts, stage),
    ...(isEmpty(table, stage)
      ? gapFindings(stage, lasts)
      : table.cells[stage]!.flatMap((cell, channel) => [
          ...cellFindings(cell, stage, channel, stage < (lasts[channel] ?? 0)),
          ...stepFindings(counts, stage, channel),
        ])),
    ...fewPeople(whole, stage),
    ...(table.rates[stage] ?? []).flatMap((cell, channel, row) =>
      row.length > 1 && row.length === table.cells[0]!.length
        ? statedRate(cell, ofChannel(counts, channel), stage, channel)
        : statedRate(cell, whole, stage, null),
    ),
  ]);
  const isTable = table.cells.some((row) => row.length > 1);
  return isTable ? all : all.map((finding) => ({ ...finding, channel: null }));
}

function readCount(cell: unknown): Maybe {
  return typeof cell === "string" ? countFromText(cell) : people(cell);
}

function finding(code: string, stage: number, channel: number | null, params: Finding["params"] = {}): Finding {
  return { code, stage, channel, params };
}

/** By name, the first stage that is called so. */
function firstsOf(stages: readonly string[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  stages.forEach((name, stage) => {
    if (!firsts.has(plain(name))) firsts.set(plain(name), stage);
  });
  return firsts;
}

/** By channel, the last stage with a count. */
function lastsOf(counts: readonly (readonly Maybe[])[]): readonly number[] {
  const lasts: number[] = [];
  counts.forEach((row, stage) => {
    row.forEach((count, channel) => {
      if (count !== null) lasts[channel] = stage;
    });
  });
  return lasts;
}

const plain = (name: string): string => name.trim().toLowerCase();

function names(stages: readonly string[], firsts: ReadonlyMap<string, number>, stage: number): Finding[] {
  const name = stages[stage]!.trim();
  if (name === "") return [finding("emptyName", stage, null)];
  const first = firsts.get(plain(name))!;
  return [
    ...(meaningOf(name) === "total" ? [finding("totalRow", stage, null)] : []),
    ...(first < stage ? [finding("duplicateName", stage, null, { other: first + 1 })] : []),
  ];
}

/** Whether a stage has nothing in any of several columns. */
const isEmpty = ({ cells }: Written, stage: number): boolean => {
  const row = cells[stage] ?? [];
  return row.length !== 1 && row.every(isBlank);
};

/** A stage that nobody counted anywhere is one gap. */
const gapFindings = (stage: number, lasts: readonly number[]): Finding[] =>
  lasts.some((last) => stage < last) ? [finding("blank", stage, null)] : [];

/** What is wrong with a cell; blank, it is a gap where counts follow. */
function cellFindings(cell: unknown, stage: number, channel: number, isInside: boolean): Finding[] {
  if (isBlank(cell)) {
    return isInside ? [finding("blank", stage, channel)] : [];
  }
  const count = readCount(cell);
  if (typeof cell === "number" && cell < 0) return [finding("negative", stage, channel, { value: cell })];
  if (count === null) return [finding("notANumber", stage, channel, { value: quote(cell) })];
  if (count < 0) return [finding("negative", stage, channel, { value: quote(cell) })];
  return typeof cell === "string" ? [finding("numberAsText", stage, channel, { value: quote(cell), count })] : [];
}

function stepFindings(counts: readonly (readonly Maybe[])[], stage: number, channel: number): Finding[] {
  const [count, before] = [counts[stage]?.[channel] ?? null, counts[stage - 1]?.[channel] ?? null];
  if (count === null || before === null || before < 0 || count <= before) return [];
  return [finding(before === 0 ? "afterZero" : "growth", stage, channel, { count, before })];
}

function fewPeople(whole: readonly Maybe[], stage: number): Finding[] {
  const entering = whole[stage] ?? null;
  const isLast = stage === whole.length - 1;
  return entering === null || entering < 0 || entering >= FEW || isLast
    ? []
    : [finding("fewPeople", stage, null, { count: entering })];
}

/** A stated conversion is right when it is that from the stage before or that from the start, to the decimals it is stated with. */
function statedRate(cell: unknown, counts: readonly Maybe[], stage: number, channel: number | null): Finding[] {
  if (stage === 0 || isBlank(cell)) return [];
  const stated = typeof cell === "number" ? cell : typeof cell === "string" ? rateFromText(cell) : null;
  const count = counts[stage] ?? null;
  const [before, start] = [counts[stage - 1] ?? null, counts[0] ?? null];
  const expected = (before ?? 1) * (stated ?? Number.NaN);
  if (stated === null || !Number.isFinite(100 * stated) || !Number.isFinite(expected)) {
    return [finding("notARate", stage, channel, { value: quote(cell) })];
  }
  const actual = [share(count, before), share(count, start)];
  // Without the stage before nobody knows what it should be.
  if (actual[0] === null || actual.some((rate) => rate !== null && agrees(rate, stated))) return [];
  // A conversion that a formula computed has more digits than anybody reads: 1/3.
  const percent = Number((100 * stated).toPrecision(6));
  return [finding("statedRate", stage, channel, { percent, before: before!, expected, count: count! })];
}

function agrees(actual: number, stated: number): boolean {
  const percent = 100 * stated;
  const decimals = [0, 1, 2, 3, 4, 5].find((digits) => Math.abs(percent - roundedTo(percent, digits)) <= 1e-9) ?? 6;
  return Math.abs(100 * actual - percent) <= 0.5 / 10 ** decimals + 1e-9;
}

function roundedTo(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

function ofChannel(counts: readonly (readonly Maybe[])[], channel: number): Maybe[] {
  return counts.map((row) => row[channel] ?? null);
}
