import type { Grid, GridValidation } from "../../report/grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A conditional format of the grid as Sheets' own rule. */
export function conditionalFormat(
  sheet: Sheet,
  { range, formula, style }: Grid["rules"][number],
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setRanges([sheet.getRange(range)]);
  if (style.background) rule.setBackground(style.background);
  if (style.color) rule.setFontColor(style.color);
  if (style.bold) rule.setBold(true);
  return rule.build();
}

/** Numbers between two bounds, or what stands in a range; anything else is refused with the help text. */
export function validation(sheet: Sheet, rule: GridValidation): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(rule.help);
  return "oneOf" in rule
    ? builder.requireValueInRange(sheet.getRange(rule.oneOf), true).build()
    : builder.requireNumberBetween(rule.between[0], rule.between[1]).build();
}
