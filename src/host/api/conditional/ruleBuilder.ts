import { exception } from "../exception";
import { hexColor } from "../sheets/colors";
import { isDate } from "../sheets/dates";
import { ConditionalFormatRule, type GradientPoint, newRule, type RuleFormat, type RuleSpec } from "./rule";

type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GColor = GoogleAppsScript.Spreadsheet.Color;
type GDate = GoogleAppsScript.Base.Date;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type RelativeDate = GoogleAppsScript.Spreadsheet.RelativeDate;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

const NOTHING: RuleSpec = {
  ranges: [],
  criteria: null,
  values: [],
  format: { background: null, fontColor: null, bold: null, italic: null, strikethrough: null, underline: null },
  gradient: null,
};

/** A conditional format in the making. */
export class ConditionalFormatRuleBuilder
  implements Pick<GBuilder, keyof ConditionalFormatRuleBuilder & keyof GBuilder>
{
  constructor(private spec: RuleSpec) {}

  toString(): string {
    return "ConditionalFormatRuleBuilder";
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    const { ranges, criteria, gradient } = this.spec;
    if (ranges.length === 0) throw exception("Conditional format rule must have at least one range.");
    if (criteria === null && !gradient) throw exception("Conditional format rule must have a condition.");
    return newRule(this.spec);
  }

  copy(): GBuilder {
    return newRuleBuilder(this.spec);
  }

  getRanges(): GRange[] {
    return [...this.spec.ranges];
  }

  setRanges(ranges: GRange[]): GBuilder {
    return this.change({ ranges });
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return this.spec.criteria === null ? null : new ConditionalFormatRule(this.spec).getBooleanCondition();
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    return new ConditionalFormatRule(this.spec).getGradientCondition();
  }

  setBackground(color: string | null): GBuilder {
    return this.looking({ background: hexColor(color ?? "") });
  }

  setBackgroundObject(color: GColor | null): GBuilder {
    return this.setBackground(color?.asRgbColor().asHexString() ?? null);
  }

  setFontColor(color: string | null): GBuilder {
    return this.looking({ fontColor: hexColor(color ?? "") });
  }

  setFontColorObject(color: GColor | null): GBuilder {
    return this.setFontColor(color?.asRgbColor().asHexString() ?? null);
  }

  setBold(bold: boolean | null): GBuilder {
    return this.looking({ bold });
  }

  setItalic(italic: boolean | null): GBuilder {
    return this.looking({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): GBuilder {
    return this.looking({ strikethrough });
  }

  setUnderline(underline: boolean | null): GBuilder {
    return this.looking({ underline });
  }

  setGradientMinpoint(color: string): GBuilder {
    return this.grading("min", { color, type: "MIN", value: "" });
  }

  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): GBuilder {
    return this.grading("min", pointOf(color, type, value));
  }

  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): GBuilder {
    return this.grading("mid", pointOf(color, type, value));
  }

  setGradientMaxpoint(color: string): GBuilder {
    return this.grading("max", { color, type: "MAX", value: "" });
  }

  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): GBuilder {
    return this.grading("max", pointOf(color, type, value));
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, values: unknown[]): GBuilder {
    return this.when(String(criteria) as NonNullable<RuleSpec["criteria"]>, values);
  }

  whenCellEmpty(): GBuilder {
    return this.when("CELL_EMPTY", []);
  }

  whenCellNotEmpty(): GBuilder {
    return this.when("CELL_NOT_EMPTY", []);
  }

  whenDateAfter(date: GDate | RelativeDate): GBuilder {
    return this.when(isDate(date) ? "DATE_AFTER" : "DATE_AFTER_RELATIVE", [date]);
  }

  whenDateBefore(date: GDate | RelativeDate): GBuilder {
    return this.when(isDate(date) ? "DATE_BEFORE" : "DATE_BEFORE_RELATIVE", [date]);
  }

  whenDateEqualTo(date: GDate | RelativeDate): GBuilder {
    return this.when(isDate(date) ? "DATE_EQUAL_TO" : "DATE_EQUAL_TO_RELATIVE", [date]);
  }

  whenFormulaSatisfied(formula: string): GBuilder {
    return this.when("CUSTOM_FORMULA", [formula]);
  }

  whenNumberBetween(start: number, end: number): GBuilder {
    return this.when("NUMBER_BETWEEN", [start, end]);
  }

  whenNumberEqualTo(number: number): GBuilder {
    return this.when("NUMBER_EQUAL_TO", [number]);
  }

  whenNumberGreaterThan(number: number): GBuilder {
    return this.when("NUMBER_GREATER_THAN", [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.when("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }

  whenNumberLessThan(number: number): GBuilder {
    return this.when("NUMBER_LESS_THAN", [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.when("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }

  whenNumberNotBetween(start: number, end: number): GBuilder {
    return this.when("NUMBER_NOT_BETWEEN", [start, end]);
  }

  whenNumberNotEqualTo(number: number): GBuilder {
    return this.when("NUMBER_NOT_EQUAL_TO", [number]);
  }

  whenTextContains(text: string): GBuilder {
    return this.when("TEXT_CONTAINS", [text]);
  }

  whenTextDoesNotContain(text: string): GBuilder {
    return this.when("TEXT_DOES_NOT_CONTAIN", [text]);
  }

  whenTextEndsWith(text: string): GBuilder {
    return this.when("TEXT_ENDS_WITH", [text]);
  }

  whenTextEqualTo(text: string): GBuilder {
    return this.when("TEXT_EQUAL_TO", [text]);
  }

  whenTextStartsWith(text: string): GBuilder {
    return this.when("TEXT_STARTS_WITH", [text]);
  }

  private when(criteria: NonNullable<RuleSpec["criteria"]>, values: unknown[]): GBuilder {
    return this.change({ criteria, values, gradient: null });
  }

  private looking(format: Partial<RuleFormat>): GBuilder {
    return this.change({ format: { ...this.spec.format, ...format } });
  }

  private grading(point: "min" | "mid" | "max", where: GradientPoint): GBuilder {
    return this.change({ gradient: { ...this.spec.gradient, [point]: where } });
  }

  private change(change: Partial<RuleSpec>): GBuilder {
    this.spec = { ...this.spec, ...change };
    return this as unknown as GBuilder;
  }
}

function pointOf(color: string, type: Interpolation, value: string): GradientPoint {
  return { color, type: String(type) as GradientPoint["type"], value: String(value) };
}

/** A builder as scripts see it; told nothing unless it copies a rule. */
export function newRuleBuilder(spec: RuleSpec = NOTHING): GBuilder {
  return new ConditionalFormatRuleBuilder(spec) as unknown as GBuilder;
}
