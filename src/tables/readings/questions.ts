import type { Choices, OwnRole } from "../choices";
import type { Answer, Question } from "../explained";
import type { Funnel } from "./funnel";
import { likeness } from "./likeness";
import type { Pipeline } from "./stocks";
import { peopleOf } from "./view";

/** Readings that differ by less are as good as each other. */
const CLOSE = 0.4;

/** What has to be asked of a table: which of two readings is meant; one thing at a time. */
export function questionOf(best: Funnel, other: Funnel | null, pipeline: Pipeline, choices: Choices): Question | null {
  return (
    ofPipeline(best, pipeline) ??
    ofStages(best, choices) ??
    ofPlan(best, choices) ??
    ofSum(best, choices) ??
    ofMean(best, choices) ??
    ofOrientation(best, other, choices)
  );
}

function ofPipeline(funnel: Funnel, pipeline: Pipeline): Question | null {
  if (pipeline !== "unclear") return null;
  const answer = (which: "reached" | "standing"): Answer => ({
    code: which,
    params: {},
    choices: { pipeline: which },
    stages: figures(funnel),
  });
  return { code: "pipeline", params: {}, answers: [answer("reached"), answer("standing")] };
}

function ofStages(funnel: Funnel, choices: Choices): Question | null {
  const { view, chosen, stages } = funnel;
  if (chosen.doubtful.length === 0) return null;
  const names = chosen.doubtful.map((line) => view.stages[line]!.name);
  const all = (role: OwnRole) => withRoles(choices, Object.fromEntries(names.map((name) => [name, role])));
  const order = [...stages, ...chosen.doubtful].sort((a, b) => a - b);
  const params = { name: names.join(", ") };
  return {
    code: "isStage",
    params,
    answers: [
      { code: "noStage", params, choices: all("leaveOut"), stages: figures(funnel) },
      { code: "aStage", params, choices: all("stage"), stages: figures({ ...funnel, stages: order }) },
    ],
  };
}

function ofPlan(funnel: Funnel, choices: Choices): Question | null {
  const [plan, fact] = funnel.compared;
  if (plan === undefined || fact === undefined) return null;
  const params = { plan: nameOf(funnel, plan), fact: nameOf(funnel, fact) };
  return {
    code: "isPlan",
    params,
    answers: [
      {
        code: "bothCount",
        params,
        choices: withRoles(choices, { [params.plan]: "people", [params.fact]: "people" }),
        stages: figures(funnel),
      },
      {
        code: "firstIsPlan",
        params,
        choices: withRoles(choices, { [params.plan]: "plan" }),
        stages: figures(without(funnel, plan)),
      },
    ],
  };
}

function ofSum(funnel: Funnel, choices: Choices): Question | null {
  const [whole, one, rest] = funnel.summed;
  if (whole === undefined || one === undefined || rest === undefined || choices.roles !== undefined) return null;
  const params = { total: nameOf(funnel, whole), one: nameOf(funnel, one), rest: nameOf(funnel, rest) };
  return {
    code: "isSum",
    params,
    answers: [
      { code: "isTotal", params, choices: withRoles(choices, { [params.total]: "total" }), stages: figures(funnel) },
      {
        code: "isGoal",
        params,
        choices: withRoles(choices, { [params.total]: "plan", [params.one]: "people", [params.rest]: "leaveOut" }),
        stages: figures({ ...funnel, people: [one] }),
      },
    ],
  };
}

function ofMean(funnel: Funnel, choices: Choices): Question | null {
  const [mean, a, b] = funnel.averaged;
  if (mean === undefined || a === undefined || b === undefined) return null;
  const params = { name: nameOf(funnel, mean), a: nameOf(funnel, a), b: nameOf(funnel, b) };
  return {
    code: "isMean",
    params,
    answers: [
      {
        code: "ownCounts",
        params,
        choices: withRoles(choices, { [params.name]: "people", [params.a]: "people", [params.b]: "people" }),
        stages: figures(funnel),
      },
      {
        code: "theirMean",
        params,
        choices: withRoles(choices, { [params.name]: "leaveOut" }),
        stages: figures(without(funnel, mean)),
      },
    ],
  };
}

function ofOrientation(best: Funnel, other: Funnel | null, choices: Choices): Question | null {
  const isOpen =
    other !== null && choices.orientation === undefined && Math.abs(likeness(best) - likeness(other)) < CLOSE;
  if (!isOpen || !best.view.isGrid || best.lines.some(({ role }) => role === "rate")) return null;
  const turned = (funnel: Funnel): Answer => ({
    code: funnel.view.orientation,
    params: {},
    choices: { orientation: funnel.view.orientation },
    stages: figures(funnel),
  });
  return { code: "orientation", params: {}, answers: [turned(best), turned(other)] };
}

const nameOf = ({ view }: Funnel, side: number): string => view.sides[side]!.name;

const withRoles = (choices: Choices, roles: Readonly<Record<string, OwnRole>>): Choices => ({
  roles: { ...choices.roles, ...roles },
});

const without = (funnel: Funnel, side: number): Funnel => ({
  ...funnel,
  people: funnel.people.filter((one) => one !== side),
});

/** People by stage, in all. */
function figures({ view, stages, people, lines }: Funnel): Answer["stages"] {
  return stages.map((at) => {
    const counts = people.map((side) => peopleOf(view, at, side)).filter((count) => count !== null);
    return { name: lines[at]!.name, people: counts.length > 0 ? counts.reduce((a, b) => a + b, 0) : null };
  });
}
