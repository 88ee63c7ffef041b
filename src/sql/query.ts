import { funnelQuery } from "./funnel";
import { pathsQuery } from "./paths";
import { dialectOf, type PlaceName, places } from "./places";
import type { Question, Source } from "./question";
import { timesQuery } from "./times";
import { transitionsQuery } from "./transitions";

/**
 * The query that asks a database a question: what it returns is what `core/journeys` finds in the same log, whose events at one instant stand by
 * name, then channel, since rows of a database have no order.
 */
export function sqlOf(question: Question, source: Source, place: PlaceName): string {
  const dialect = dialectOf(place);
  const log = places[place].events(source, dialect);
  const byChannel = source.channel !== undefined;
  switch (question.kind) {
    case "funnel":
      return funnelQuery(log, question, dialect, byChannel);
    case "times":
      return timesQuery(log, question, dialect);
    case "paths":
      return pathsQuery(log, question, dialect, byChannel);
    case "transitions":
      return transitionsQuery(log, question.goal, dialect, byChannel);
  }
}
