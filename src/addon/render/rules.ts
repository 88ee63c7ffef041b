import type { Grid } from "../../report/grid";

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

/** Numbers between two bounds; anything else is refused with the help text. */
export function validation({
  between,
  help,
}: Grid["validations"][number]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireNumberBetween(between[0], between[1])
    .setAllowInvalid(false)
    .setHelpText(help)
    .build();
}
