import { SPREADSHEET_ENUMS } from "../enums";
import { exception, mismatch } from "../exception";
import { newValidation, type ValidationSpec } from "./dataValidation";

type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GDate = GoogleAppsScript.Base.Date;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const NOTHING: ValidationSpec = { criteria: null, values: [], helpText: null, allowInvalid: true };

/** A data validation in the making. */
export class DataValidationBuilder implements Pick<GBuilder, keyof DataValidationBuilder & keyof GBuilder> {
  constructor(private spec: ValidationSpec) {}

  toString(): string {
    return "DataValidationBuilder";
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    if (this.spec.criteria === null) throw exception("Criteria not set for data validation rule.");
    return newValidation(this.spec);
  }

  copy(): GBuilder {
    return newValidationBuilder(this.spec);
  }

  getCriteriaType(): Criteria {
    const { criteria } = this.spec;
    return (criteria && SPREADSHEET_ENUMS.DataValidationCriteria[criteria]) as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return [...this.spec.values];
  }

  getHelpText(): string | null {
    return this.spec.helpText;
  }

  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }

  setHelpText(helpText: string): GBuilder {
    return this.change({ helpText });
  }

  setAllowInvalid(allowInvalid: boolean): GBuilder {
    return this.change({ allowInvalid });
  }

  withCriteria(criteria: Criteria, values: unknown[]): GBuilder {
    return this.asking(String(criteria) as ValidationSpec["criteria"] & string, values);
  }

  requireCheckbox(...values: unknown[]): GBuilder {
    return this.asking("CHECKBOX", values);
  }

  requireDate(...args: unknown[]): GBuilder {
    if (args.length > 0) throw mismatch("SpreadsheetApp.DataValidationBuilder.requireDate", args);
    return this.asking("DATE_IS_VALID_DATE", []);
  }

  requireDateAfter(date: GDate): GBuilder {
    return this.asking("DATE_AFTER", [date]);
  }

  requireDateBefore(date: GDate): GBuilder {
    return this.asking("DATE_BEFORE", [date]);
  }

  requireDateBetween(start: GDate, end: GDate): GBuilder {
    return this.asking("DATE_BETWEEN", [start, end]);
  }

  requireDateEqualTo(date: GDate): GBuilder {
    return this.asking("DATE_EQUAL_TO", [date]);
  }

  requireDateNotBetween(start: GDate, end: GDate): GBuilder {
    return this.asking("DATE_NOT_BETWEEN", [start, end]);
  }

  requireDateOnOrAfter(date: GDate): GBuilder {
    return this.asking("DATE_ON_OR_AFTER", [date]);
  }

  requireDateOnOrBefore(date: GDate): GBuilder {
    return this.asking("DATE_ON_OR_BEFORE", [date]);
  }

  requireFormulaSatisfied(formula: string): GBuilder {
    return this.asking("CUSTOM_FORMULA", [formula]);
  }

  requireNumberBetween(start: number, end: number): GBuilder {
    return this.asking("NUMBER_BETWEEN", [start, end]);
  }

  requireNumberEqualTo(number: number): GBuilder {
    return this.asking("NUMBER_EQUAL_TO", [number]);
  }

  requireNumberGreaterThan(number: number): GBuilder {
    return this.asking("NUMBER_GREATER_THAN", [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.asking("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }

  requireNumberLessThan(number: number): GBuilder {
    return this.asking("NUMBER_LESS_THAN", [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.asking("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }

  requireNumberNotBetween(start: number, end: number): GBuilder {
    return this.asking("NUMBER_NOT_BETWEEN", [start, end]);
  }

  requireNumberNotEqualTo(number: number): GBuilder {
    return this.asking("NUMBER_NOT_EQUAL_TO", [number]);
  }

  requireTextContains(text: string): GBuilder {
    return this.asking("TEXT_CONTAINS", [text]);
  }

  requireTextDoesNotContain(text: string): GBuilder {
    return this.asking("TEXT_DOES_NOT_CONTAIN", [text]);
  }

  requireTextEqualTo(text: string): GBuilder {
    return this.asking("TEXT_EQUAL_TO", [text]);
  }

  requireTextIsEmail(): GBuilder {
    return this.asking("TEXT_IS_VALID_EMAIL", []);
  }

  requireTextIsUrl(): GBuilder {
    return this.asking("TEXT_IS_VALID_URL", []);
  }

  requireValueInList(values: string[], showDropdown = true): GBuilder {
    return this.asking("VALUE_IN_LIST", [values.map(String), showDropdown]);
  }

  requireValueInRange(range: GRange, showDropdown = true): GBuilder {
    return this.asking("VALUE_IN_RANGE", [range, showDropdown]);
  }

  private asking(criteria: ValidationSpec["criteria"], values: unknown[]): GBuilder {
    return this.change({ criteria, values });
  }

  private change(change: Partial<ValidationSpec>): GBuilder {
    this.spec = { ...this.spec, ...change };
    return this as unknown as GBuilder;
  }
}

/** A builder as scripts see it; told nothing unless it copies a rule. */
export function newValidationBuilder(spec: ValidationSpec = NOTHING): GBuilder {
  return new DataValidationBuilder(spec) as unknown as GBuilder;
}
