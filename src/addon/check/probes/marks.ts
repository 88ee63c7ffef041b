import { answered, type CallProbe } from "../probeTypes";

const KEY = "cjm.check.mark";

/** Metadata, what a copy of a sheet takes along, and what is kept with the document. */
export const MARKS: readonly CallProbe[] = [
  {
    key: "a mark on a sheet, found from the spreadsheet",
    relies: "marks",
    expected: [1, true, "v"],
    ask({ spreadsheet, sheet }) {
      sheet.addDeveloperMetadata(KEY, "v");
      const found = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
      const [first] = found;
      return [found.length, first!.getLocation().getSheet()!.getSheetId() === sheet.getSheetId(), first!.getValue()];
    },
  },
  {
    key: "a mark of 2000 letters, changed",
    relies: "marks",
    expected: 2000,
    ask({ sheet }) {
      const mark = () => sheet.getDeveloperMetadata().find((each) => each.getKey() === KEY)!;
      mark().setValue("ж".repeat(2000));
      return mark().getValue()!.length;
    },
  },
  {
    key: "marks of a cell in a sheet with a mark",
    relies: "standIn",
    ask: ({ sheet }) => sheet.getRange("G3").getDeveloperMetadata().length,
  },
  {
    key: "a copy of a sheet: marks, protections, formats by rules, charts, hidden rows, notes",
    relies: "marks",
    expected: answered,
    ask({ spreadsheet, sheet, block, own }) {
      const cell = block().getCell(1, 1).setNote("a note");
      const copy = own(sheet.copyTo(spreadsheet));
      return [
        copy.getDeveloperMetadata().filter((each) => each.getKey() === KEY).length,
        copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
        copy.getConditionalFormatRules().length,
        copy.getCharts().length,
        copy.getFrozenRows(),
        copy.getRange(cell.getA1Notation()).getNote(),
      ];
    },
  },
  {
    key: "marks of this add-on in the spreadsheet",
    relies: "marks",
    varies: true,
    ask({ spreadsheet }) {
      const marks = spreadsheet.createDeveloperMetadataFinder().find();
      const counts: Record<string, number> = {};
      for (const mark of marks) {
        const key = mark.getKey();
        if (/^cjm\.(?!check)/.test(key)) counts[key] = (counts[key] ?? 0) + 1;
      }
      return counts;
    },
  },
];
