/** The name of a step, as everybody reads it: "Ad → Click". */
export function stepName(stages: readonly string[], stage: number): string {
  return `${stages[stage - 1] ?? ""} → ${stages[stage] ?? ""}`;
}
