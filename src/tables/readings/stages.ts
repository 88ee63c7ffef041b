import { nameOf } from "../cells";
import type { Choices } from "../choices";
import type { Question } from "../explained";
import type { Column, Frame } from "../profile/frame";
import { cellAt } from "../profile/rows";
import type { StageTable } from "../stageTable";
import { isStageName } from "../vocabulary/meaning";
import { stageTableOf } from "./assemble";
import { isCohorts } from "./cohorts";
import { type Funnel, readFunnel } from "./funnel";
import { likeness } from "./likeness";
import { namesColumn } from "./namesColumn";
import { viewGrouped, viewLong } from "./pivots";
import { pipelineOf } from "./stocks";
import { viewAcross, viewDown } from "./view";

/** A frame read as a table of stages. */
export interface StagesFound {
  readonly kind: "stages" | "stocks";
  readonly table: StageTable;
  /** Whether words say so: at least two stages are known by name. */
  readonly isSure: boolean;
}

/** More rows, or columns, than this are no stages but a log, or its channels. */
export const MOST_STAGES = 500;
/** Readings that differ by less are as good as each other. */
const CLOSE = 0.4;

/** The table of stages in a frame, whichever way they go; null when there is none. */
export function readStages(frame: Frame, choices: Choices): StagesFound | null {
  if (isCohorts(frame)) return null;
  const naming = frame.columns.filter(({ holds }) => holds === "words" || holds === "periods");
  const names = choices.orientation === "across" ? null : namesColumn(frame);
  const long = names && viewLong(frame, names, naming);
  const isDown = names !== null && frame.rows.length <= MOST_STAGES && !isRepeated(frame, names);
  const down = long ?? (names && isDown ? viewDown(frame, names, naming) : null);
  const isAcross = choices.orientation !== "down" && frame.headers.length > 0 && frame.columns.length <= MOST_STAGES;
  const across = isAcross ? (viewGrouped(frame, naming) ?? viewAcross(frame, naming)) : null;
  const [first, second] = [down, across].map((view) => view && readFunnel(view, choices));
  const [best, other] = first && second ? ranked(first, second) : [first ?? second, null];
  if (!best) return null;
  const table = stageTableOf(best);
  const pipeline = pipelineOf(best, choices);
  return {
    kind: pipeline === "standing" ? "stocks" : "stages",
    table: { ...table, question: questionOf(best, other ?? null, pipeline, choices) },
    isSure: table.stages.filter(({ name }) => isStageName(name)).length > 1,
  };
}

/** Whether most names stand several times: then something besides tells the rows apart, and nothing says what. */
function isRepeated({ cells, rows }: Frame, { index }: Column): boolean {
  const names = rows.map((row) => nameOf(cellAt(cells, row, index))).filter((name) => name !== "");
  return names.length >= 6 && new Set(names).size * 2 <= names.length;
}

/** The more likely first; a tie goes to names in the first column, which is how people write by hand. */
function ranked(down: Funnel, across: Funnel): [Funnel, Funnel] {
  return likeness(across) > likeness(down) ? [across, down] : [down, across];
}

/** What has to be asked of a table: which of two readings is meant. */
function questionOf(best: Funnel, other: Funnel | null, pipeline: string, choices: Choices): Question | null {
  const { view, chosen, lines } = best;
  if (pipeline === "unclear") {
    const ask = (which: "reached" | "standing") => ({
      code: which,
      params: {},
      choices: { pipeline: which },
      stages: figures(best),
    });
    return { code: "pipeline", params: {}, answers: [ask("reached"), ask("standing")] };
  }
  if (chosen.doubtful.length > 0) {
    const names = chosen.doubtful.map((line) => view.stages[line]!.name);
    const roles = (role: "leaveOut" | "stage") => ({
      roles: { ...choices.roles, ...Object.fromEntries(names.map((name) => [name, role])) },
    });
    const order = [...best.stages, ...chosen.doubtful].sort((a, b) => a - b);
    const params = { name: names.join(", ") };
    return {
      code: "isStage",
      params,
      answers: [
        { code: "noStage", params, choices: roles("leaveOut"), stages: figures(best) },
        { code: "aStage", params, choices: roles("stage"), stages: figures({ ...best, stages: order }) },
      ],
    };
  }
  if (best.compared.length > 0) {
    const [a, b] = best.compared.map((i) => view.sides[i]!.name);
    const plan = best.compared[0]!;
    return {
      code: "isPlan",
      params: { plan: a!, fact: b! },
      answers: [
        {
          code: "bothCount",
          params: { plan: a!, fact: b! },
          choices: { roles: { ...choices.roles, [a!]: "people", [b!]: "people" } },
          stages: figures(best),
        },
        {
          code: "firstIsPlan",
          params: { plan: a!, fact: b! },
          choices: { roles: { ...choices.roles, [a!]: "plan" } },
          stages: figures({ ...best, people: best.people.filter((i) => i !== plan) }),
        },
      ],
    };
  }
  if (best.summed.length === 3 && choices.roles === undefined) {
    const [total, one, rest] = best.summed.map((side) => view.sides[side]!.name) as [string, string, string];
    const params = { total, one, rest };
    const plan = { [total]: "plan", [one]: "people", [rest]: "leaveOut" } as const;
    return {
      code: "isSum",
      params,
      answers: [
        { code: "isTotal", params, choices: { roles: { [total]: "total" } }, stages: figures(best) },
        {
          code: "isGoal",
          params,
          choices: { roles: plan },
          stages: figures({ ...best, people: [best.summed[1]!] }),
        },
      ],
    };
  }
  const isOpen =
    other !== null && choices.orientation === undefined && Math.abs(likeness(best) - likeness(other)) < CLOSE;
  if (isOpen && view.isGrid && !lines.some(({ role }) => role === "rate")) {
    const turned = (funnel: Funnel) => ({
      code: funnel.view.orientation,
      params: {},
      choices: { orientation: funnel.view.orientation },
      stages: figures(funnel),
    });
    return { code: "orientation", params: {}, answers: [turned(best), turned(other)] };
  }
  return null;
}

/** People by stage, in all. */
function figures({ view, stages, people, lines }: Funnel): { name: string; people: number | null }[] {
  return stages.map((at) => {
    const counts = people.map((side) => peopleAt(view, at, side)).filter((count) => count !== null);
    return { name: lines[at]!.name, people: counts.length > 0 ? counts.reduce((a, b) => a + b, 0) : null };
  });
}

import { peopleOf as peopleAt } from "./view";
