import type { Line } from "../line";
import type { Rates } from "../stageTable";
import { idea } from "../vocabulary/idea";
import { words } from "../vocabulary/tokens";

const VISITS = idea({ en: "visit*, session*", ru: "визит*, сесси*, сеанс*, посещ*" });
const CLICKS = idea({ en: "click*", ru: "клик*, переход*, перешл*" });
const MAIL = idea({
  en: "deliver*, recipient*, open, opens, opened",
  ru: "доставлен*, получател*, открыт*, прочитан*",
});

/**
 * Robots or bounces with the stage they are counted among: the visits, else the clicks. Null when the table has neither, since refusals
 * in a sales department and letters that bounce are no visits.
 */
export function cleaning<T extends Rates>(line: T, stages: readonly Line[]): (T & { after: number }) | null {
  const names = stages.map(({ name }) => words(name));
  const find = (wanted: typeof VISITS) => names.findIndex((name) => wanted.find(name) !== null);
  const [visits, clicks] = [find(VISITS), find(CLICKS)];
  const after = visits >= 0 ? visits : clicks;
  return after < 0 || names.some((name) => MAIL.find(name) !== null) ? null : { ...line, after };
}
