import { type Facts, makeFacts, type Needs, withGaps, withRise } from "./facts";
import { besideFigures, type Figure, stageFigures, type Value } from "./figures";
import { made, truthOf, type Unnamed } from "./made";
import type { Random } from "./random";
import { onSheet, transposed } from "./sheet";
import { type Cell, rounded, type Writing, writing } from "./writing";

/** What stands along the parts of a table: themselves, lines of totals, averages and differences of them, and lines left blank. */
interface Slot {
  readonly names: Readonly<Record<"channel" | "period", string>>;
  readonly parts: readonly number[];
  readonly is: "part" | "total" | "average" | "difference" | "blank";
}

/** A line a figure and a cell a channel, a period, or a channel in a period; lines go across the sheet or down. */
export function plainTable(random: Random, orientation: "down" | "across", needs: Needs): Unnamed {
  const facts = withRise(random, withGaps(random, makeFacts(random, needs)));
  const beside = besideFigures(random, facts);
  const figures = [...stageFigures(random, facts), ...beside.figures];
  const isHeaded = orientation === "across";
  const table = plainLines(random, facts, figures, isHeaded);
  const cells = onSheet(random, facts.words, isHeaded ? transposed(table) : table);
  return made(facts, cells, figures, truthOf(facts, isHeaded, beside));
}

/** The lines of a table, the first ones with the names of its parts, each line with its header first. */
export function plainLines(random: Random, facts: Facts, figures: readonly Figure[], isHeaded: boolean): Cell[][] {
  const { words } = facts;
  const write = writing(random, facts.language);
  const gap = random.pick(["-", "—", "n/a", null]);
  const slots = slotsOf(random, facts);
  const labels = labelLines(random, facts, slots);
  const first = random.pick(words.stage);
  const lines = [
    ...(isHeaded ? labels : labels.map((line) => [first, ...line.slice(1)])),
    ...figures.map((figure) => lineOf(figure, slots, write, gap)),
  ];
  if (!isHeaded) return random.chance(0.08) ? numbered(lines, random.pick(words.number)) : lines;
  const along = (values: () => Cell): Cell[] => slots.map(({ is }) => (is === "part" ? values() : null));
  const byChannel = facts.channels.length > 0;
  if (byChannel && random.chance(0.08))
    lines.splice(labels.length, 0, [random.pick(words.owner), ...along(() => random.pick(words.owners))]);
  if (byChannel && random.chance(0.08))
    lines.splice(1, 0, [random.pick(words.id), ...along(() => random.int(1_000_000, 99_999_999))]);
  else if (random.chance(0.1))
    lines.unshift([random.pick(words.number), ...slots.map(({ is }, i) => (is === "part" ? i + 1 : null))]);
  if (random.chance(0.1))
    lines.push([random.pick(words.note), ...along(() => (random.chance(0.4) ? random.pick(words.notes) : null))]);
  return lines;
}

function numbered(lines: readonly Cell[][], head: string): Cell[][] {
  return lines.map((line, i) => [i === 0 ? head : i, ...line]);
}

function lineOf(figure: Figure, slots: readonly Slot[], write: Writing, gap: string | null): Cell[] {
  return [
    figure.head,
    ...slots.map(({ is, parts }) => {
      if (is === "blank") return null;
      if (is === "difference") return write.cell(figure.kind, differenceOf(figure, parts));
      if (is === "average") return write.cell(figure.kind, averageOf(figure, parts));
      const value = is === "total" ? figure.totalOf(parts) : figure.values[parts[0]!]!;
      return value === null && is === "part" ? gap : write.cell(figure.kind, value);
    }),
  ];
}

/** How much more people or money there is in the second of two parts. */
function differenceOf({ kind, values }: Figure, [first, second]: readonly number[]): Value {
  const [before, after] = [values[first!], values[second!]];
  const isAmount = kind === "people" || kind === "money";
  return isAmount && typeof before === "number" && typeof after === "number" ? after - before : null;
}

function averageOf({ kind, values }: Figure, parts: readonly number[]): Value {
  const known = parts.flatMap((i) => (typeof values[i] === "number" ? [values[i]] : []));
  if (known.length === 0) return null;
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  return kind === "rate" ? mean : rounded(mean, 1);
}

function slotsOf(random: Random, { parts, periods, channels, words, language }: Facts): Slot[] {
  const all = parts.map((_, i) => i);
  const named = (name: string): Slot["names"] => ({
    channel: channels.length > 0 && periods.length === 0 ? name : "",
    period: periods.length > 0 ? name : "",
  });
  const slots: Slot[] = parts.map((names, i) => ({ names, parts: [i], is: "part" }));
  const total = random.pick(words.total);
  const subtotals = random.chance(0.4);
  if (subtotals && channels.length > 0 && periods.length > 0) {
    for (const period of periods) {
      const own = all.filter((i) => parts[i]!.period === period);
      const last = slots.filter((slot) => slot.names.period === period).at(-1)!;
      slots.splice(slots.indexOf(last) + 1, 0, {
        names: named(`${total} ${period}`),
        parts: own,
        is: "total",
      });
    }
  } else if (subtotals && periods.length === 6 && /^(jan|янв)/i.test(periods[0]!)) {
    const quarter = language === "ru" ? "квартал" : "Q";
    [6, 3].forEach((end) => {
      const name = language === "ru" ? `${end / 3} ${quarter}` : `${quarter}${end / 3}`;
      slots.splice(end, 0, { names: named(name), parts: all.slice(end - 3, end), is: "total" });
    });
  }
  const [first, second] = periods;
  if (channels.length === 0 && periods.length === 2 && random.chance(0.3)) {
    const change = random.pick([...words.change, `${second} - ${first}`]);
    return [...slots, { names: named(change), parts: [0, 1], is: "difference" }];
  }
  if (random.chance(0.45)) {
    if (random.chance(0.08)) slots.push({ names: named(""), parts: [], is: "blank" });
    const slot: Slot = { names: named(total), parts: all, is: "total" };
    if (random.chance(0.85)) slots.push(slot);
    else slots.unshift(slot);
  }
  if (random.chance(0.1) && parts.length > 2)
    slots.push({ names: named(random.pick(words.average)), parts: all, is: "average" });
  return slots;
}

function labelLines(
  random: Random,
  { channels, periods, channelHead, periodHead }: Facts,
  slots: readonly Slot[],
): Cell[][] {
  const isMerged = random.chance(0.2);
  const channel = [channelHead, ...slots.map(({ names }) => names.channel || null)];
  const period = [periodHead, ...slots.map(({ names }) => names.period)];
  if (periods.length === 0) return [channel];
  if (channels.length === 0) return [period];
  const shown = isMerged ? period.map((name, i) => (i > 1 && name === period[i - 1] ? null : name)) : period;
  return isMerged || random.chance(0.5) ? [shown, channel] : [channel, shown];
}
