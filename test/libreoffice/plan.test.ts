import { managersHost, writePlan } from "../addon/planHost";
import { recalculatedInBoth } from "./inBothLanguages";

// The oracle is LibreOffice: it computes every formula of a plan and of its report anew, and must find what the local host found.

async function workbook(language: "en" | "ru"): Promise<Uint8Array> {
  const panel = managersHost(language);
  const plan = writePlan(panel);
  const head = panel.values().findIndex((row) => ["Actual", "Факт"].includes(String(row[3])));
  [300, 200, 110, 80, 30, 3_600_000].forEach((fact, at) => {
    panel.type(`D${head + 2 + at}`, `${fact}`);
  });
  panel.ask("buildReport", { sheetId: plan.sheetId, range: "A1" });
  panel.ask("show", { sheetId: plan.sheetId });
  return panel.host.toXlsx();
}

recalculatedInBoth("a plan recalculated by LibreOffice", { workbook, moreThan: 100 });
