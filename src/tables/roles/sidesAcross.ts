import { isBlank, nameOf } from "../cells";
import { type Choices, chosenRole } from "../choices";
import type { Column, Frame } from "../profile/frame";
import { labelsOf } from "../profile/labels";
import { figureOf } from "../profile/numberOrWords";
import { cellAt } from "../profile/rows";
import { DIFFERENCES } from "../vocabulary/changes";
import { words } from "../vocabulary/tokens";
import { AVERAGES, TOTALS, WHOLES } from "../vocabulary/totals";
import { channelColumns } from "./channelColumns";
import { doubtReader } from "./doubts";
import { isAdjective, type Label, labelReader } from "./labels";
import { rowPeriods } from "./rowPeriods";
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

/** A part of something that another row has for a longer time. */
const PER_TIME = /в день|в недел|в месяц|в час|\bper (day|week|month|hour)|daily|weekly|monthly/i;

/** What each row is by its labels. */
export function sidesAcross(frame: Frame, rows: readonly number[], choices: Choices): SidesAcross {
  const own = ({ header }: Column) => choices.roles?.[header];
  const naming = frame.columns.filter(
    (column) => own(column) === "dimension" || (column.holds === "words" && own(column) !== "period"),
  );
  const read = labelReader(naming.flatMap(({ index }) => rows.map((row) => nameOf(cellAt(frame.cells, row, index)))));
  const mayBe = doubtReader();
  const variantColumn = naming.find((column) => isOfVariants(frame, rows, column, read)) ?? null;
  const others = naming.filter((column) => column !== variantColumn);
  const bases = basesOf(frame, rows, others, mayBe, read);
  const times = frame.columns.filter(({ holds }) => holds === "periods");
  // Over plan and fact a name is written once.
  const written = others.map((column) =>
    variantColumn ? labelsOf(frame, rows, column) : rows.map((row) => nameOf(cellAt(frame.cells, row, column.index))),
  );
  const roles = rows.map((row, at) => {
    const first = frame.columns.find(({ index }) => !isBlank(cellAt(frame.cells, row, index)));
    // "Всего" stands in a column of numbers of articles, too.
    const inNumbers = first?.holds === "numbers" ? cellAt(frame.cells, row, first.index) : "";
    const names: string[] = [];
    if (typeof inNumbers === "string" && figureOf(inNumbers) === "words") names.push(nameOf(inNumbers));
    for (const list of written) if (list[at] !== "") names.push(list[at]!);
    for (const { index } of times) {
      const time = cellAt(frame.cells, row, index);
      if (typeof time === "string") names.push(time);
    }
    const variant = variantColumn ? read(nameOf(cellAt(frame.cells, row, variantColumn.index))) : null;
    return roleOf(names, variant, mayBe, read, choices, bases);
  });
  const counted = rows.filter((_, i) => ["people", "plan"].includes(roles[i]!.role));
  const columns = channelColumns(frame, counted, others, choices);
  const [first] = columns;
  const channels = first ? labelsOf(frame, rows, first) : rows.map(() => "");
  const owners = channels.map((name) => (mayBe(name) ? splitBase(read(name)) : name));
  const sections = frame.sections.size > 0 ? rows.map((row) => frame.sections.get(row) ?? "") : [];
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
  mayBe: (text: string) => boolean,
  read: (text: string) => Label,
): Set<string> {
  const seen = new Map<string, number>();
  for (const row of rows) {
    for (const { index } of naming) {
      const name = nameOf(cellAt(frame.cells, row, index));
      if (!mayBe(name)) continue;
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
  mayBe: (text: string) => boolean,
  read: (text: string) => Label,
  choices: Choices,
  bases: ReadonlySet<string>,
): Side {
  const known = names.find((name) => chosenRole(choices, name) !== undefined);
  const chosen = known === undefined ? undefined : chosenRole(choices, known);
  if (chosen) return { ...PEOPLE, role: ownRole(chosen), evidence: CHOSEN, isCertain: true, isUnknown: false };
  const isOfTotal = variant !== null && names.some((name) => isTotal(words(name), name) || isWhole(name));
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
    if (!mayBe(name)) continue;
    const tokens = words(name);
    const label = read(name);
    // "Total plan" and "Overall, fact" are of all, whether or not other rows are planned.
    const isOfAll = label.variant !== null && (isTotal(words(label.base), label.base) || isWhole(label.base));
    if (isTotal(tokens, name) || isOfAll) return { ...PEOPLE, role: "total", evidence: WORD };
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
  return hint === null ? PEOPLE : { ...PEOPLE, hint };
}

const isWhole = (name: string): boolean => WHOLES.isWhole(words(name));

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
  // "Двери план" and "Окна факт" name their owners, too.
  const owners = new Set(labels.filter(({ variant, base }) => variant !== null && base !== "").map(({ base }) => base));
  return isEach && meanings.includes("plan") && seen.size > 1 && owners.size < 2;
}
