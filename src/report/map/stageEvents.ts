import { oneLine } from "../../core/oneLine";

/**
 * The events (indexes in `names`, -1 for none) that stages mean by their names: of the same name, or else the only one that differs in the
 * endings of words, since a table counts "Visits" and "Заявки" where a log writes "Visit" and "Заявка".
 */
export function eventsOf(stages: readonly string[], names: readonly string[]): number[] {
  const [exact, inflected] = [names.map(plain), names.map(stem)];
  return stages.map((stage) => {
    const same = exact.indexOf(plain(stage));
    const alike = inflected.indexOf(stem(stage));
    if (same >= 0 || alike !== inflected.lastIndexOf(stem(stage))) return same;
    return alike;
  });
}

const plain = (name: string): string => oneLine(name).toLowerCase();

const stem = (name: string): string =>
  plain(name)
    .split(" ")
    .map((word) => word.replace(/^(\p{L}{3,}?)(s|[аеийоуыьяю]{1,2})$/u, "$1"))
    .join(" ");
