import { describe, expect, test } from "vitest";
import type { ScriptProject } from "../../src/host/contract";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";

// Ordinary Apps Script, of the kinds people write from tutorials, that has nothing to do with this project's add-on.

function installed(code: string, html: ScriptProject["html"] = {}) {
  const host = createHost(nodeRealm);
  host.install({ code, html });
  return host;
}

describe("a report formatter", () => {
  const host = installed(`
    var ORDERS = [
      ['Region', 'Date', 'Amount'],
      ['North', new Date(2024, 0, 15), 1200.5],
      ['South', new Date(2024, 1, 3), 80],
      ['East', new Date(2024, 1, 20), 560]
    ];

    function onOpen() {
      SpreadsheetApp.getUi().createMenu('Reports')
        .addItem('Format orders', 'formatOrders')
        .addSeparator()
        .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Chart', 'addChart'))
        .addToUi();
    }

    function formatOrders() {
      var sheet = SpreadsheetApp.getActiveSheet();
      for (var i in ORDERS) sheet.appendRow(ORDERS[i]);
      var lastRow = sheet.getLastRow();
      sheet.getRange(lastRow + 1, 1, 1, 3).setValues([['Total', '', '=SUM(C2:C' + lastRow + ')']]);
      sheet.getRange(1, 1, 1, sheet.getLastColumn()).setFontWeight('bold').setBackground('#007272').setFontColor('white')
        .setBorder(true, true, true, true, null, null, null, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
      sheet.getRange('B2:B').setNumberFormat('yyyy-mm-dd');
      sheet.getRange('C2:C').setNumberFormat('#,##0.00');
      sheet.getRange(2, 1, lastRow - 1, 3).sort({ column: 3, ascending: false });
      sheet.setFrozenRows(1);
      sheet.autoResizeColumns(1, 3);
      var rule = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(100).setBackground('#f4c7c3')
        .setRanges([sheet.getRange('C2:C4')]).build();
      var rules = sheet.getConditionalFormatRules();
      rules.push(rule);
      sheet.setConditionalFormatRules(rules);
      SpreadsheetApp.getActive().toast('Formatted', 'Orders');
      Logger.log('%s rows', lastRow);
      return Logger.getLog();
    }

    function addChart() {
      var sheet = SpreadsheetApp.getActiveSheet();
      var chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:A4'))
        .addRange(sheet.getRange('C1:C4')).setPosition(7, 1, 0, 0).setOption('title', 'Orders').build();
      sheet.insertChart(chart);
    }`);

  test("puts its menu up", () => {
    expect(host.ui.menu).toEqual([
      {
        caption: "Reports",
        entries: [
          { caption: "Format orders", functionName: "formatOrders" },
          { caption: "" },
          { caption: "More", entries: [{ caption: "Chart", functionName: "addChart" }] },
        ],
      },
    ]);
  });

  test("sorts, sums and formats", () => {
    expect(host.run("formatOrders")).toBe("4 rows\n");
    const { getters } = host.model;
    const shown = (xc: string) => getters.getEvaluatedCell({ sheetId: "0", ...cell(xc) }).formattedValue;
    expect(["A2", "B2", "C2", "A4", "C4", "A5", "C5"].map(shown)).toEqual([
      "North",
      "2024-01-15",
      "1,200.50",
      "South",
      "80.00",
      "Total",
      "1,840.50",
    ]);
    expect(getters.getCell({ sheetId: "0", ...cell("A1") })?.style).toMatchObject({ bold: true, fillColor: "#007272" });
    expect(getters.getCellComputedStyle({ sheetId: "0", ...cell("C4") }).fillColor).toBe("#f4c7c3");
    expect(getters.getPaneDivisions("0").ySplit).toBe(1);
    expect(host.ui.toasts).toEqual(["Orders: Formatted"]);
  });

  test("draws a chart that follows its cells", () => {
    host.run("addChart");
    const [chartId] = host.model.getters.getChartIds("0");
    const bars = () => data(host.model.getters.getChartRuntime(chartId!));
    expect(bars()).toEqual({ labels: ["North", "East", "South"], series: [[1200.5, 560, 80]] });
    host.model.dispatch("UPDATE_CELL", { sheetId: "0", ...cell("C4"), content: "100" });
    expect(bars().series).toEqual([[1200.5, 560, 100]]);
  });
});

describe("a macro that removes duplicates", () => {
  const code = `
    function fill() {
      SpreadsheetApp.getActiveSheet().getRange(1, 1, 5, 2).setValues(
        [['name', 'mail'], ['Ann', 'ann@x.org'], ['Bob', 'bob@x.org'], ['Ann', 'ann@x.org'], ['ann', 'ANN@x.org']]);
    }
    function byHand() {
      var sheet = SpreadsheetApp.getActiveSheet();
      var data = sheet.getDataRange().getValues();
      var unique = data.filter(function (row, i) {
        return data.findIndex(function (other) { return other.join() === row.join(); }) === i;
      });
      sheet.clearContents();
      sheet.getRange(1, 1, unique.length, unique[0].length).setValues(unique);
      return sheet.getDataRange().getValues();
    }
    function built_in() {
      var kept = SpreadsheetApp.getActiveSheet().getDataRange().removeDuplicates([1]);
      return [kept.getA1Notation(), SpreadsheetApp.getActiveSheet().getDataRange().getValues()];
    }`;

  test("by hand, as strings compare", () => {
    const host = installed(code);
    host.run("fill");
    expect(host.run("byHand")).toEqual([
      ["name", "mail"],
      ["Ann", "ann@x.org"],
      ["Bob", "bob@x.org"],
      ["ann", "ANN@x.org"],
    ]);
  });

  test("with the range's own method, as Sheets compares", () => {
    const host = installed(code);
    host.run("fill");
    expect(host.run("built_in")).toEqual([
      "A1:B3",
      [
        ["name", "mail"],
        ["Ann", "ann@x.org"],
        ["Bob", "bob@x.org"],
      ],
    ]);
  });
});

describe("a mail merge that asks before it writes", () => {
  const host = installed(
    `
    function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
    function merge() {
      const ui = SpreadsheetApp.getUi();
      const ss = SpreadsheetApp.getActive();
      const people = ss.getActiveSheet().setName('People');
      people.getRange('A1:C3').setValues([['First', 'Mail', 'Due'], ['Ann', 'ann@x.org', '1/31/2025'], ['Bob & Co', '', '2/28/2025']]);
      const answer = ui.prompt('Mail merge', 'Subject?', ui.ButtonSet.OK_CANCEL);
      if (answer.getSelectedButton() !== ui.Button.OK) return 'cancelled';
      const [header, ...rows] = people.getDataRange().getValues();
      const out = ss.getSheetByName('Letters') || ss.insertSheet('Letters', ss.getNumSheets());
      const letters = rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i]])))
        .filter((person) => person.Mail !== '')
        .map((person) => {
          const template = HtmlService.createTemplateFromFile('letter');
          template.person = person;
          template.due = Utilities.formatDate(person.Due, Session.getScriptTimeZone(), 'd MMMM yyyy');
          return [person.Mail, answer.getResponseText(), template.evaluate().getContent()];
        });
      out.getRange(1, 1, letters.length, 3).setValues(letters);
      PropertiesService.getDocumentProperties().setProperty('last', String(letters.length));
      return letters;
    }`,
    {
      letter: "<?!= include('head') ?><p>Dear <?= person.First ?>,</p><? if (due) { ?><p>by <?= due ?></p><? } ?>",
      head: "<h1>Hello & welcome</h1>",
    },
  );

  test("is refused while nobody can answer", () => {
    expect(() => host.run("merge")).toThrow("Ui.prompt without anyone to answer is not in the local host");
  });

  test("stops when it is told to", () => {
    host.ui.reply = () => ({ button: "CANCEL", text: "" });
    expect(host.run("merge")).toBe("cancelled");
  });

  test("fills its template for everyone with an address", () => {
    host.ui.reply = ({ buttons, text }) => ({ button: buttons[0]!, text: `Re: ${text}` });
    expect(host.run("merge")).toEqual([
      ["ann@x.org", "Re: Subject?", "<h1>Hello & welcome</h1><p>Dear Ann,</p><p>by 31 January 2025</p>"],
    ]);
    expect(host.model.getters.getSheetIds().map((id) => host.model.getters.getSheetName(id))).toEqual([
      "People",
      "Letters",
    ]);
  });
});

function cell(xc: string): { col: number; row: number } {
  return { col: xc.charCodeAt(0) - 65, row: Number(xc.slice(1)) - 1 };
}

function data(runtime: unknown): { labels: unknown; series: unknown[] } {
  const { chartJsConfig } = runtime as { chartJsConfig: { data: { labels: unknown; datasets: { data: unknown }[] } } };
  return { labels: chartJsConfig.data.labels, series: chartJsConfig.data.datasets.map((each) => each.data) };
}
