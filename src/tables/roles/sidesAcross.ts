import { isBlank, nameOf } from "../cells";
import type { Choices } from "../choices";
import { isTurned, timeReader } from "../events/eventTimes";
import type { Cell } from "../line";
import { dateOf, isSerial, monthOf, type Period, periodOf } from "../periods";
import { figureOf } from "../profile/figure";
import type { Column, Frame } from "../profile/frame";
import { labelsOf } from "../profile/labels";
import { cellAt } from "../profile/rows";
import { DIFFERENCES } from "../vocabulary/changes";
import { DIMENSIONS, isAttribute, OWNERS } from "../vocabulary/dimensions";
import { meaningOf } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import { AVERAGES, TOTALS, WHOLES } from "../vocabulary/totals";
import { isAdjective, type Label, labelReader } from "./labels";
import { CHOSEN, PEOPLE, type Side, WORD } from "./side";
import { ownRole } from "./sidesDown";

/** What the rows of a table whose stages go across are, and by which columns. */
export interface SidesAcross {
  readonly sides: Side[];
  /** Columns whose names could be the channels, the one taken first. */
  readonly channelColumns: readonly Column[];
  /** Days that were drawn into months; 0 for none. */
  readonly days: number;
  /** The column in which day and month were taken for each other; null when none was. */
  readonly turned: Column | null;
}

/** Words that a row without people of its own begins with; most names have none. */
const MAY_BE =
  /итог|всего|total|\bsum\b|together|combined|вместе|сумм|общ|overall|все |вся |\ball\b|средн|avg|average|mean|медиан|median|best|worst|лучш|худш|макс|мин|max|min|план|plan|target|goal|цель|факт|fact|actual|прогноз|forecast|норм|norm|bench|бенч|эталон|отклон|откл|разниц|diff|delta|дельт|измен|change|variance|gap|осталось|remaining|конв|conv|%|доля|share|rate|cr\b|ctr|прош|пред|prev|last |σ|Σ|yoy|mom|в день|в недел|в месяц|в час|\bper\b|daily|weekly|monthly/i;

/** A part of something that another row has for a longer time. */
const PER_TIME = /в день|в недел|в месяц|в час|\bper (day|week|month|hour)|daily|weekly|monthly/i;

/** What each row is by its labels. */
export function sidesAcross(frame: Frame, rows: readonly number[], choices: Choices): SidesAcross {
  const own = ({ header }: Column) => choices.roles?.[header];
  const naming = frame.columns.filter(
    (column) => own(column) === "dimension" || (column.holds === "words" && own(column) !== "period"),
  );
  const read = labelReader([]);
  const variantColumn = naming.find((column) => isOfVariants(frame, rows, column, read)) ?? null;
  const others = naming.filter((column) => column !== variantColumn);
  const bases = basesOf(frame, rows, others, read);
  // Over plan and fact a name is written once.
  const written = others.map((column) =>
    variantColumn ? labelsOf(frame, rows, column) : rows.map((row) => nameOf(cellAt(frame.cells, row, column.index))),
  );
  const roles = rows.map((row, at) => {
    const first = frame.columns.find(({ index }) => !isBlank(cellAt(frame.cells, row, index)));
    // "Всего" stands in a column of numbers of articles, too.
    const inNumbers = first?.holds === "numbers" ? cellAt(frame.cells, row, first.index) : "";
    const names = [
      ...(typeof inNumbers === "string" && figureOf(inNumbers) === "words" ? [nameOf(inNumbers)] : []),
      ...written.map((list) => list[at]!),
    ].filter((name) => name !== "");
    const variant = variantColumn ? read(nameOf(cellAt(frame.cells, row, variantColumn.index))) : null;
    const time = frame.columns
      .filter(({ holds }) => holds === "periods")
      .map(({ index }) => cellAt(frame.cells, row, index));
    return roleOf(
      [...names, ...time.flatMap((cell) => (typeof cell === "string" ? [cell] : []))],
      variant,
      read,
      choices,
      bases,
    );
  });
  const counted = rows.filter((_, i) => ["people", "plan"].includes(roles[i]!.role));
  const columns = channelColumns(frame, counted, others, choices);
  const [first] = columns;
  const channels = first ? labelsOf(frame, rows, first) : rows.map(() => "");
  const owners = channels.map((name) => (MAY_BE.test(name) ? splitBase(read(name)) : name));
  const sections = rows.map((row) => frame.sections.get(row) ?? "");
  const isSectioned = new Set(sections).size > 1 && new Set(owners).size < 2;
  const periods = rowPeriods(frame, rows, owners, roles, choices, variantColumn !== null);
  return {
    sides: roles.map((side, i) => ({
      ...side,
      channel: isSectioned ? sections[i]! : owners[i]!,
      period: periods.names[i]!,
    })),
    channelColumns: columns,
    days: periods.days,
    turned: periods.turned,
  };
}

/** What is planned or reached in rows of their own, without the word for it: names that several rows have. */
function basesOf(
  frame: Frame,
  rows: readonly number[],
  naming: readonly Column[],
  read: (text: string) => Label,
): Set<string> {
  const seen = new Map<string, number>();
  for (const row of rows) {
    for (const { index } of naming) {
      const name = nameOf(cellAt(frame.cells, row, index));
      if (!MAY_BE.test(name)) continue;
      const label = read(name);
      if (!label.variant || label.base === "") continue;
      const base = label.base.toLowerCase();
      seen.set(base, (seen.get(base) ?? 0) + (label.variant === "fact" ? 2 : 1));
    }
  }
  return new Set([...seen].flatMap(([base, times]) => (times > 1 ? [base] : [])));
}

function splitBase(label: Label): string {
  return label.variant && label.base !== "" ? label.base : label.text;
}

function roleOf(
  names: readonly string[],
  variant: Label | null,
  read: (text: string) => Label,
  choices: Choices,
  bases: ReadonlySet<string>,
): Side {
  const chosen = names
    .map((name) => choices.roles?.[name] ?? (choices.leaveOut?.includes(name) ? "leaveOut" : undefined))
    .find(Boolean);
  if (chosen) return { ...PEOPLE, role: ownRole(chosen), evidence: CHOSEN, isCertain: true, isUnknown: false };
  const isOfTotal = variant !== null && names.some((name) => isTotal(words(name), name) || WHOLES.isWhole(words(name)));
  if (isOfTotal) return { ...PEOPLE, role: "total", evidence: WORD };
  if (variant?.variant && variant.variant !== "fact")
    return { ...PEOPLE, role: variant.variant, evidence: WORD, isMoney: variant.isMoney };
  if (variant && variant.meaning !== null && variant.variant !== "fact") {
    const role = variant.meaning;
    if (role === "total" || role === "average" || role === "benchmark" || role === "rate")
      return { ...PEOPLE, role, evidence: WORD };
  }
  let hint: Side["hint"] = null;
  for (const name of names) {
    if (!MAY_BE.test(name)) continue;
    const tokens = words(name);
    const label = read(name);
    if (isTotal(tokens, name)) return { ...PEOPLE, role: "total", evidence: WORD };
    if (
      AVERAGES.isWhole(tokens) ||
      (AVERAGES.find(tokens)?.at === 0 &&
        !isAdjective(name) &&
        /^(в среднем|средн|average|avg|mean|медиан)/i.test(name.trim()))
    )
      return { ...PEOPLE, role: "average", evidence: WORD };
    if (label.variant === "fact") continue;
    // "Иванов план" beside "Иванов факт"; "Plan B" and "Price comparison" are names.
    if (label.variant && (label.base === "" || bases.has(label.base.toLowerCase())))
      return { ...PEOPLE, role: label.variant, evidence: WORD };
    if ((label.meaning === "benchmark" || label.meaning === "rate") && tokens.length < 4 && name === names[0]) {
      return { ...PEOPLE, role: label.meaning, evidence: WORD };
    }
    if (TOTALS.find(tokens) || WHOLES.find(tokens)) hint = "total";
    else if (AVERAGES.find(tokens) && !isAdjective(name)) hint = "average";
    if (PER_TIME.test(name)) hint = "average";
    else if (DIFFERENCES.find(tokens)) hint = "difference";
  }
  return { ...PEOPLE, hint };
}

/** A name that begins or ends with the word for a total; "Total Look" may be a campaign, and then figures decide. */
function isTotal(tokens: readonly string[], name: string): boolean {
  if (TOTALS.isWhole(tokens)) return true;
  if (/^(итого|всего|общий итог|под?[иы]тог|промежуточн\S+ итог|grand total|sub-?total)/i.test(name.trim()))
    return true;
  if (/(^|\s)(итог|итого|всего)\s*:?$/i.test(name.trim())) return true;
  return /^totals?\s*[:(]/i.test(name.trim());
}

/** Whether a column says of each row whether it is plan or fact: a few words, all of which are such. */
function isOfVariants(
  frame: Frame,
  rows: readonly number[],
  { index }: Column,
  read: (text: string) => Label,
): boolean {
  const seen = new Set<string>();
  for (const row of rows) {
    const name = nameOf(cellAt(frame.cells, row, index));
    if (name !== "") seen.add(name);
    if (seen.size > 8) return false;
  }
  const labels = [...seen].map(read);
  const meanings = labels.map(({ variant, meaning }) => variant ?? meaning);
  const known = ["plan", "fact", "forecast", "difference", "previous", "rate", "total", "benchmark"];
  const isEach = meanings.every(
    (meaning, i) => known.includes(meaning ?? "") || /^(result|результат)$/i.test([...seen][i]!),
  );
  return isEach && meanings.includes("plan") && seen.size > 1;
}

/**
 * The columns whose names could be the channels, the one to take first: the chosen one; one that is called channel or manager; else that with
 * fewest different names, since a report compares a few. A column with one name tells nothing apart; status, currency and notes say nothing
 * of whose people they are.
 */
function channelColumns(frame: Frame, rows: readonly number[], naming: readonly Column[], choices: Choices): Column[] {
  const own = (column: Column) => choices.roles?.[column.header];
  const isKnown = (column: Column) => DIMENSIONS.find(words(column.header)) !== null || own(column) === "dimension";
  const last = Math.max(0, ...frame.columns.filter(({ holds }) => holds === "numbers").map(({ index }) => index));
  // Behind the figures people write remarks, and who is responsible.
  const usable = naming.filter((column) => {
    const name = words(column.header);
    const role = own(column);
    if (role !== undefined && role !== "dimension") return false;
    if (column.index > last && !isKnown(column)) return false;
    return role === "dimension" || (!isAttribute(name) && meaningOf(column.header) !== "id");
  });
  const isOwner = ({ header }: Column) => OWNERS.find(words(header)) !== null;
  const isBehind = ({ index }: Column) => Number(index > last);
  const counted = usable
    .map((column) => ({ column, names: new Set(labelsOf(frame, rows, column)).size }))
    .filter(({ names }) => names > 1 || rows.length === 1);
  // Whose people they are is said by the columns called so, else by any, and last by who answers for them.
  const [candidates = []] = [
    counted.filter(({ column }) => isKnown(column) && !isOwner(column)),
    counted.filter(({ column }) => !isOwner(column)),
    counted,
  ].filter((tier) => tier.length > 0);
  candidates.sort(
    (a, b) =>
      isBehind(a.column) - isBehind(b.column) ||
      surest(b.column, b.names, rows.length) - surest(a.column, a.names, rows.length) ||
      a.names - b.names,
  );
  const isChosen = ({ column }: { column: Column }) =>
    column.header === choices.channelColumn || own(column) === "dimension";
  return [...candidates.filter(isChosen), ...candidates.filter((one) => !isChosen(one))].map(({ column }) => column);
}

/** A column called channel or manager is it, before others that are called campaign or device. */
function surest({ header }: Column, names: number, rows: number): number {
  const name = words(header).join(" ");
  return names <= Math.max(60, rows / 4) && /^(channel|канал|source|источник|менеджер|manager)$/.test(name) ? 1 : 0;
}

/** More days than these are read as months. */
const DAYS = 31;

/**
 * The periods of rows by the first column of dates or months that differ. When every channel has one date of its own, that is when it was
 * started or sent, not a period.
 */
function rowPeriods(
  frame: Frame,
  rows: readonly number[],
  channels: readonly string[],
  roles: readonly Side[],
  choices: Choices,
  isPaired: boolean,
): { names: string[]; days: number; turned: Column | null } {
  const isCounted = roles.map(({ role }) => role === "people" || role === "plan");
  const apart = new Set(channels.filter((_, i) => isCounted[i])).size;
  const own = ({ header }: Column) => choices.roles?.[header];
  const chosen = frame.columns.filter((column) => own(column) === "period");
  const found = frame.columns.filter(
    (column) =>
      own(column) === undefined &&
      (column.holds === "periods" || (column.holds === "words" && /^date range$/i.test(column.header))),
  );
  const columns = [...chosen, ...found];
  for (const column of columns) {
    let last: Period | null = null;
    const sample = rows.slice(0, SAMPLE).map((row) => cellAt(frame.cells, row, column.index));
    const turned = isTurned(sample.filter((cell) => !isBlank(cell))) ? column : null;
    const known = new Map<unknown, Period | null>();
    const periods = rows.map((row, at) => {
      const cell = cellAt(frame.cells, row, column.index);
      const key = typeof cell === "object" ? cell.getTime() : cell;
      let period = known.get(key);
      if (period === undefined) {
        period = turned
          ? turnedPeriod(cell)
          : (read(cell, column) ?? (chosen.includes(column) ? asSaid(cell, known.size) : null));
        known.set(key, period);
      }
      // Merged cells: over the rows of several channels, or over plan and fact.
      last = period ?? ((channels[at] === "" && !isPaired) || !isBlank(cell) ? null : last);
      return isCounted[at] ? last : null;
    });
    const names = [...new Set(periods.flatMap((period) => (period ? [period.name] : [])))];
    const pairs = new Set(
      rows.flatMap((_, at) => (isCounted[at] ? [`${channels[at]}\u0000${periods[at]?.name}`] : [])),
    );
    if (names.length < 2 || (apart > 1 && pairs.size === apart)) continue;
    const isDaily = names.length > DAYS && periods.every((period) => !period || period.at >= 12 * 1900);
    if (isDaily) return { names: periods.map((period) => (period ? monthOf(period) : "")), days: names.length, turned };
    const isFirst = names.every((one) => /^\d{4}-\d{2}-01$/.test(one));
    return {
      names: periods.map((period) => (isFirst ? (period?.name ?? "").replace(/-01$/, "") : (period?.name ?? ""))),
      days: 0,
      turned,
    };
  }
  return { names: rows.map(() => ""), days: 0, turned: null };
}

/** The day of a cell whose day and month the spreadsheet took for each other, or left as a text. */
function turnedPeriod(cell: unknown): Period | null {
  const time = timeReader("turned")(cell);
  return time === null || Number.isNaN(time) ? null : periodOf(new Date(time).toISOString().slice(0, 10));
}

/** Cells by which the writing of a column of dates is told. */
const SAMPLE = 1000;

/** Somebody says that it is a period, whatever it is called: in the order of the sheet. */
function asSaid(cell: unknown, at: number): Period | null {
  const name = nameOf(cell as Cell);
  return name === "" ? null : { name, at, yearless: false };
}

// Under a header that says so, a bare number is a month or a week.
function read(cell: unknown, { header }: Column): Period | null {
  const period = typeof cell === "number" && isSerial(cell) ? periodOf(dateOf(cell)) : periodOf(cell);
  if (period || typeof cell !== "number" || !/month|week|месяц|недел/i.test(header)) return period;
  return { name: String(cell), at: cell, yearless: true };
}
