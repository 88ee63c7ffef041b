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
import { isComplaint } from "../complaint";
import { samples } from "../samples";
import { chosenLocale, fillDocumentBar } from "./documentBar";
import { fillWorkbook } from "./fillWorkbook";
import { chooseFile, importFile } from "./importFile";
import { forgetDocument, keepDocument, keepWhileOpen, keptDocument } from "./kept";
import { arrangeMenus } from "./menus";
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
  // The page is drawn before it is busy.
  await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    const document = await importFile(host, file, language);
    if (!document) showToast(fill(labels.imported, named, language));
    else insteadOfThis(fill(labels.replaces, named, language), () => keepDocument(locale, document));
  } catch (error) {
    showAlert(labels.title, isComplaint(error) ? complaintText(error.code, error.params, language) : String(error));
  }
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
