import type { Style } from "@odoo/o-spreadsheet";
import type { SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { SPREADSHEET_ENUMS } from "../enums";
import { rangeDataOf } from "../sheets/area";
import { hexColor } from "../sheets/colors";
import { areaBehind, newRange } from "../sheets/objects";
import { areaOfNotation } from "../sheets/references";
import { CONDITION_KINDS, engineValues, kindOf, scriptValues } from "../validation/criteria";
import { type GradientRule, gradientOf, gradientRule } from "./gradients";
import { type ConditionalFormatRule, newRule, type RuleFormat, type RuleSpec } from "./rule";

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A rule of the model by one condition, with Apps Script's own name for it. */
interface CellRule {
  readonly type: "CellIsRule";
  readonly operator: string;
  readonly values: string[];
  readonly style: Style;
  readonly dateValue?: string;
  readonly criteria?: RuleSpec["criteria"];
}

const RELATIVE = "_RELATIVE";
const RELATIVE_DATES: Readonly<Record<string, string>> = {
  TODAY: "today",
  TOMORROW: "tomorrow",
  YESTERDAY: "yesterday",
  PAST_WEEK: "lastWeek",
  PAST_MONTH: "lastMonth",
  PAST_YEAR: "lastYear",
};

/** The conditional formats of a sheet, the one that wins first; kinds that Apps Script cannot say (icons, bars) are left out. */
export function readRules(state: HostState, sheetId: string): GRule[] {
  return state.model.getters.getConditionalFormats(sheetId).flatMap(({ ranges, rule }) => {
    const areas = ranges.map((xc) => newRange(state, areaOfNotation(state, sheetId, xc)));
    const said = conditionOf(state, rule as CellRule | GradientRule);
    return said ? [newRule({ ...said, ranges: areas })] : [];
  });
}

/** The commands that leave a sheet with just these conditional formats. */
export function settingRules(state: HostState, sheetId: string, rules: readonly GRule[]): SheetCommand[] {
  const { getters, uuidGenerator } = state.model;
  return [
    ...getters.getConditionalFormats(sheetId).map(({ id }) => ({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id })),
    ...rules.map((rule) => {
      const { spec } = rule as unknown as ConditionalFormatRule;
      const ranges = spec.ranges.map((range) => rangeDataOf(areaBehind(range)));
      const cf = {
        id: uuidGenerator.smallUuid(),
        rule: spec.gradient ? gradientRule(spec.gradient) : cellRule(state, spec),
      };
      return { type: "ADD_CONDITIONAL_FORMAT", sheetId, ranges, cf };
    }),
  ];
}

function cellRule(state: HostState, { criteria, values, format }: RuleSpec): CellRule {
  const name = String(criteria);
  const relative = name.endsWith(RELATIVE);
  const kind = kindOf(CONDITION_KINDS, relative ? name.slice(0, -RELATIVE.length) : name);
  const dateValue = relative ? RELATIVE_DATES[String(values[0])] : "exactDate";
  return {
    type: "CellIsRule",
    operator: kind.engine,
    values: relative ? [] : engineValues(state, kind, values),
    style: styleOf(format),
    criteria,
    ...(kind.values === "date" ? { dateValue: dateValue! } : {}),
  };
}

function conditionOf(state: HostState, rule: CellRule | GradientRule): Omit<RuleSpec, "ranges"> | null {
  if (rule.type === "ColorScaleRule") {
    return { criteria: null, values: [], format: formatOf({}), gradient: gradientOf(rule) };
  }
  if (rule.type !== "CellIsRule") return null;
  const relative = Object.keys(RELATIVE_DATES).find((key) => RELATIVE_DATES[key] === rule.dateValue);
  const [name, kind] = Object.entries(CONDITION_KINDS).find(([, { engine }]) => engine === rule.operator) ?? [];
  if (!kind) return null;
  const criteria = rule.criteria ?? (relative ? `${name}${RELATIVE}` : name);
  const values = relative
    ? [SPREADSHEET_ENUMS.RelativeDate[relative as keyof typeof GoogleAppsScript.Spreadsheet.RelativeDate]]
    : scriptValues(state, rule.criteria ? kindOf(CONDITION_KINDS, rule.criteria) : kind, rule.values);
  return { criteria: criteria as RuleSpec["criteria"], values, format: formatOf(rule.style), gradient: null };
}

function styleOf({ background, fontColor, bold, italic, strikethrough, underline }: RuleFormat): Style {
  const style = { fillColor: background, textColor: fontColor, bold, italic, strikethrough, underline };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null)) as Style;
}

function formatOf({ fillColor, textColor, bold, italic, strikethrough, underline }: Style): RuleFormat {
  return {
    background: hexColor(fillColor ?? ""),
    fontColor: hexColor(textColor ?? ""),
    bold: bold ?? null,
    italic: italic ?? null,
    strikethrough: strikethrough ?? null,
    underline: underline ?? null,
  };
}
