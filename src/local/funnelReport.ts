import type { Answer, Endpoints, ReportView, SourceView } from "../addon/endpoints";
import type { Host } from "../host/contract";
import { complaint } from "./complaint";

/** The first sheet with a stage table, as the sidebar finds it. */
export function findSource(host: Host, file: string): SourceView {
  const { getters } = host.model;
  const reasons: string[] = [];
  for (const sheetIdTo of getters.getSheetIds()) {
    host.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
    const { source, reason } = ask(host, file, "source", {});
    if (source) return source;
    reasons.push(reason);
  }
  throw complaint("noReport", { file, reason: reasons[0] ?? "" });
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
