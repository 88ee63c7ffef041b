import type { DataValidationRule, RangeData } from "@odoo/o-spreadsheet";
import type { SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { type Area, positionAt, rangeDataOf } from "../sheets/area";
import type { Position } from "../sheets/content";
import { toSheetA1 } from "../sheets/notation";
import { areaBehind, newRange } from "../sheets/objects";
import { areaOfNotation } from "../sheets/references";
import { engineValues, kindOf, scriptValues, VALIDATION_KINDS } from "./criteria";
import { type DataValidation, newValidation, type ValidationSpec } from "./dataValidation";

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** A rule of the model, with what o-spreadsheet has no place for. */
type HostRule = Omit<DataValidationRule, "ranges" | "criterion"> & {
  readonly criterion: { readonly type: string; readonly values: string[]; readonly displayStyle?: string };
  readonly helpText?: string;
  /** The values of a checkbox that does not stand for TRUE and FALSE; such a one is drawn as a list. */
  readonly checkbox?: readonly unknown[];
};

/** The rule on a cell; null when there is none. */
export function readRule(state: HostState, position: Position): GValidation | null {
  const rule = state.model.getters.getValidationRuleForCell(position) as HostRule | undefined;
  if (!rule) return null;
  const { criteria, values } = specOf(state, position.sheetId, rule);
  return newValidation({
    criteria,
    values,
    helpText: rule.helpText ?? null,
    allowInvalid: !rule.isBlocking,
  });
}

/** The commands that put a rule on areas of one sheet, or take theirs away for null. */
export function ruling(state: HostState, areas: readonly Area[], rule: GValidation | null): SheetCommand[] {
  const [first] = areas;
  if (!first) return [];
  const target = { sheetId: first.sheetId, ranges: areas.map(rangeDataOf) };
  return rule ? [adding(state, target, (rule as unknown as DataValidation).spec)] : removing(state, target);
}

interface Target {
  readonly sheetId: string;
  readonly ranges: readonly RangeData[];
}

function adding(state: HostState, target: Target, spec: ValidationSpec): SheetCommand {
  const rule: HostRule = {
    id: state.model.uuidGenerator.smallUuid(),
    isBlocking: !spec.allowInvalid,
    ...criterionOf(state, spec),
    ...(spec.helpText === null ? {} : { helpText: spec.helpText }),
  };
  return { type: "ADD_DATA_VALIDATION_RULE", ...target, rule };
}

// o-spreadsheet takes cells out of a rule only by putting another one on them.
function removing(state: HostState, target: Target): SheetCommand[] {
  if (state.model.getters.getDataValidationRules(target.sheetId).length === 0) return [];
  const id = state.model.uuidGenerator.smallUuid();
  const rule = { id, criterion: { type: "isNotEmpty", values: [] } };
  return [
    { type: "ADD_DATA_VALIDATION_RULE", ...target, rule },
    { type: "REMOVE_DATA_VALIDATION_RULE", sheetId: target.sheetId, id },
  ];
}

function criterionOf(state: HostState, { criteria, values }: ValidationSpec): Pick<HostRule, "criterion" | "checkbox"> {
  const displayStyle = values[1] === false ? "plainText" : "arrow";
  if (criteria === "VALUE_IN_LIST") {
    return { criterion: { type: "isValueInList", values: (values[0] as unknown[]).map(String), displayStyle } };
  }
  if (criteria === "VALUE_IN_RANGE") {
    const area = areaBehind(values[0] as GRange);
    const xc = toSheetA1(state.model.getters.getSheetName(area.sheetId), area);
    return { criterion: { type: "isValueInRange", values: [xc], displayStyle } };
  }
  if (criteria === "CHECKBOX") {
    if (values.length === 0) return { criterion: { type: "isBoolean", values: [] } };
    return {
      criterion: { type: "isValueInList", values: values.map(String), displayStyle: "arrow" },
      checkbox: values,
    };
  }
  const kind = kindOf(VALIDATION_KINDS, String(criteria));
  const exact = kind.values === "date" && !kind.engine.endsWith("etween") ? { dateValue: "exactDate" } : {};
  return { criterion: { type: kind.engine, values: engineValues(state, kind, values), ...exact } };
}

function specOf(
  state: HostState,
  sheetId: string,
  { criterion, checkbox }: HostRule,
): Pick<ValidationSpec, "criteria" | "values"> {
  const showDropdown = criterion.displayStyle !== "plainText";
  if (checkbox) return { criteria: "CHECKBOX", values: checkbox };
  if (criterion.type === "isBoolean") return { criteria: "CHECKBOX", values: [] };
  if (criterion.type === "isValueInList")
    return { criteria: "VALUE_IN_LIST", values: [criterion.values, showDropdown] };
  if (criterion.type === "isValueInRange") {
    const range = newRange(state, areaOfNotation(state, sheetId, criterion.values[0]!));
    return { criteria: "VALUE_IN_RANGE", values: [range, showDropdown] };
  }
  const [name, kind] = Object.entries(VALIDATION_KINDS).find(([, { engine }]) => engine === criterion.type)!;
  return { criteria: name as ValidationSpec["criteria"], values: scriptValues(state, kind, criterion.values) };
}

/** What a checkbox on a cell stands for when checked and when not; null when there is no checkbox. */
export function checkboxAt(state: HostState, cell: Area): { checked: unknown; unchecked: unknown } | null {
  const rule = state.model.getters.getValidationRuleForCell(positionAt(cell)) as HostRule | undefined;
  if (!rule) return null;
  if (rule.criterion.type === "isBoolean") return { checked: true, unchecked: false };
  return rule.checkbox ? { checked: rule.checkbox[0], unchecked: rule.checkbox[1] ?? "" } : null;
}
