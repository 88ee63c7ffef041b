import type { EventLog } from "./eventLog";

/** What the name of an event says of it: a stage of some funnel, people who leave, or nothing that is known. */
export type EventMeaning = "stage" | "loss" | null;

/** A funnel of more is no longer looked at; any number may be chosen. */
const MOST_STAGES = 8;
const MOST_CANDIDATES = 20;
/** The share of people from which an event may be a stage whatever it is called. */
const OFTEN = 0.05;

/**
 * The events that are the stages of a log, in the order that most people take:
 * 1. candidates are what at least one person in twenty does, and however rare what is called like a stage; never what is called a loss -
 *    unless that leaves fewer than two;
 * 2. of two, the one that more people do first stands first: by how many others an event stands before more often than after
 *    (Copeland), equals by people, then by name;
 * 3. what fewer than half of those who did anything later ever did is a detour and no stage, unless that leaves fewer than two;
 * 4. of more than eight the first, the last and those that most people did.
 */
export function usualStages(log: EventLog, meaningOf: (name: string) => EventMeaning): string[] {
  const firsts = firstTimes(log);
  const all = firsts.filter((times) => times.size > 0).length;
  const people = peopleByEvent(log);
  const byPeople = [...log.names.keys()]
    .filter((event) => people[event]! > 0)
    .sort((a, b) => people[b]! - people[a]! || (log.names[a]! < log.names[b]! ? -1 : 1));
  const likely = byPeople.filter((event) => {
    const meaning = meaningOf(log.names[event]!);
    return meaning === "stage" || (meaning === null && people[event]! >= OFTEN * all);
  });
  const candidates = (likely.length < 2 ? byPeople : likely).slice(0, MOST_CANDIDATES);
  const ordered = inOrder(candidates, firsts);
  const way = onTheWay(ordered, firsts);
  return few(way.length < 2 ? ordered : way, people).map((event) => log.names[event]!);
}

/** How many people ever did each event of a log. */
export function peopleByEvent({ starts, events, names }: EventLog): Int32Array {
  const people = new Int32Array(names.length);
  const last = new Int32Array(names.length).fill(-1);
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let at = starts[person]!; at < starts[person + 1]!; at++) {
      const event = events[at]!;
      if (last[event] === person) continue;
      last[event] = person;
      people[event]!++;
    }
  }
  return people;
}

/** When each person first did each event. */
function firstTimes({ starts, times, events }: EventLog): Map<number, number>[] {
  return Array.from({ length: Math.max(0, starts.length - 1) }, (_, person) => {
    const first = new Map<number, number>();
    for (let at = starts[person]!; at < starts[person + 1]!; at++) {
      if (!first.has(events[at]!)) first.set(events[at]!, times[at]!);
    }
    return first;
  });
}

function inOrder(candidates: readonly number[], firsts: readonly ReadonlyMap<number, number>[]): number[] {
  // What happened at one instant says nothing of the order.
  const lead = candidates.map(() => new Int32Array(candidates.length));
  for (const first of firsts) {
    candidates.forEach((a, i) => {
      const time = first.get(a);
      if (time === undefined) return;
      for (let j = i + 1; j < candidates.length; j++) {
        const other = first.get(candidates[j]!);
        if (other !== undefined && other !== time) lead[i]![j]! += time < other ? 1 : -1;
      }
    });
  }
  const before = (i: number, j: number) => Math.sign(i < j ? lead[i]![j]! : -lead[j]![i]!);
  const score = candidates.map((_, i) => candidates.reduce((sum, _other, j) => sum + (i === j ? 0 : before(i, j)), 0));
  return candidates
    .map((event, i) => ({ event, i }))
    .sort((a, b) => score[b.i]! - score[a.i]! || a.i - b.i)
    .map(({ event }) => event);
}

function onTheWay(ordered: readonly number[], firsts: readonly ReadonlyMap<number, number>[]): number[] {
  const later = new Int32Array(ordered.length);
  const both = new Int32Array(ordered.length);
  for (const first of firsts) {
    let furthest = ordered.length - 1;
    while (furthest >= 0 && !first.has(ordered[furthest]!)) furthest--;
    for (let place = 0; place < furthest; place++) {
      later[place]!++;
      if (first.has(ordered[place]!)) both[place]!++;
    }
  }
  return ordered.filter((_, place) => 2 * both[place]! >= later[place]!);
}

function few(stages: readonly number[], people: Int32Array): number[] {
  const inner = stages.slice(1, -1).sort((a, b) => people[b]! - people[a]!);
  const kept = new Set([stages[0], stages.at(-1), ...inner.slice(0, MOST_STAGES - 2)]);
  return stages.filter((stage) => kept.has(stage));
}
