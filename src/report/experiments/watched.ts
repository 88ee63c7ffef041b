import { type BeforeAfter, beforeAfter, type DatedShare } from "../../core/answer/beforeAfter";
import { dayNumber } from "../../core/plan/workingDays";
import { cleanedCounts } from "../../tables/cleanedCounts";
import { daysBySeries } from "../../tables/periodDays";
import { dayText } from "../../text/day";
import { EXPERIMENTS } from "../../text/experiments";
import { fill } from "../../text/fill";
import { formatFixed } from "../../text/number";
import { segmentsOf } from "./context";
import type { ExperimentModel, Idea } from "./model";

/** What became of a hypothesis that was done and is watched: as of the day built, and for the start that it had then. */
export interface Watched {
  readonly state: BeforeAfter["kind"];
  readonly start: number;
  readonly detail: string;
}

/** The periods after its start against what was usual before; null for a hypothesis that is not watched, or has no start or stage. */
export function watchedIdea(model: ExperimentModel, idea: Idea): Watched | null {
  const { language, table } = model;
  const { statuses } = EXPERIMENTS[language];
  const isWatched = [statuses.watching, statuses.adopted].some((status) => status === idea.status?.content);
  const start = idea.start?.content;
  const stage = Number(/^(\d+)\. /.exec(String(idea.stage?.content ?? ""))?.[1] ?? 0);
  if (!isWatched || typeof start !== "number" || stage < 1 || stage >= table.stages.length) return null;
  const found = beforeAfter(sharesByPeriod(model, stage - 1, idea), start);
  return { state: found.kind, start, detail: detailOf(model, found, idea) };
}

/** Whatever period is over, with the share that went on from a stage (an index). */
function sharesByPeriod(model: ExperimentModel, stage: number, { segment }: Idea): DatedShare[] {
  const { table, cells, source, builtOn, language } = model;
  const today = dayNumber(builtOn.year, builtOn.month, builtOn.day);
  const days = daysBySeries(table, cells, { sheetName: source.sheetName, today });
  const counts = cleanedCounts(table, cells);
  const name = String(segment?.content ?? "");
  const everybody = name === "" || name === EXPERIMENTS[language].everybody;
  const own = segmentsOf(table).find((each) => each.name === (everybody ? "" : name))?.series ?? [];
  return table.periods.flatMap((period) => {
    const series = own.filter((each) => table.channels[each]!.period === period);
    const of = days[series[0] ?? -1];
    if (!of || of.last >= today) return [];
    const sum = (at: number) => series.reduce((all, each) => all + (counts[at]![each] ?? 0), 0);
    const [whole, part] = [sum(stage), sum(stage + 1)];
    // More than before is no share.
    return part > whole ? [] : [{ ...of, whole, part }];
  });
}

function detailOf({ language, locale, builtOn }: ExperimentModel, found: BeforeAfter, { points }: Idea): string {
  const texts = EXPERIMENTS[language].watched;
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  if (found.kind === "noAfter") return fill(texts.noAfter, { day }, locale);
  if (found.kind === "fewBefore") return fill(texts.fewBefore, { periods: String(found.periods) }, locale);
  const { before, after, usual } = found;
  const compared = fill(texts.compared, { before, after, low: usual.low, high: usual.high, day }, locale);
  const promised = points?.content;
  if (typeof promised !== "number" || promised <= 0) return compared;
  const change = 100 * (after - before);
  const came = (change > 0 ? "+" : "") + formatFixed(change, 1, locale);
  return fill(texts.came, { promised: formatFixed(promised, 1, locale), came, compared }, locale);
}
