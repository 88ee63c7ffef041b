import type { HostState } from "../../state";
import { newRuleBuilder } from "../conditional/ruleBuilder";
import { SPREADSHEET_ENUMS } from "../enums";
import { notInHost } from "../exception";
import { newUi } from "../ui/ui";
import { newValidationBuilder } from "../validation/dataValidationBuilder";
import { newColorBuilder } from "./color";
import { newSpreadsheet } from "./objects";

type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The methods of the `SpreadsheetApp` service. */
export class SpreadsheetApp implements Pick<GApp, keyof SpreadsheetApp & keyof GApp> {
  constructor(readonly state: HostState) {}

  toString(): string {
    return "SpreadsheetApp";
  }

  getActiveSpreadsheet(): GSpreadsheet {
    return newSpreadsheet(this.state);
  }

  getActive(): GSpreadsheet {
    return newSpreadsheet(this.state);
  }

  openById(id: string): GSpreadsheet {
    return this.opened("openById", this.getActive().getId() === id);
  }

  openByUrl(url: string): GSpreadsheet {
    return this.opened("openByUrl", url.startsWith(this.getActive().getUrl()));
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActive().getActiveRange()!;
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return this.getActive().getActiveRangeList()!;
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActive().getCurrentCell()!;
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.getActive().getSelection();
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().setActiveSheet(sheet);
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return this.getActive().setActiveRange(range);
  }

  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList): GoogleAppsScript.Spreadsheet.RangeList {
    return this.getActive().setActiveRangeList(list);
  }

  setCurrentCell(cell: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return this.getActive().setCurrentCell(cell);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newRuleBuilder();
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newValidationBuilder();
  }

  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return newColorBuilder();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return newUi(this.state);
  }

  private opened(method: string, isThisOne: boolean): GSpreadsheet {
    if (!isThisOne) throw notInHost(`SpreadsheetApp.${method} of another spreadsheet`);
    return this.getActive();
  }

  // Every write takes effect at once here.
  flush(): void {}
}

/** The `SpreadsheetApp` service with its enumerations. */
export function spreadsheetApp(state: HostState): SpreadsheetApp & typeof SPREADSHEET_ENUMS {
  return Object.assign(new SpreadsheetApp(state), SPREADSHEET_ENUMS);
}
