import type { Line, Rates } from "./stageTable";
import { words } from "./words";

const mail = /deliver|recipient|доставлен|получател|opens?\b|открыт|прочитан/i;

/**
 * Robots or bounces with the stage they are counted among: the visits, else the clicks. Null when the table has neither, since refusals
 * in a sales department and letters that bounce are no visits.
 */
export function cleaning<T extends Rates>(line: T, stages: readonly Line[]): (T & { after: number }) | null {
  const find = (pattern: RegExp) => stages.findIndex(({ name }) => pattern.test(name));
  const [visits, clicks] = [find(words.visits), find(words.clicks)];
  const after = visits >= 0 ? visits : clicks;
  return after < 0 || stages.some(({ name }) => mail.test(name)) ? null : { ...line, after };
}
