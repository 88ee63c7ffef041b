import type { Evidence } from "../explained";
import type { StageLine } from "../roles/stageLines";
import { DIMENSIONS, MEASURE_HEADERS, STAGE_HEADERS } from "../vocabulary/dimensions";
import { words } from "../vocabulary/tokens";
import { losses, MORE_THAN_CHANCE, misnamed } from "./stageDoubts";
import { type At, fits, isWhole, LOOKED, nearlyFits } from "./stageFit";
import { orderAcross, orderDown } from "./stageOrder";
import type { View } from "./view";

/** The stages that were chosen, in order, and what was decided of the others. */
export interface ChosenStages {
  readonly stages: readonly number[];
  readonly lines: readonly StageLine[];
  readonly isReordered: boolean;
  /** Lines that may be stages, too, for want of a word. */
  readonly doubtful: readonly number[];
  /** Whether stages were taken for their falling figures alone. */
  readonly isOwn: boolean;
}

const FITS: Evidence = { code: "order", params: {} };
const BREAKS: Evidence = { code: "breaksOrder", params: {} };

/** Chooses the stages among lines: those with a word for it, and, where none has, those whose figures fall; the others stay out and keep their reason. */
export function chooseStages(view: View, lines: readonly StageLine[], people: readonly number[], at: At): ChosenStages {
  const known = lines
    // A row between stages that has people and no name is one that somebody forgot to name: the audit says so.
    .filter(
      ({ role, at: line }) =>
        role === "stage" ||
        (role === "unnamed" && view.orientation === "down" && view.isGrid && isBetween(line, lines)),
    )
    .map((line) => line.at);
  const result = lines.slice();
  const settle = (place: number, role: StageLine["role"], evidence: Evidence) => {
    result[place] = { ...result[place]!, role, evidence };
  };
  const isHeaded = STAGE_HEADERS.isWhole(words(view.stageHeader)) || areInOrder(view.stages.map(({ name }) => name));
  for (const { line, params } of losses(lines, known, people, at)) settle(line, "loss", { code: "difference", params });
  const unknown = result
    .filter(({ role, isOther }) => role === "unknown" && (!isOther || (isHeaded && view.orientation === "down")))
    .map((line) => line.at);
  // Two columns with the same figures are one; two rows with them are a step that nobody is lost at.
  for (const line of view.orientation === "across" && people.length > 1 ? unknown : []) {
    const twin = known.find((one) => people.every((side) => at(one, side) === at(line, side)));
    if (twin !== undefined) settle(line, "same", { code: "same", params: { of: lines[twin]!.name } });
  }
  for (const line of known) if (result[line]!.role === "unnamed") settle(line, "stage", FITS);
  let stages = known.slice();
  let doubtful: readonly number[] = [];
  let isOwn = false;
  const whole: number[] = unknown.filter((line) => result[line]!.role === "unknown" && isWhole(line, people, at));
  if (known.length >= 2) {
    const fitting = whole.filter((line) => fits(line, known, people, at));
    const isFitting = new Set(fitting);
    for (const line of unknown)
      if (result[line]!.role === "unknown" && !isFitting.has(line)) settle(line, "unknown", BREAKS);
    const all = [...known, ...fitting].sort((a, b) => a - b);
    // Names of one's own outnumber the known ones, and all fall: they are the steps of somebody's own funnel.
    const areOwn = fitting.length >= known.length && falls(all, people, at);
    // A row a stage and channel: what stands in its column of stages is one.
    const isListed = isHeaded && !view.isGrid && view.orientation === "down";
    const more = fitting.filter((line) => areOwn || isListed || isSaid(line, known, view, isHeaded));
    for (const line of more) settle(line, "stage", FITS);
    stages = [...known, ...more].sort((a, b) => a - b);
    const nearly = whole.filter(
      (line) => !isFitting.has(line) && nearlyFits(line, known, people, at, isHeaded ? 1 : MORE_THAN_CHANCE),
    );
    doubtful = [...fitting.filter((line) => !more.includes(line)), ...nearly, ...misnamed(result, known, people, at)];
  } else if (isHeaded || !isListOfOthers(view)) {
    const all = [...known, ...(isHeaded ? unknown : whole)].sort((a, b) => a - b);
    if (
      isHeaded && view.orientation === "down"
        ? all.length > 1
        : all.length > 1 && falls(all, people, at) && !areNumbered(all.map((line) => view.stages[line]!.name))
    ) {
      stages = all;
      isOwn = true;
      for (const line of all) if (result[line]!.role === "unknown") settle(line, "stage", FITS);
    }
  }
  const ordered =
    view.orientation === "across" ? orderAcross(stages, result, settle, people, at) : orderDown(stages, people, at);
  return { stages: ordered.stages, lines: result, isReordered: ordered.isReordered, doubtful, isOwn };
}

const isBetween = (line: number, lines: readonly StageLine[]): boolean =>
  lines.some(({ role, at }) => role === "stage" && at < line) &&
  lines.some(({ role, at }) => role === "stage" && at > line);

/** Whether what stands over the names says that they are no stages: regions, products. */
function isListOfOthers({ stageHeader, orientation }: View): boolean {
  const header = words(stageHeader);
  return (
    orientation === "down" && header.length > 0 && !MEASURE_HEADERS.isWhole(header) && DIMENSIONS.find(header) !== null
  );
}

/** "1. View", "2. Add": numbers that run from the first say that they are steps. */
function areInOrder(names: readonly string[]): boolean {
  const numbers = names.map((name) => Number(/^\D{0,8}?(\d{1,2})[.):\s-]+\S/.exec(name)?.[1] ?? Number.NaN));
  const runs = (list: readonly number[]) =>
    list.length > 1 && list[0]! <= 1 && list.every((number, i) => number === list[0]! + i);
  return (
    runs(numbers.filter((number) => !Number.isNaN(number))) &&
    numbers.filter((number) => Number.isNaN(number)).length * 3 <= numbers.length
  );
}

/** "Товар 1, Товар 2" are a list. */
function areNumbered(names: readonly string[]): boolean {
  const bare = new Set(
    names.map((name) =>
      name
        .replace(/[\d№#]+/g, "")
        .trim()
        .toLowerCase(),
    ),
  );
  return bare.size === 1 && names.every((name) => /\d/.test(name)) && !STAGE_HEADERS.isWhole(words([...bare][0]!));
}

/** Where a header says that these are stages, a name that nobody knows in front of the last known one is one; behind it people put their figures. */
function isSaid(line: number, known: readonly number[], { stages, orientation }: View, isHeaded: boolean): boolean {
  const isOnTheWay = isHeaded && orientation === "down" && line < Math.max(...known);
  return isOnTheWay && !isAbbreviation(stages[line]!.name);
}

/** Letters that only those know who use them: more often a figure than a stage. */
const isAbbreviation = (name: string): boolean => /^[A-ZА-Я][A-ZА-Я\d/&-]{1,5}$/.test(name.trim());

/** Whether figures fall from line to line, in the total and in nearly all sides, and by more than nothing. */
function falls(stages: readonly number[], people: readonly number[], at: At): boolean {
  let [steps, falling, strictly] = [0, 0, 0];
  for (const side of people.slice(0, LOOKED)) {
    let before = Number.NaN;
    for (const stage of stages) {
      const value = at(stage, side);
      if (Number.isNaN(value)) continue;
      if (!Number.isNaN(before)) {
        steps++;
        if (value <= before) falling++;
        if (value < before) strictly++;
      }
      before = value;
    }
  }
  return steps > 0 && falling >= steps * 0.9 && strictly * 2 >= steps;
}
