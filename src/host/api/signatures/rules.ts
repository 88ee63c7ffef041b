import type { Signatures } from "./grammar";

/** What the methods of validations, conditional formats and colours take. */
export const RULES: Signatures = {
  DataValidation: {
    "": "getCriteriaType getCriteriaValues getHelpText getAllowInvalid copy",
  },
  DataValidationBuilder: {
    "":
      "build copy getCriteriaType getCriteriaValues getHelpText getAllowInvalid requireDate " +
      "requireTextIsEmail requireTextIsUrl",
    str: "setHelpText requireFormulaSatisfied requireTextContains requireTextDoesNotContain requireTextEqualTo",
    bool: "setAllowInvalid",
    "DataValidationCriteria list": "withCriteria",
    "any? any?": "requireCheckbox",
    Date: "requireDateAfter requireDateBefore requireDateEqualTo requireDateOnOrAfter requireDateOnOrBefore",
    "Date Date": "requireDateBetween requireDateNotBetween",
    "num num": "requireNumberBetween requireNumberNotBetween",
    num:
      "requireNumberEqualTo requireNumberGreaterThan requireNumberGreaterThanOrEqualTo " +
      "requireNumberLessThan requireNumberLessThanOrEqualTo requireNumberNotEqualTo",
    "list bool?": "requireValueInList",
    "Range bool?": "requireValueInRange",
  },
  ConditionalFormatRule: {
    "": "getRanges getBooleanCondition getGradientCondition copy",
  },
  ConditionalFormatRuleBuilder: {
    "": "build copy getRanges getBooleanCondition getGradientCondition whenCellEmpty whenCellNotEmpty",
    list: "setRanges",
    "str~": "setBackground setFontColor",
    "Color~": "setBackgroundObject setFontColorObject",
    "bool~": "setBold setItalic setStrikethrough setUnderline",
    str:
      "setGradientMinpoint setGradientMaxpoint whenFormulaSatisfied whenTextContains whenTextDoesNotContain " +
      "whenTextEndsWith whenTextEqualTo whenTextStartsWith",
    "str InterpolationType str":
      "setGradientMinpointWithValue setGradientMidpointWithValue setGradientMaxpointWithValue",
    "BooleanCriteria list": "withCriteria",
    "Date | RelativeDate": "whenDateAfter whenDateBefore whenDateEqualTo",
    "num num": "whenNumberBetween whenNumberNotBetween",
    num:
      "whenNumberEqualTo whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan " +
      "whenNumberLessThanOrEqualTo whenNumberNotEqualTo",
  },
  ConditionalFormatBooleanCondition: {
    "":
      "getCriteriaType getCriteriaValues getBackground getBackgroundObject getFontColorObject getFontColor getBold getItalic getStrikethrough " +
      "getUnderline",
  },
  GradientCondition: {
    "": "getMinColor getMinType getMinValue getMidColor getMidType getMidValue getMaxColor getMaxType " + "getMaxValue",
  },
  Color: {
    "": "asRgbColor asThemeColor getColorType",
  },
  ColorBuilder: {
    "": "asRgbColor asThemeColor getColorType build",
    str: "setRgbColor",
  },
  TextRotation: { "": "getDegrees isVertical" },
  Border: { "": "getBorderStyle getColor" },
  Borders: { "": "getTop getLeft getBottom getRight" },
  RgbColor: {
    "": "asHexString getRed getGreen getBlue getColorType",
  },
};
