/** A named step of a query: a common table expression. */
export type Step = readonly [name: string, select: string];

/** A query of steps, one under another; not indented, since a name may have lines of its own. */
export function queryOf(steps: readonly Step[], select: string): string {
  return `WITH ${steps.map(([name, body]) => `${name} AS (\n${body}\n)`).join(",\n")}\n${select}`;
}

/** One to so many. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Parts of a list, each on a line. */
export function listed(parts: readonly string[]): string {
  return parts.map((part) => `  ${part}`).join(",\n");
}
