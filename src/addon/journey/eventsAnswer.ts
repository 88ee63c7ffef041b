import type { EventLog } from "../../core/journeys/eventLog";
import { peopleByEvent } from "../../core/journeys/usualStages";
import { isUserError, UserError } from "../../core/userError";
import { headerOf } from "../../tables/columnName";
import { refusalIn } from "../../tables/findStageTable";
import { readSheet } from "../../tables/readSheet";
import { eventAssumption } from "../../text/journey";
import { existingOn } from "../existing";
import { userLanguage } from "../locale";
import { kindsOn } from "../managedSheets";
import { messageOf } from "../message";
import { PATH_REPORT, tableBehind } from "../paths/pathSheets";
import { pathsView } from "../paths/pathsView";
import type { EventsAnswer, EventsView, JourneyOptions } from "../protocol";
import { choicesOn } from "../settings";
import { type EventSheet, eventSheet } from "./eventSheet";
import { journeyFunnel } from "./journeyFunnel";
import { JOURNEY_REPORT, journeyOf, logOf } from "./journeySheets";

/** The event log of the sheet in front of the reader, or the one of the journey report there; without any, why. */
export function eventsAnswer({
  sheetId,
  columns,
}: {
  sheetId?: number;
  columns?: JourneyOptions["columns"];
}): EventsAnswer {
  const language = userLanguage();
  try {
    const sheet = sheetMeant(sheetId);
    const standing = journeyOf(sheet.getSheetId());
    const chosen = columns ?? standing?.note.options.columns;
    return { language, source: viewOf(eventSheet(sheet, chosen)), ...A_LOG, reason: "" };
  } catch (error) {
    if (!isUserError(error)) throw error;
    if (error.code !== "noEventTable") return { language, source: null, ...A_LOG, reason: messageOf(error) };
    const sheet = sheetMeant(sheetId);
    const found = otherThanLog(sheet);
    if (found?.code === "looksLikePaths") return { language, ...pathsOn(sheet) };
    const reason = messageOf(found ?? error);
    const instead = found && (found.code === "looksLikeStages" ? "stages" : "other");
    return { language, source: null, reason, isLog: false, instead, paths: null };
  }
}

const A_LOG = { isLog: true, instead: null, paths: null };

/** The table of paths of a sheet, or why it cannot be counted. */
function pathsOn(sheet: GoogleAppsScript.Spreadsheet.Sheet): Omit<EventsAnswer, "language"> {
  const none = { source: null, isLog: false, instead: "other" as const };
  try {
    return { ...none, paths: pathsView(sheet), reason: "" };
  } catch (error) {
    if (!isUserError(error)) throw error;
    return { ...none, paths: null, reason: messageOf(error) };
  }
}

/** What a sheet without an event log holds instead, as an error that says so; null where that is not known. */
function otherThanLog(sheet: GoogleAppsScript.Spreadsheet.Sheet): UserError | null {
  const cells = sheet.getDataRange().getValues();
  const reading = readSheet(cells, { row: 1, column: 1, rows: 1, columns: 1 }, choicesOn(sheet.getSheetId()));
  const refused = refusalIn(reading);
  if (!refused) return new UserError("looksLikeStages");
  return refused.code === "noStageTable" || refused.code === "looksLikeEvents"
    ? null
    : new UserError(refused.code, refused.params);
}

function sheetMeant(sheetId: number | undefined): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (sheetId === undefined) {
    const active = spreadsheet.getActiveSheet();
    const own = kindsOn(active);
    const report = own(JOURNEY_REPORT);
    const existing = report && existingOn(active);
    const paths = own(PATH_REPORT);
    return (existing && logOf(report, existing)) ?? (paths && tableBehind(paths)) ?? active;
  }
  const sheet = spreadsheet.getSheetById(sheetId);
  if (!sheet) throw new UserError("sheetGone");
  return sheet;
}

function viewOf({ sheet, table, range, read }: EventSheet): EventsView {
  const language = userLanguage();
  const { log } = read;
  const standing = journeyOf(sheet.getSheetId());
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    range,
    rows: read.events,
    people: read.people,
    from: isoDay(read.from),
    to: isoDay(read.to),
    columns: {
      user: table.user.name,
      time: table.time.name,
      event: table.event.name,
      channel: table.channel?.name ?? null,
    },
    dimension: table.channel && headerOf(table.channel),
    allColumns: table.columns.map(({ name }) => name),
    events: eventsOf(log),
    channels: channelsOf(log),
    usualStages: journeyFunnel(log, {}).stages,
    assumptions: [...table.assumptions, ...read.leftOut].map((one) => eventAssumption(one, language)),
    report: standing && { sheetId: standing.sheet.getSheetId(), name: standing.sheet.getName() },
    options: standing ? standing.note.options : null,
  };
}

/** Names that a panel shows; a log of page addresses may have a hundred thousand. */
const MOST_NAMES = 500;

function eventsOf(log: EventLog): EventsView["events"] {
  const people = peopleByEvent(log);
  const events = countsOf(log.events, log.names.length);
  return ranked(log.names, people).map((event) => ({
    name: log.names[event]!,
    people: people[event]!,
    events: events[event]!,
  }));
}

function channelsOf(log: EventLog): EventsView["channels"] {
  const events = countsOf(log.channels, log.channelNames.length);
  return ranked(log.channelNames, events).map((channel) => ({
    name: log.channelNames[channel]!,
    events: events[channel]!,
  }));
}

function ranked(names: readonly string[], by: Int32Array): number[] {
  return [...names.keys()]
    .filter((name) => by[name]! > 0)
    .sort((a, b) => by[b]! - by[a]! || (names[a]! < names[b]! ? -1 : 1))
    .slice(0, MOST_NAMES);
}

function countsOf(ids: Int32Array, names: number): Int32Array {
  const counts = new Int32Array(names);
  for (const id of ids) if (id >= 0) counts[id]!++;
  return counts;
}

const isoDay = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString().slice(0, 10);
