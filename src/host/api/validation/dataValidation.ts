import { SPREADSHEET_ENUMS } from "../enums";
import { newValidationBuilder } from "./dataValidationBuilder";

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type CriteriaName = keyof typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** What a data validation asks of a cell. */
export interface ValidationSpec {
  /** null while a builder has been told nothing. */
  readonly criteria: CriteriaName | null;
  /** As `getCriteriaValues` gives them. */
  readonly values: readonly unknown[];
  readonly helpText: string | null;
  readonly allowInvalid: boolean;
}

/** A rule that says what may be entered in a cell. */
export class DataValidation implements Pick<GValidation, keyof DataValidation & keyof GValidation> {
  constructor(readonly spec: ValidationSpec) {}

  toString(): string {
    return "DataValidation";
  }

  getCriteriaType(): Criteria {
    const { criteria } = this.spec;
    return (criteria && SPREADSHEET_ENUMS.DataValidationCriteria[criteria]) as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return [...this.spec.values];
  }

  getHelpText(): string {
    return this.spec.helpText as string;
  }

  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newValidationBuilder(this.spec);
  }
}

/** A rule as scripts see it. */
export function newValidation(spec: ValidationSpec): GValidation {
  return new DataValidation(spec) as unknown as GValidation;
}
