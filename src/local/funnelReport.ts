import type { Answer, Endpoints, ReportView, SourceView } from "../addon/endpoints";
import type { Host } from "../host/contract";
import { complaint } from "./complaint";

/** What the add-on made of a workbook. */
export interface BuiltReport {
  readonly source: SourceView;
  readonly report: ReportView;
}

/** Builds the report of the first sheet that has a stage table, with the calls that the sidebar makes. */
export function buildFunnelReport(host: Host, file: string): BuiltReport {
  const source = findSource(host, file);
  const { sheetId, range } = source;
  return { source, report: ask(host, file, "buildReport", { sheetId, range }) };
}

function findSource(host: Host, file: string): SourceView {
  const reasons: string[] = [];
  for (const sheetId of host.model.getters.getSheetIds()) {
    host.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: host.model.getters.getActiveSheetId(), sheetIdTo: sheetId });
    const { source, reason } = ask(host, file, "source", {});
    if (source) return source;
    reasons.push(reason);
  }
  throw complaint("noReport", { file, reason: reasons[0] ?? "" });
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
