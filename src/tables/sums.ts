/** Where, first or last, a line of numbers is the sum of all the others, place by place; null when neither is. `lines[line][place]`. */
export function sumLine(lines: readonly (readonly (number | null)[])[]): number | null {
  if (lines.length < 3) return null;
  const ends = [lines.length - 1, 0];
  return (
    ends.find((line) =>
      isSum(
        lines[line]!,
        lines.filter((_, other) => other !== line),
      ),
    ) ?? null
  );
}

/** True when a line of numbers is the sum of others wherever it has a number, and that is more than nothing. */
export function isSum(line: readonly (number | null)[], parts: readonly (readonly (number | null)[])[]): boolean {
  const places = line.map((_, place) => place).filter((place) => line[place] !== null);
  const adds = (place: number) => {
    const sum = parts.reduce((all, part) => all + (part[place] ?? 0), 0);
    return Math.abs(sum - line[place]!) <= 1e-9 * Math.abs(sum);
  };
  const many = places.filter((place) => line[place]! > 0 && parts.filter((part) => part[place]).length > 1).length;
  return many > 1 && places.every(adds);
}

/** The sum of the numbers that are there. */
export function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
