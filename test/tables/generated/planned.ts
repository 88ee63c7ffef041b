import { type Facts, makeFacts, sum } from "./facts";
import { made, plannedTruth, type Truth, type Unnamed } from "./made";
import { type Quantity, quantities } from "./quantity";
import type { Random } from "./random";
import { blank, onSheet } from "./sheet";
import { type Cell, type Writing, writing } from "./writing";

/** What stands side by side for a stage in a channel or period: its plan, its fact, how much of the plan that is. */
type Facet = "plan" | "fact" | "ofPlan";

/** A channel or a period, or the total of all. */
interface Slot {
  readonly name: string;
  readonly parts: readonly number[];
}

type Headers = "two rows" | "one row";

/** Plan and fact of each stage in each channel or period, side by side, under one row of headers or two. */
export function plannedTable(random: Random, orientation: "down" | "across", headers: Headers): Unnamed {
  const { facts, lines, money, slots, write } = drawn(random);
  const { words } = facts;
  const facets: Facet[] = random.chance(0.85) ? ["plan", "fact"] : ["fact", "plan"];
  if (random.chance(0.3)) facets.push("ofPlan");
  const [plan, fact] =
    headers === "one row" ? random.pick(words.inHeader) : [random.pick(words.plan), random.pick(words.fact)];
  const names = { plan: plan!, fact: fact!, ofPlan: random.pick(words.ofPlan) };
  const isAcross = orientation === "across";
  const corner = isAcross ? facts.channelHead || facts.periodHead : random.pick(words.stage);
  const groups = isAcross ? lines.map(({ head }) => head) : slots.map(({ name }) => name);
  const joined = joiner(random);
  const isRepeated = random.chance(0.15);
  const head: Cell[][] =
    headers === "one row"
      ? [[corner, ...groups.flatMap((group) => facets.map((facet) => joined(group, names[facet])))]]
      : [
          [corner, ...groups.flatMap((group) => facets.map((_, i) => (i === 0 || isRepeated ? group : null)))],
          [random.chance(0.2) ? corner : null, ...groups.flatMap(() => facets.map((facet) => names[facet]))],
        ];
  const block = (line: Quantity, slot: Slot) => facets.map((facet) => facetCell(write, facet, line, slot));
  const body: Cell[][] = isAcross
    ? slots.map((slot) => [slot.name, ...lines.flatMap((line) => block(line, slot))])
    : lines.map((line) => [line.head, ...slots.flatMap((slot) => block(line, slot))]);
  const truth = plannedTruth(facts, money, isAcross);
  const isJoined = isAcross && headers === "one row";
  return finished(random, facts, lines, [...head, ...body], {
    ...truth,
    stages: truth.stages.map((stage) => (isJoined ? { ...stage, written: joined(stage.name, names.fact) } : stage)),
  });
}

/** A row with the plan and a row with the fact of each channel or period. */
export function plannedRows(random: Random): Unnamed {
  const { facts, lines, money, slots, write } = drawn(random);
  const { words } = facts;
  const names = { plan: random.pick(words.plan), fact: random.pick(words.fact) };
  const isMerged = random.chance(0.4);
  const head = [facts.channelHead || facts.periodHead, null, ...lines.map((line) => line.head)];
  const body = slots.flatMap((slot) =>
    (["plan", "fact"] as const).map((facet, i) => [
      isMerged && i > 0 ? null : slot.name,
      names[facet],
      ...lines.map((line) => facetCell(write, facet, line, slot)),
    ]),
  );
  return finished(random, facts, lines, [head, ...body], plannedTruth(facts, money, true));
}

/** All plans together under one header, all facts under another, with the channels or periods below each. */
export function plannedHalves(random: Random): Unnamed {
  const { facts, lines, money, slots, write } = drawn(random);
  const { words } = facts;
  const facets = random.shuffled(["plan", "fact"] as const);
  const rest = blank(slots.length - 1);
  const head = [
    [random.pick(words.stage), ...facets.flatMap((facet) => [random.pick(words[facet]), ...rest])],
    [null, ...facets.flatMap(() => slots.map(({ name }) => name))],
  ];
  const body = lines.map((line) => [
    line.head,
    ...facets.flatMap((facet) => slots.map((slot) => facetCell(write, facet, line, slot))),
  ]);
  return finished(random, facts, lines, [...head, ...body], plannedTruth(facts, money, false));
}

function drawn(random: Random) {
  const byChannel = random.chance(0.5);
  const facts = makeFacts(random, { channels: byChannel, periods: !byChannel });
  const slots: Slot[] = facts.parts.map(({ channel, period }, i) => ({ name: channel || period, parts: [i] }));
  if (random.chance(0.3)) slots.push({ name: random.pick(facts.words.total), parts: facts.parts.map((_, i) => i) });
  return { facts, slots, ...quantities(random, facts), write: writing(random, facts.language) };
}

function facetCell(write: Writing, facet: Facet, { kind, plan, fact }: Quantity, { parts }: Slot): Cell {
  const of = (values: readonly number[]) => sum(parts.map((i) => values[i]!));
  return facet === "ofPlan"
    ? write.cell("rate", of(fact) / of(plan))
    : write.cell(kind, of(facet === "plan" ? plan : fact));
}

function joiner(random: Random): (group: string, facet: string) => string {
  return random.pick([
    (group: string, facet: string) => `${group} ${facet}`,
    (group: string, facet: string) => `${group}, ${facet}`,
    (group: string, facet: string) => `${group} (${facet})`,
    (group: string, facet: string) => `${facet} ${group}`,
  ]);
}

function finished(random: Random, facts: Facts, lines: readonly Quantity[], table: Cell[][], truth: Truth): Unnamed {
  return { ...made(facts, onSheet(random, facts.words, table), [], truth), lines: lines.map(({ head }) => head) };
}
