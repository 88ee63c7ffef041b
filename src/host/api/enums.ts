type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;

/** One member of an Apps Script enumeration: the same object wherever it is read. */
export class EnumMember {
  constructor(
    readonly enumeration: string,
    private readonly key: string,
    private readonly position: number,
  ) {}

  toString(): string {
    return this.key;
  }

  name(): string {
    return this.key;
  }

  toJSON(): string {
    return this.key;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumMember): number {
    return this.position - other.position;
  }
}

/** An enumeration of Apps Script by its members' names. */
export function enumeration<E>(name: string, keys: string): E {
  const members = keys.split(" ").map((key, position) => [key, new EnumMember(name, key, position)] as const);
  return Object.freeze(Object.fromEntries(members)) as E;
}

/** `SpreadsheetApp`'s enumerations, by name. */
export const SPREADSHEET_ENUMS = {
  BooleanCriteria: enumeration<Spreadsheet["BooleanCriteria"]>(
    "BooleanCriteria",
    "CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE " +
      "NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN " +
      "NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO " +
      "TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA",
  ),
  BorderStyle: enumeration<Spreadsheet["BorderStyle"]>(
    "BorderStyle",
    "DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE",
  ),
  ColorType: enumeration<typeof GoogleAppsScript.Base.ColorType>("ColorType", "UNSUPPORTED RGB THEME"),
  CopyPasteType: enumeration<Spreadsheet["CopyPasteType"]>(
    "CopyPasteType",
    "PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES " +
      "PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS",
  ),
  // DATE_*_RELATIVE are undocumented but there: gas-fakes notes/oddities.md:249-255 at dedcae3.
  DataValidationCriteria: enumeration<Spreadsheet["DataValidationCriteria"]>(
    "DataValidationCriteria",
    "DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE " +
      "DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN " +
      "NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO " +
      "TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE " +
      "CUSTOM_FORMULA CHECKBOX",
  ),
  DeveloperMetadataLocationType: enumeration<Spreadsheet["DeveloperMetadataLocationType"]>(
    "DeveloperMetadataLocationType",
    "SPREADSHEET SHEET ROW COLUMN",
  ),
  DeveloperMetadataVisibility: enumeration<Spreadsheet["DeveloperMetadataVisibility"]>(
    "DeveloperMetadataVisibility",
    "DOCUMENT PROJECT",
  ),
  Dimension: enumeration<Spreadsheet["Dimension"]>("Dimension", "COLUMNS ROWS"),
  Direction: enumeration<Spreadsheet["Direction"]>("Direction", "UP DOWN PREVIOUS NEXT"),
  InterpolationType: enumeration<Spreadsheet["InterpolationType"]>(
    "InterpolationType",
    "NUMBER PERCENT PERCENTILE MIN MAX",
  ),
  ProtectionType: enumeration<Spreadsheet["ProtectionType"]>("ProtectionType", "RANGE SHEET"),
  RelativeDate: enumeration<Spreadsheet["RelativeDate"]>(
    "RelativeDate",
    "TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR",
  ),
  SheetType: enumeration<Spreadsheet["SheetType"]>("SheetType", "GRID OBJECT DATASOURCE"),
  TextDirection: enumeration<Spreadsheet["TextDirection"]>("TextDirection", "LEFT_TO_RIGHT RIGHT_TO_LEFT"),
  WrapStrategy: enumeration<Spreadsheet["WrapStrategy"]>("WrapStrategy", "WRAP OVERFLOW CLIP"),
};

type ChartsEnums = typeof GoogleAppsScript.Charts;

/** The enumerations of the `Charts` service, by name. */
export const CHARTS_ENUMS = {
  ChartType: enumeration<ChartsEnums["ChartType"]>(
    "ChartType",
    "TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE " +
      "TREEMAP WATERFALL",
  ),
  ChartMergeStrategy: enumeration<ChartsEnums["ChartMergeStrategy"]>("ChartMergeStrategy", "MERGE_COLUMNS MERGE_ROWS"),
  ChartHiddenDimensionStrategy: enumeration<ChartsEnums["ChartHiddenDimensionStrategy"]>(
    "ChartHiddenDimensionStrategy",
    "IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH",
  ),
  CurveStyle: enumeration<ChartsEnums["CurveStyle"]>("CurveStyle", "NORMAL SMOOTH"),
  PointStyle: enumeration<ChartsEnums["PointStyle"]>("PointStyle", "NONE TINY MEDIUM LARGE HUGE"),
  Position: enumeration<ChartsEnums["Position"]>("Position", "TOP RIGHT BOTTOM NONE"),
};
