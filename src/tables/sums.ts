type Numbers = readonly (number | null)[];

/** Where, first or last, a line of numbers is the sum of all the others, place by place; null when neither is. `lines[line][place]`. */
export function sumLine(lines: readonly Numbers[]): number | null {
  if (lines.length < 3) return null;
  return [lines.length - 1, 0].find((at) => isSumOfOthers(lines, at)) ?? null;
}

/** True when a line is the sum of all the others, in more than one place: one is chance, and so is a sum of a single part. */
export function isSumOfOthers(lines: readonly Numbers[], at: number): boolean {
  const others = lines.filter((_, other) => other !== at);
  const parts = (place: number) => others.filter((other) => (other[place] ?? 0) > 0).length;
  const telling = lines[at]!.filter((value, place) => (value ?? 0) > 0 && parts(place) > 1);
  return telling.length > 1 && isSum(lines[at]!, others);
}

/** True when a line of numbers is the sum of others wherever it has a number, and somewhere more than nothing. */
export function isSum(line: Numbers, parts: readonly Numbers[]): boolean {
  const places = line.map((_, place) => place).filter((place) => line[place] !== null);
  const adds = (place: number) => {
    const sum = sumOf(parts.map((part) => part[place] ?? null));
    return Math.abs(sum - line[place]!) <= 1e-9 * Math.abs(sum);
  };
  return places.some((place) => line[place]! > 0) && places.every(adds);
}

/** The sum of the numbers that are there. */
export function sumOf(values: Numbers): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
