import type { Answer, Endpoints, EventsView, JourneyPreview, ReportView, SourceView } from "../addon/endpoints";
import type { Host } from "../host/contract";
import { complaint } from "./complaint";

/** What a workbook has to report on: a stage table, or an event log. */
export type Found = { readonly source: SourceView } | { readonly events: EventsView };

/** The first sheet with an event log or a stage table, as the sidebar finds them. */
export function findAny(host: Host, file: string): Found {
  const reasons: string[] = [];
  for (const show of sheets(host)) {
    show();
    const log = ask(host, file, "events", {});
    if (log.source) return { events: log.source };
    const { source } = ask(host, file, "source", {});
    if (source) return { source };
    if (log.isLog) reasons.push(log.reason);
  }
  // Why there is no stage table, the sidebar says to somebody who can select another cell: here nobody can.
  const [reason] = reasons;
  throw reason === undefined ? complaint("noTable", { file }) : complaint("noReport", { file, reason });
}

/** The first sheet with a stage table, as the sidebar finds it. */
export function findSource(host: Host, file: string): SourceView {
  for (const show of sheets(host)) {
    show();
    const { source } = ask(host, file, "source", {});
    if (source) return source;
  }
  throw complaint("noTable", { file });
}

/** For each sheet what brings it in front. */
function sheets({ model }: Host): (() => void)[] {
  const { getters } = model;
  return getters
    .getSheetIds()
    .map(
      (sheetIdTo) => () =>
        void model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo }),
    );
}

/** Builds the journey report of an event log, or refreshes the one it has; the funnel and the paths in it. */
export function buildJourney(host: Host, file: string, { sheetId }: EventsView): JourneyPreview {
  ask(host, file, "buildJourney", { sheetId });
  return ask(host, file, "previewJourney", { sheetId });
}

/** Builds the report of a stage table, or refreshes the one it has, as the sidebar's button does. */
export function buildReport(host: Host, file: string, { sheetId, range }: SourceView): ReportView {
  return ask(host, file, "buildReport", { sheetId, range });
}

function ask<Name extends keyof Endpoints>(
  host: Host,
  file: string,
  endpoint: Name,
  args: Parameters<Endpoints[Name]>[0],
): ReturnType<Endpoints[Name]> {
  const json = String(host.runFromHtml("cjmServe", [JSON.stringify({ endpoint, args })]));
  const answer = JSON.parse(json) as Answer<ReturnType<Endpoints[Name]>>;
  if (!answer.ok) throw complaint("noReport", { file, reason: answer.message });
  return answer.value;
}
