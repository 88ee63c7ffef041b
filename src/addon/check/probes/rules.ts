import { answered, type CallProbe } from "../probeTypes";

type Range = GoogleAppsScript.Spreadsheet.Range;

// As the cells of a report that take numbers refuse others.
const strict = () =>
  SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText("help").requireNumberBetween(-100, 100).build();

function writing(cell: Range, value: number): string {
  try {
    cell.setValue(value);
    SpreadsheetApp.flush();
  } catch {
    return "refused";
  }
  return `took ${cell.getValue()}`;
}

/** Conditional formats and validations. */
export const RULES: readonly CallProbe[] = [
  {
    key: "a conditional format by a formula, read back",
    relies: "rules",
    expected: answered,
    ask({ sheet, block }) {
      const range = block();
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied("=IF($A$1=1;TRUE;FALSE)")
        .setBackground("#fce8e6")
        .setRanges([range])
        .build();
      sheet.setConditionalFormatRules([rule]);
      // As a rebuild keeps the rules that are not its own.
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
      return sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!.getCriteriaValues();
    },
  },
  {
    key: "a conditional format in A1:A3, its condition by name",
    relies: "standIn",
    ask: ({ sheet }) => String(sheet.getConditionalFormatRules()[0]!.getBooleanCondition()),
  },
  {
    key: "a script writes 50 where a strict rule wants -100 to 100",
    relies: "validations",
    expected: "took 50",
    ask: ({ block }) => writing(block().getCell(1, 1).setDataValidation(strict()), 50),
  },
  {
    key: "a script writes 500 where a strict rule wants -100 to 100",
    relies: "standIn",
    ask: ({ block }) => writing(block().getCell(1, 1).setDataValidation(strict()), 500),
  },
  {
    key: "what a strict rule says to a script",
    relies: "standIn",
    varies: true,
    ask({ block }) {
      block().getCell(1, 1).setDataValidation(strict()).setValue(500);
      SpreadsheetApp.flush();
      return "nothing";
    },
  },
  {
    key: "a rule by a formula, read back",
    relies: "standIn",
    ask({ block }) {
      const cell = block().getCell(1, 1);
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=AND($H$1>0;$H$1<5)").build();
      const set = cell.setDataValidation(rule).getDataValidation()!;
      return [String(set.getCriteriaType()), set.getCriteriaValues()];
    },
  },
  {
    key: "a rule by a range, read back",
    relies: "validations",
    expected: ["VALUE_IN_RANGE", "H1:H3"],
    ask({ sheet, block }) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("H1:H3"), true).build();
      const set = block().getCell(1, 1).setDataValidation(rule).getDataValidation()!;
      return [String(set.getCriteriaType()), (set.getCriteriaValues()[0] as Range).getA1Notation()];
    },
  },
  {
    key: "clearDataValidations, then clearFormat and clearContent on a rule",
    relies: "rebuild",
    expected: [false, true],
    ask({ block }) {
      const range = block();
      range.setDataValidation(strict());
      range.offset(0, 0, 1, 1).clearDataValidations();
      const kept = range.offset(1, 0, 1, 1).clearFormat().clearContent();
      return [range.getDataValidation() !== null, kept.getDataValidation() !== null];
    },
  },
  {
    key: "a row inserted after a row with a rule, a background and a format",
    relies: "rebuild",
    expected: answered,
    ask({ sheet, block }) {
      const cell = block().getCell(1, 1);
      cell.setDataValidation(strict()).setBackground("#fff6d5").setNumberFormat("@").setNote("a note");
      sheet.insertRowsAfter(cell.getRow(), 1);
      const below = cell.offset(1, 0);
      return [below.getDataValidation() !== null, below.getBackground(), below.getNumberFormat(), below.getNote()];
    },
  },
  {
    key: "a row inserted before a row with a rule, a background and a format",
    relies: "rebuild",
    expected: answered,
    ask({ sheet, block }) {
      const range = block();
      const row = range.getRow() + 1;
      range.offset(1, 0, 1, 1).setDataValidation(strict()).setBackground("#fff6d5").setNumberFormat("@");
      sheet.insertRowsBefore(row, 1);
      const above = sheet.getRange(row, range.getColumn());
      return [above.getDataValidation() !== null, above.getBackground(), above.getNumberFormat()];
    },
  },
];
