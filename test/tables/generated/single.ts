import { type Facts, makeFacts, withRise } from "./facts";
import { besideFigures, type Figure } from "./figures";
import { made, plannedTruth, truthOf, type Unnamed } from "./made";
import { type Quantity, quantities } from "./quantity";
import type { Random } from "./random";
import { onSheet, transposed } from "./sheet";
import { type Cell, rounded, type Writing, writing } from "./writing";

/** One funnel: a row a stage, its people, and what is said of each stage beside them. */
export function singleTable(random: Random): Unnamed {
  const facts = withRise(random, makeFacts(random, { channels: false, periods: false }));
  const beside = besideFigures(random, facts);
  const rows = random.chance(0.5) ? beside.figures : [];
  const money = rows.length > 0 ? beside : { cost: null, revenue: null };
  const hasNorms = random.chance(0.15);
  const columns = singleColumns(random, facts, rows, hasNorms);
  const isBare = columns.length === 2 && rows.length === 0 && random.chance(0.2);
  const cells = onSheet(random, facts.words, transposed(columns).slice(isBare ? 1 : 0));
  return made(facts, cells, rows, { ...truthOf(facts, false, money), hasNorms });
}

/** The columns of a single funnel, each with its header first. */
export function singleColumns(random: Random, facts: Facts, rows: readonly Figure[], hasNorms: boolean): Cell[][] {
  const { words, stages, people } = facts;
  const write = writing(random, facts.language);
  const counts = people.map((row) => row[0]!);
  const below: Cell[] = rows.map(() => null);
  const columns: Cell[][] = [
    [random.pick(words.stage), ...stages, ...rows.map(({ head }) => head)],
    [
      random.pick(rows.length > 0 ? words.value : words.count),
      ...counts.map((n) => write.cell("people", n)),
      ...rows.map(({ kind, values }) => write.cell(kind, values[0]!)),
    ],
  ];
  const along = (head: string, cell: (stage: number) => Cell) => [head, ...stages.map((_, i) => cell(i)), ...below];
  const rate = (head: string, of: (stage: number) => number | null) => along(head, (i) => write.cell("rate", of(i)));
  const first = random.pick([null, 1]);
  const more: Cell[][] = [];
  if (random.chance(0.4))
    more.push(rate(random.pick(words.step), (i) => (i === 0 ? first : counts[i]! / counts[i - 1]!)));
  if (random.chance(0.2)) more.push(rate(random.pick(words.rate), (i) => counts[i]! / counts[0]!));
  if (random.chance(0.15)) {
    const atNext = random.chance(0.5);
    const gone = (i: number) => (i < 1 || i >= counts.length ? null : Math.max(0, counts[i - 1]! - counts[i]!));
    more.push(along(random.pick(words.loss), (i) => write.cell("people", gone(atNext ? i + 1 : i))));
  }
  if (random.chance(0.12)) more.push(along(random.pick(words.measure), () => rounded(random.between(1, 30), 1)));
  const norms = along(random.pick(words.norm), (i) => (i === 0 ? null : normOf(write, counts[i]! / counts[i - 1]!)));
  if (hasNorms) more.push(norms);
  columns.push(...random.shuffled(more).filter(([head], i, all) => all.findIndex((other) => other[0] === head) === i));
  if (random.chance(0.15)) columns.push(along(random.pick(words.owner), () => random.pick(words.owners)));
  if (random.chance(0.15))
    columns.push(along(random.pick(words.note), () => (random.chance(0.4) ? random.pick(words.notes) : null)));
  if (random.chance(0.1)) columns.unshift([random.pick(words.number), ...stages.map((_, i) => i + 1), ...below]);
  return columns;
}

/** Norms are round: 25 %, 5 %, 0.5 %. */
function normOf(write: Writing, rate: number): Cell {
  const step = rate > 0.2 ? 0.05 : rate > 0.02 ? 0.01 : 0.001;
  return write.cell("rate", rounded(Math.max(step, Math.round(rate / step) * step), 3));
}

/** One funnel with what was planned: how much of it was reached, what is missing, what the month will come to. */
export function plannedColumn(random: Random): Unnamed {
  const facts = makeFacts(random, { channels: false, periods: false });
  const { words } = facts;
  const { lines, money } = quantities(random, facts);
  const write = writing(random, facts.language);
  const column = (head: string, cell: (line: Quantity) => Cell): Cell[] => [head, ...lines.map(cell)];
  const plan = column(random.pick(words.plan), ({ kind, plan }) => write.cell(kind, plan[0]!));
  const fact = column(random.pick(words.fact), ({ kind, fact }) => write.cell(kind, fact[0]!));
  const more = [
    column(random.pick(words.ofPlan), ({ plan, fact }) => write.cell("rate", fact[0]! / plan[0]!)),
    column(random.pick(words.difference), ({ kind, plan, fact }) => write.cell(kind, fact[0]! - plan[0]!)),
    column(random.pick(words.toPlan), ({ kind, plan, fact }) => write.cell(kind, Math.max(0, plan[0]! - fact[0]!))),
    column(random.pick(words.forecast), ({ kind, fact }) => write.cell(kind, Math.round(fact[0]! * 1.4))),
  ];
  const columns = [
    [random.pick(words.stage), ...lines.map(({ head }) => head)],
    ...(random.chance(0.8) ? [plan, fact] : [fact, plan]),
    ...random.some(more, random.pick([0, 1, 1, 2])),
  ];
  if (random.chance(0.15))
    columns.push(column(random.pick(words.note), () => (random.chance(0.3) ? random.pick(words.notes) : null)));
  const cells = onSheet(random, words, transposed(columns));
  return { ...made(facts, cells, [], plannedTruth(facts, money, false)), lines: lines.map(({ head }) => head) };
}

/** One funnel with its stages as columns: a row of figures, or a row planned and a row reached. */
export function singleRow(random: Random): Unnamed {
  const facts = makeFacts(random, { channels: false, periods: false });
  const { words } = facts;
  const { lines, money } = quantities(random, facts);
  const write = writing(random, facts.language);
  const isPlanned = random.chance(0.5);
  const row = (name: string, cell: (line: Quantity) => Cell): Cell[] => [
    ...(isPlanned ? [name] : []),
    ...lines.map(cell),
  ];
  const fact = row(random.pick(words.fact), ({ kind, fact }) => write.cell(kind, fact[0]!));
  const rows = [
    row(random.pick(words.stage), ({ head }) => head),
    ...(isPlanned ? [row(random.pick(words.plan), ({ kind, plan }) => write.cell(kind, plan[0]!))] : []),
    fact,
    ...(isPlanned && random.chance(0.4)
      ? [row(random.pick(words.ofPlan), ({ plan, fact }) => write.cell("rate", fact[0]! / plan[0]!))]
      : []),
  ];
  const truth = isPlanned ? plannedTruth(facts, money, false) : truthOf(facts, false, money);
  return { ...made(facts, onSheet(random, words, rows), [], truth), lines: lines.map(({ head }) => head) };
}
