import type { Answer } from "./figuresOf";
import type { Truth } from "./made";

export type Outcome =
  | { readonly is: "right" | "asked" | "refused"; readonly errors: readonly string[] }
  | { readonly is: "silent error"; readonly errors: readonly string[] };

/** What became of a table: a refusal and a question are told to the person who asks, a wrong answer is not. */
export function outcomeOf(answer: Answer, truth: Truth): Outcome {
  if (answer.kind === null) return { is: "refused", errors: [answer.reason ?? ""] };
  if (answer.question !== null) return { is: "asked", errors: [answer.question] };
  const errors = errorsIn(answer, truth);
  return { is: errors.length > 0 ? "silent error" : "right", errors };
}

/** What is wrong in an answer, in words. */
export function errorsIn(answer: Answer, truth: Truth): string[] {
  const errors: string[] = [];
  if (answer.kind !== "stages") errors.push(`kind ${answer.kind}`);
  const found = new Set<string>();
  for (const { name, written, people, plan } of truth.stages) {
    const stage = answer.stages.find((each) => each.name === name || each.name === written);
    if (!stage) {
      errors.push(`stage missing: ${name}`);
      continue;
    }
    found.add(stage.name);
    if (!same(stage.people, people)) errors.push(`people of ${name}: ${stage.people}, not ${people}`);
    if (!same(stage.plan ?? null, plan ?? null))
      errors.push(`plan of ${name}: ${stage.plan ?? null}, not ${plan ?? null}`);
  }
  for (const { name } of answer.stages) if (!found.has(name)) errors.push(`stage too many: ${name}`);
  for (const money of ["cost", "revenue"] as const) {
    if (!same(answer.money[money], truth.money[money]))
      errors.push(`${money}: ${answer.money[money]}, not ${truth.money[money]}`);
  }
  if (answer.dimension !== truth.dimension) errors.push(`dimension: ${answer.dimension}, not ${truth.dimension}`);
  for (const names of ["channels", "periods"] as const) {
    if (sorted(answer[names]) !== sorted(truth[names]))
      errors.push(`${names}: ${answer[names].join(", ")}; not ${truth[names].join(", ")}`);
  }
  if (answer.hasNorms !== truth.hasNorms) errors.push(truth.hasNorms ? "norms missing" : "norms where there are none");
  return errors;
}

function same(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));
}

function sorted(names: readonly string[]): string {
  return [...names].sort().join("\n");
}
