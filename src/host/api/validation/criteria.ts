import { helpers } from "@odoo/o-spreadsheet";
import { fromCanonical, toCanonical } from "../../engine/formulas";
import { ENGLISH } from "../../engine/locales";
import type { HostState } from "../../state";
import { notInHost } from "../exception";
import { decimalSign } from "../sheets/content";
import { dateOf, isDate, serialOf } from "../sheets/dates";

/** How a criterion's values are written: as numbers, texts, dates, a formula, or not at all. */
export type ValueKind = "number" | "text" | "date" | "formula" | "none";

/** One kind of criterion: Apps Script's name, o-spreadsheet's, and its values. */
export interface CriterionKind {
  readonly engine: string;
  readonly values: ValueKind;
}

const NUMBERS: Readonly<Record<string, CriterionKind>> = {
  NUMBER_BETWEEN: { engine: "isBetween", values: "number" },
  NUMBER_EQUAL_TO: { engine: "isEqual", values: "number" },
  NUMBER_GREATER_THAN: { engine: "isGreaterThan", values: "number" },
  NUMBER_GREATER_THAN_OR_EQUAL_TO: { engine: "isGreaterOrEqualTo", values: "number" },
  NUMBER_LESS_THAN: { engine: "isLessThan", values: "number" },
  NUMBER_LESS_THAN_OR_EQUAL_TO: { engine: "isLessOrEqualTo", values: "number" },
  NUMBER_NOT_BETWEEN: { engine: "isNotBetween", values: "number" },
  NUMBER_NOT_EQUAL_TO: { engine: "isNotEqual", values: "number" },
};

const SHARED: Readonly<Record<string, CriterionKind>> = {
  ...NUMBERS,
  TEXT_CONTAINS: { engine: "containsText", values: "text" },
  TEXT_DOES_NOT_CONTAIN: { engine: "notContainsText", values: "text" },
  DATE_AFTER: { engine: "dateIsAfter", values: "date" },
  DATE_BEFORE: { engine: "dateIsBefore", values: "date" },
  DATE_EQUAL_TO: { engine: "dateIs", values: "date" },
  CUSTOM_FORMULA: { engine: "customFormula", values: "formula" },
};

/** The criteria of data validation that are one criterion of o-spreadsheet, by Apps Script's name. */
export const VALIDATION_KINDS: Readonly<Record<string, CriterionKind>> = {
  ...SHARED,
  DATE_BETWEEN: { engine: "dateIsBetween", values: "date" },
  DATE_NOT_BETWEEN: { engine: "dateIsNotBetween", values: "date" },
  DATE_ON_OR_AFTER: { engine: "dateIsOnOrAfter", values: "date" },
  DATE_ON_OR_BEFORE: { engine: "dateIsOnOrBefore", values: "date" },
  DATE_IS_VALID_DATE: { engine: "dateIsValid", values: "none" },
  TEXT_EQUAL_TO: { engine: "isEqualText", values: "text" },
  TEXT_IS_VALID_EMAIL: { engine: "isEmail", values: "none" },
  TEXT_IS_VALID_URL: { engine: "isLink", values: "none" },
};

/** The criteria of conditional formats, by Apps Script's name. Equality of numbers and of texts is one criterion of the engine. */
export const CONDITION_KINDS: Readonly<Record<string, CriterionKind>> = {
  ...SHARED,
  TEXT_EQUAL_TO: { engine: "isEqual", values: "text" },
  TEXT_STARTS_WITH: { engine: "beginsWithText", values: "text" },
  TEXT_ENDS_WITH: { engine: "endsWithText", values: "text" },
  CELL_EMPTY: { engine: "isEmpty", values: "none" },
  CELL_NOT_EMPTY: { engine: "isNotEmpty", values: "none" },
};

/** A criterion's values as o-spreadsheet keeps them. */
export function engineValues(state: HostState, kind: CriterionKind, values: readonly unknown[]): string[] {
  if (kind.values === "none") return [];
  return values.map((value) => {
    if (typeof value === "string" && value.startsWith("=")) return toCanonical(value, decimalSign(state));
    if (!isDate(value)) return String(value);
    return helpers.formatValue(serialOf(value), { format: "m/d/yyyy", locale: ENGLISH });
  });
}

/** A criterion's values as a script gets them back. */
export function scriptValues(state: HostState, kind: CriterionKind, values: readonly string[]): unknown[] {
  return values.map((value) => {
    if (value.startsWith("=")) return fromCanonical(value, decimalSign(state));
    if (kind.values === "number") return Number(value);
    return kind.values === "date" ? dateOf(helpers.toNumber(value, ENGLISH)) : value;
  });
}

/** The criterion kind of a name; throws for one that o-spreadsheet lacks. */
export function kindOf(kinds: Readonly<Record<string, CriterionKind>>, name: string): CriterionKind {
  const kind = kinds[name];
  if (!kind) throw notInHost(`The criterion ${name}`);
  return kind;
}
