import "./page.css";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App } from "@odoo/owl";
import * as chartJs from "chart.js";
import { showAlert, showDialogs, showToast } from "../../host/browser/dialogs";
import { askInBrowser } from "../../host/browser/questions";
import { showScriptDialogs } from "../../host/browser/scriptDialog";
import { registerScriptMenu } from "../../host/browser/scriptMenu";
import { registerScriptSidebar } from "../../host/browser/scriptSidebar";
import type { Host, ScriptProject } from "../../host/contract";
import { createHost } from "../../host/createHost";
import { forgetHistory } from "../../host/engine/forgetHistory";
import { Spreadsheet, setTranslationMethod } from "../../host/engine/spreadsheet";
import { browserRealm } from "../../host/realm/browser";
import { complaintText } from "../../text/commandLine";
import { fill } from "../../text/fill";
import { isComplaint } from "../commandError";
import { sheetName } from "../files/sheetName";
import { samples } from "../samples";
import { chosenLocale, fillDocumentBar } from "./documentBar";
import { fillWorkbook } from "./fillWorkbook";
import { addSheet, chooseFile, importFile } from "./importFile";
import { forgetDocument, keepDocument, keepWhileOpen, keptDocument } from "./kept";
import { addGallery, arrangeMenus, type GallerySheet } from "./menus";
import { LABELS, RUSSIAN } from "./words";

const ADDON = "CJM";

const locale = chosenLocale();
const language = locale.startsWith("ru") ? "ru" : "en";
const labels = LABELS[language];
const translate = (text: string, ..._values: unknown[]) => (language === "ru" && RUSSIAN[text]) || text;

setTranslationMethod(translate);
// o-spreadsheet expects chart.js as its script file leaves it: one global with everything on it.
chartJs.Chart.register(...chartJs.registerables);
Object.assign(globalThis, { Chart: Object.assign(chartJs.Chart, chartJs) });
document.documentElement.lang = language;
fillDocumentBar(labels.title, labels.language, locale);

const project: ScriptProject = await (await fetch("project.json")).json();
const kept = await keptDocument(locale);
const host = createHost(browserRealm, { locale, ...(kept ? { kept } : {}) });
if (!kept) fillWorkbook(host.model, samples(language));
host.install(project);
forgetHistory(host.model);
if (kept?.front) {
  host.model.dispatch("ACTIVATE_SHEET", {
    sheetIdFrom: host.model.getters.getActiveSheetId(),
    sheetIdTo: kept.front,
  });
}
const stopKeeping = keepWhileOpen(host, locale);

registerScriptSidebar(host);
registerScriptMenu(host, { extensions: labels.extensions, addon: ADDON }, fail);
arrangeMenus(
  {
    importFile: () => void importOwn(),
    startOver: () => insteadOfThis(labels.startsOver, () => forgetDocument(locale)),
    downloadXlsx: () => void download(host),
  },
  labels,
);
// Bundled apart: it is no part of the playground that the add-on's own sources are shown in it.
const reports = "/reports.js";
const { SHEETS } = (await import(reports)) as { SHEETS: readonly GallerySheet[] };
addGallery(SHEETS, (sheet) => void showReport(sheet), labels, language);
showDialogs(host, ADDON);
showScriptDialogs(host, labels.close);
host.ui.reply = askInBrowser(labels.questions);

const app = new App(Spreadsheet, {
  props: {
    model: host.model,
    colorScheme: "light",
    notifyUser: ({ text }: { text: string }) => showToast(text),
    raiseError: (text: string, after?: () => void) =>
      showAlert(labels.title, text, [{ label: labels.ok, onClick: after }]),
    askConfirmation: (text: string, yes: () => void, no?: () => void) =>
      showAlert(labels.title, text, [
        { label: labels.cancel, onClick: no },
        { label: labels.ok, onClick: yes },
      ]),
  },
  templates,
  translateFn: translate,
  warnIfNoStaticProps: false,
});
// For the browser's console: `host.run("name")` runs any function of the script, `host.model` is the spreadsheet.
Object.assign(globalThis, { host });
await app.mount(document.querySelector<HTMLElement>("#spreadsheet")!);
openSidebar(host);

function fail(error: unknown): void {
  showAlert(ADDON, error instanceof Error ? error.message : String(error));
}

/** A file of the reader's own: a text table gets a sheet, a workbook takes the place of this one. */
async function importOwn(): Promise<void> {
  const file = await chooseFile();
  if (!file) return;
  const named = { file: file.name };
  showToast(fill(labels.importing, named, language));
  await drawn();
  try {
    const document = await importFile(host, file, language);
    if (!document) showToast(fill(labels.imported, named, language));
    else insteadOfThis(fill(labels.replaces, named, language), () => keepDocument(locale, document));
  } catch (error) {
    showAlert(labels.title, isComplaint(error) ? complaintText(error.code, error.params, language) : String(error));
  }
}

/** When the page has been drawn: what comes next keeps it busy. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Puts a sheet of the gallery in front, and builds its report as the panel's button does. */
async function showReport({ sheetName: wanted, cells }: GallerySheet): Promise<void> {
  const table = cells.map((row) =>
    row.map((cell) => (typeof cell === "number" ? { value: cell, format: "" } : { value: `${cell ?? ""}` })),
  );
  addSheet(host, sheetName(wanted), table);
  await drawn();
  try {
    const { source, reason } = serve<{ source: Place | null; reason: string }>("source", {});
    if (!source) throw new Error(reason);
    const { sheetId } = serve<Place>("buildReport", { sheetId: source.sheetId, range: source.range });
    serve("show", { sheetId });
  } catch (error) {
    fail(error);
  }
}

interface Place {
  readonly sheetId: number;
  readonly range: string;
}

/** An answer of the add-on to a question of its panel. */
function serve<Value>(endpoint: string, args: object): Value {
  const json = String(host.runFromHtml("cjmServe", [JSON.stringify({ endpoint, args })]));
  const answer = JSON.parse(json) as { ok: true; value: Value } | { ok: false; message: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** Opens another document in the place of this one, if the reader agrees. */
function insteadOfThis(question: string, put: () => Promise<unknown>): void {
  const agreed = () => {
    stopKeeping();
    put().then(() => location.reload(), fail);
  };
  showAlert(labels.title, question, [{ label: labels.cancel }, { label: labels.ok, onClick: agreed }]);
}

/** Clicks the first entry of the add-on's menu: it opens the sidebar, and a newcomer should see that without looking for it. */
function openSidebar({ ui, run }: Host): void {
  const first = ui.menu?.find(({ functionName }) => functionName)?.functionName;
  if (first) run(first);
}

async function download({ toXlsx }: Host): Promise<void> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([(await toXlsx()) as BlobPart]));
  link.download = `${labels.title}.xlsx`;
  link.click();
  URL.revokeObjectURL(link.href);
}
