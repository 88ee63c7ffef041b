import { answered, type CallProbe, inPlainNotation, plain } from "../probeTypes";

/** A sheet as a report has it: what is set is there afterwards. */
export const SHEETS: readonly CallProbe[] = [
  {
    key: "row heights, column widths, gridlines, frozen and hidden rows, colour of the tab",
    relies: "looks",
    expected: [38, 96, true, 1, true, "#1a73e8"],
    ask({ sheet, block }) {
      const range = block();
      const row = range.getRow();
      sheet.setRowHeightsForced(row, 2, 38).setColumnWidths(range.getColumn(), 2, 96);
      sheet.setHiddenGridlines(true);
      sheet.setFrozenRows(1);
      sheet.hideRows(row + 2, 2);
      sheet.setTabColor("#1a73e8");
      return [
        sheet.getRowHeight(row),
        sheet.getColumnWidth(range.getColumn()),
        sheet.hasHiddenGridlines(),
        sheet.getFrozenRows(),
        sheet.isRowHiddenByUser(row + 2),
        sheet.getTabColor(),
      ];
    },
  },
  {
    key: "a line under a list of ranges",
    relies: "looks",
    expected: answered,
    ask({ sheet, block }) {
      const range = block();
      const { SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
      sheet
        .getRangeList([range.getA1Notation()])
        .setBorder(null, null, true, null, null, null, "#1a73e8", SOLID_MEDIUM);
      return true;
    },
  },
  {
    key: "a warning before a protected sheet is changed",
    relies: "protection",
    expected: [true, 1, 1],
    ask({ sheet, block }) {
      const protection = sheet.protect().setWarningOnly(true);
      protection.setUnprotectedRanges([block()]);
      const [standing, ...others] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      sheet.getRange("H1").setValue(1); // the script itself is not asked
      return [standing!.isWarningOnly(), standing!.getUnprotectedRanges().length, 1 + others.length];
    },
  },
  {
    key: "the range and the number of editors of a protected sheet",
    relies: "standIn",
    ask({ sheet }) {
      const [standing] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [standing!.getRange().getA1Notation(), standing!.getEditors().length];
    },
  },
  {
    key: "breakApart on a part of a merge",
    relies: "standIn",
    ask({ block }) {
      const range = block();
      range.offset(0, 0, 2, 2).merge();
      try {
        range.offset(0, 0, 1, 4).breakApart();
      } catch {
        return "refused";
      }
      return range.isPartOfMerge() ? "still merged" : "broken apart";
    },
  },
  {
    key: "breakApart on all of a merge, and values over it",
    relies: "rebuild",
    expected: [true, false, 2],
    ask({ block }) {
      const range = block().offset(0, 0, 1, 2);
      const merged = range.merge().isPartOfMerge();
      range.breakApart().setValues([[1, 2]]);
      return [merged, range.isPartOfMerge(), range.getCell(1, 2).getValue()];
    },
  },
  {
    key: "a formula's range after a row inserted into it and a row deleted",
    relies: "places",
    expected: [3, 2],
    ask({ sheet, block }) {
      const range = block();
      const place = range.offset(2, 0, 2, 1).getA1Notation();
      const row = range.getRow();
      const formula = range.getCell(1, 1).setFormula(`=ROWS(${place})`);
      sheet.insertRowsBefore(row + 3, 1);
      const longer = formula.getValue();
      sheet.deleteRows(row + 3, 1);
      return [longer, formula.getValue()];
    },
  },
  {
    key: "a formula whose only row is deleted",
    relies: "places",
    expected: answered,
    ask({ sheet, block }) {
      const range = block();
      const formula = range.getCell(1, 1).setFormula(`=ROWS(${range.getCell(3, 1).getA1Notation()})`);
      sheet.deleteRows(range.getRow() + 2, 1);
      sheet.insertRowsAfter(range.getRow() + 1, 1);
      return [formula.getFormula().replace(/\d+/g, ""), formula.getValue()];
    },
  },
  {
    key: "a day read from a cell",
    relies: "times",
    expected: ["a date", "2024-05-01"],
    ask({ spreadsheet, block }) {
      const day = block().getCell(1, 1).setFormula("=DATE(2024;5;1)").setNumberFormat("yyyy-mm-dd").getValue();
      return [plain(day), Utilities.formatDate(day, spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd")];
    },
  },
  {
    key: "a note of 5000 letters",
    relies: "words",
    expected: 5000,
    ask: ({ block }) =>
      block()
        .getCell(1, 1)
        .setNotes([["ж".repeat(5000)]])
        .getNote().length,
  },
  {
    key: "what is in front after activateAsCurrentCell in a selection",
    relies: "standIn",
    ask({ sheet, block }) {
      const range = block();
      range.activate();
      range.getCell(2, 2).activateAsCurrentCell();
      const active = sheet.getActiveRange()!;
      return [active.getNumRows(), active.getNumColumns(), sheet.getCurrentCell()!.getRow() - range.getRow()];
    },
  },
  {
    key: "a range beyond the grid, by its name",
    relies: "standIn",
    ask: ({ sheet }) => sheet.getRange("A100000").getA1Notation(),
  },
  {
    key: "a range beyond the grid, by numbers",
    relies: "standIn",
    ask: ({ sheet }) => sheet.getRange(100_000, 1).getA1Notation(),
  },
  {
    key: "a sheet by its name in other letters",
    relies: "standIn",
    ask: ({ spreadsheet, sheet }) => spreadsheet.getSheetByName(sheet.getName().toLowerCase()) !== null,
  },
  {
    key: "the alignment normal, read back",
    relies: "standIn",
    ask: ({ block }) => block().setHorizontalAlignment("normal").getHorizontalAlignment(),
  },
  {
    key: "a whole number of people as shown in the locale",
    relies: "formats",
    expected: (shown: unknown) => /^1[ .']234[ .']567$/.test(inPlainNotation(String(shown)).replace(/’/g, "'")),
    ask: ({ block }) => block().getCell(1, 1).setNumberFormat("#,##0").setValue(1234567).getDisplayValue(),
  },
];
