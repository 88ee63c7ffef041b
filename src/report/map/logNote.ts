import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { notationOf } from "../../text/notation";
import { type Formula, f } from "../formula";
import { sentence } from "../formulaPieces";
import type { CalendarDay } from "../funnelModel";
import type { MapContext } from "./mapContext";
import { PEOPLE } from "./mapNames";

/** Which event log touchpoints, times and ways are from, how many of the map's customers it has seen, and what the map lacks by it. */
export function logNote({ model, texts }: MapContext): Formula | null {
  const { log, language } = model;
  if (!log) return null;
  const day = ({ year, month, day: of }: CalendarDay) => dayText(year, month, of, language);
  const days = { from: day(log.from), to: day(log.to), day: day(log.day) };
  const where = fill(texts.logNote, { sheet: log.sheetName, ...days }, language);
  const first = PEOPLE(1);
  const counted = sentence(
    texts.logCount,
    { people: f`FIXED(${log.people}; 0)`, count: f`IF(ISNUMBER(${first}); FIXED(${first}; 0); "?")` },
    language,
  );
  const share = (of: number) => `${Math.round(100 * of)}${notationOf(model.locale).percent}`;
  const events = log.lacking.map(({ event, share: of }) =>
    fill(texts.lackingOne, { event: event.slice(0, LONGEST), share: share(of) }, language),
  );
  const lacking = events.length > 0 ? ` ${fill(texts.lacking, { events: events.join(", ") }, language)}` : "";
  const order = log.inOrder === null ? "" : ` ${fill(texts.notInOrder, { share: share(log.inOrder) }, language)}`;
  return f`${`${where} `}&${counted}&${`${lacking}${order}`}`;
}

const LONGEST = 60;
