import { SPREADSHEET_ENUMS } from "../enums";
import { newColor } from "../sheets/color";
import { hexColor } from "../sheets/colors";
import { newRuleBuilder } from "./ruleBuilder";

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBoolean = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type CriteriaName = keyof typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

/** The look a boolean rule gives; null leaves the cell's own. */
export interface RuleFormat {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

/** One end or the middle of a gradient. */
export interface GradientPoint {
  readonly color: string;
  readonly type: keyof typeof GoogleAppsScript.Spreadsheet.InterpolationType;
  readonly value: string;
}

/** What a conditional format says. */
export interface RuleSpec {
  readonly ranges: readonly GRange[];
  readonly criteria: CriteriaName | null;
  readonly values: readonly unknown[];
  readonly format: RuleFormat;
  readonly gradient: {
    readonly min?: GradientPoint;
    readonly mid?: GradientPoint;
    readonly max?: GradientPoint;
  } | null;
}

/** A rule that formats cells by what they hold. */
export class ConditionalFormatRule implements Pick<GRule, keyof ConditionalFormatRule & keyof GRule> {
  constructor(readonly spec: RuleSpec) {}

  toString(): string {
    return "ConditionalFormatRule";
  }

  getRanges(): GRange[] {
    return [...this.spec.ranges];
  }

  getBooleanCondition(): GBoolean | null {
    return this.spec.gradient ? null : (new BooleanCondition(this.spec) as unknown as GBoolean);
  }

  getGradientCondition(): GGradient | null {
    return this.spec.gradient && (new GradientCondition(this.spec.gradient) as unknown as GGradient);
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newRuleBuilder(this.spec);
  }
}

/** When a boolean rule applies, and what it then does. */
class BooleanCondition implements Pick<GBoolean, keyof BooleanCondition & keyof GBoolean> {
  constructor(private readonly spec: RuleSpec) {}

  toString(): string {
    return "ConditionalFormatBooleanCondition";
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return SPREADSHEET_ENUMS.BooleanCriteria[this.spec.criteria!];
  }

  getCriteriaValues(): unknown[] {
    return [...this.spec.values];
  }

  getBackground(): string | null {
    return this.spec.format.background;
  }

  getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return newColor(this.spec.format.background);
  }

  getFontColor(): string | null {
    return this.spec.format.fontColor;
  }

  getFontColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return newColor(this.spec.format.fontColor);
  }

  getBold(): boolean | null {
    return this.spec.format.bold;
  }

  getItalic(): boolean | null {
    return this.spec.format.italic;
  }

  getStrikethrough(): boolean | null {
    return this.spec.format.strikethrough;
  }

  getUnderline(): boolean | null {
    return this.spec.format.underline;
  }
}

/** The colours of a gradient and where they lie. */
class GradientCondition implements Pick<GGradient, keyof GradientCondition & keyof GGradient> {
  constructor(private readonly points: NonNullable<RuleSpec["gradient"]>) {}

  toString(): string {
    return "GradientCondition";
  }

  getMinColor(): string {
    return this.color("min");
  }

  getMinType(): Interpolation | null {
    return this.type("min");
  }

  getMinValue(): string {
    return this.points.min?.value ?? "";
  }

  getMidColor(): string {
    return this.color("mid");
  }

  getMidType(): Interpolation | null {
    return this.type("mid");
  }

  getMidValue(): string {
    return this.points.mid?.value ?? "";
  }

  getMaxColor(): string {
    return this.color("max");
  }

  getMaxType(): Interpolation | null {
    return this.type("max");
  }

  getMaxValue(): string {
    return this.points.max?.value ?? "";
  }

  private color(point: "min" | "mid" | "max"): string {
    return hexColor(this.points[point]?.color ?? "") ?? "";
  }

  private type(point: "min" | "mid" | "max"): Interpolation | null {
    const type = this.points[point]?.type;
    return type === undefined ? null : SPREADSHEET_ENUMS.InterpolationType[type];
  }
}

/** A rule as scripts see it. */
export function newRule(spec: RuleSpec): GRule {
  return new ConditionalFormatRule(spec) as unknown as GRule;
}
