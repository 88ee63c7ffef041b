import { expect, it } from "vitest";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";

// What must outlive a page, written by a script and read by it after the document was opened again.
const SCRIPT = `
  function write() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.setName("Kept").getRange("A1:A3").setValues([[2], [3], ["=A1*A2"]]).setNote("a note");
    // Of such neighbours o-spreadsheet's own export makes nothing (19.3.7): a range after a cell.
    sheet.getRange("B1:B3").setFormulas([["=A1"], ["=SUM(A1:A2)"], ["=A3"]]);
    sheet.addDeveloperMetadata("mark", "7");
    PropertiesService.getDocumentProperties().setProperty("choice", "funnel");
    PropertiesService.getUserProperties().setProperty("mine", "yes");
  }
  function read() {
    const sheet = SpreadsheetApp.getActiveSheet();
    return JSON.stringify([
      sheet.getName(),
      sheet.getRange("A3").getValue(),
      sheet.getRange("A3").getFormula(),
      sheet.getRange("B2").getValue(),
      sheet.getRange("A2").getNote(),
      sheet.getDeveloperMetadata().map((each) => each.getValue()),
      PropertiesService.getDocumentProperties().getProperty("choice"),
      PropertiesService.getUserProperties().getProperty("mine"),
    ]);
  }`;

it("a document that was kept is opened as it was", () => {
  const first = createHost(nodeRealm);
  first.install({ code: SCRIPT, html: {} });
  first.run("write");
  // A browser keeps what a copy of plain data keeps.
  const again = createHost(nodeRealm, { kept: structuredClone(first.keep()) });
  again.install({ code: SCRIPT, html: {} });
  expect(again.run("read")).toBe(first.run("read"));
  expect(again.run("read")).toBe('["Kept",6,"=A1*A2",5,"a note",["7"],"funnel","yes"]');
});
