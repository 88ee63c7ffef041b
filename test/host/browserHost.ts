// The script that browserRealm.test.ts bundles into a page.
import type { ScriptProject } from "../../src/host/contract";
import { createHost } from "../../src/host/createHost";
import { browserRealm } from "../../src/host/realm/browser";

/** Runs `look` of a project in the page's host, and answers with the value of A1 after a formula was put there, here and reopened. */
async function look(project: ScriptProject, formula: string) {
  const host = createHost(browserRealm);
  host.install(project);
  host.model.dispatch("UPDATE_CELL", { sheetId: "0", col: 0, row: 0, content: formula });
  const again = createHost(browserRealm, { xlsx: await host.toXlsx() });
  again.install(project);
  const cell = ({ model }: typeof host) => model.getters.getEvaluatedCell({ sheetId: "0", col: 0, row: 0 }).value;
  return { seen: host.runFromHtml("look", []), value: cell(host), reopened: cell(again) };
}

Object.assign(globalThis, { look });
