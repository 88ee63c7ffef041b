import { type Facts, makeFacts, sum } from "./facts";
import { made, plannedTruth, type Truth, truthOf, type Unnamed } from "./made";
import { quantities } from "./quantity";
import type { Random } from "./random";
import { onSheet } from "./sheet";
import { type Cell, writing } from "./writing";

/** A row for each stage of each channel or period; money has rows of its own, or columns, or there is none. */
export function longTable(random: Random, needs: { channels: boolean; periods: boolean }): Unnamed {
  const facts = makeFacts(random, needs);
  const { words, parts, stages } = facts;
  const isPlanned = random.chance(0.15);
  const moneyColumns = !isPlanned && random.chance(0.3);
  const drawn = quantities(random, facts);
  const lines = moneyColumns ? drawn.lines.filter(({ kind }) => kind === "people") : drawn.lines;
  const write = writing(random, facts.language);
  const columns = moneyColumns ? moneyHeads(random, facts) : [];
  const none = random.pick([null, 0]);
  const places = parts.flatMap((part, i) => lines.map((line) => ({ part, i, line })));
  const ordered = random.chance(0.7) ? places : lines.flatMap((line) => places.filter((place) => place.line === line));
  const labels = random.shuffled([
    ...(facts.channels.length > 0 ? [{ head: facts.channelHead, of: (i: number) => parts[i]!.channel }] : []),
    ...(facts.periods.length > 0 ? [{ head: facts.periodHead, of: (i: number) => parts[i]!.period }] : []),
  ]);
  const counts = isPlanned
    ? [random.pick(words.plan), random.pick(words.fact)]
    : [random.pick(lines.length > stages.length ? words.value : words.count)];
  const table: Cell[][] = [
    [
      ...labels.map(({ head }) => head),
      random.pick(words.stage.filter((name) => name !== "")),
      ...counts,
      ...columns.map(({ head }) => head),
    ],
    ...ordered.map(({ i, line }) => [
      ...labels.map(({ of }) => of(i)),
      line.head,
      ...(isPlanned ? [write.cell(line.kind, line.plan[i]!)] : []),
      write.cell(line.kind, line.fact[i]!),
      ...columns.map(({ stage, values }) => (line.head === stages[stage] ? write.cell("money", values[i]!) : none)),
    ]),
  ];
  const money: Truth["money"] = moneyColumns
    ? { cost: columns[0] ? sum(columns[0].values) : null, revenue: columns[1] ? sum(columns[1].values) : null }
    : drawn.money;
  const truth = isPlanned ? plannedTruth(facts, money, true) : truthOf(facts, true, money);
  const names = [...lines, ...columns].map(({ head }) => head);
  return { ...made(facts, onSheet(random, words, table), [], truth), lines: names };
}

/** Money spent stands with the first stage, money earned with the last. */
function moneyHeads(random: Random, { words, cost, revenue, stages }: Facts) {
  return [
    { head: random.pick(words.cost), stage: 0, values: cost },
    { head: random.pick(words.revenue), stage: stages.length - 1, values: revenue },
  ];
}
