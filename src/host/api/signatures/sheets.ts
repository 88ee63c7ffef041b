import type { Signatures } from "./grammar";

/** What the methods of the spreadsheet and its sheets take. */
export const SHEETS: Signatures = {
  SpreadsheetApp: {
    "":
      "getActiveSpreadsheet getActive getActiveSheet getActiveRange getActiveRangeList getCurrentCell " +
      "getSelection newConditionalFormatRule newDataValidation newColor getUi flush",
    str: "openById openByUrl",
    "Sheet bool?": "setActiveSheet",
    Range: "setActiveRange setCurrentCell",
    RangeList: "setActiveRangeList",
  },
  Spreadsheet: {
    "":
      "getSheets getNumSheets getActiveSheet deleteActiveSheet duplicateActiveSheet getDataRange getLastRow " +
      "getLastColumn getActiveRange getActiveRangeList getActiveCell getCurrentCell getSelection getId " +
      "getKey getSheetId getSheetName getFrozenRows getFrozenColumns getUrl getName getSpreadsheetLocale getSpreadsheetTimeZone getDeveloperMetadata " +
      "createDeveloperMetadataFinder getNamedRanges",
    str:
      "getSheetByName renameActiveSheet getRange getRangeByName setSpreadsheetLocale setSpreadsheetTimeZone " +
      "removeNamedRange",
    num: "getSheetById moveActiveSheet getColumnWidth getRowHeight",
    "Sheet bool?": "setActiveSheet",
    "num? | obj | str | num obj | str num | str obj | str num obj": "insertSheet",
    Sheet: "deleteSheet",
    list: "getRangeList appendRow",
    Range: "setActiveRange setCurrentCell",
    RangeList: "setActiveRangeList",
    "Range | str": "setActiveSelection",
    "text text? num~?": "toast",
    "str list": "addMenu",
    ProtectionType: "getProtections",
    "str DeveloperMetadataVisibility? | str str DeveloperMetadataVisibility?": "addDeveloperMetadata",
    "str Range": "setNamedRange",
  },
  Sheet: {
    "":
      "getMaxRows getMaxColumns getFrozenRows getFrozenColumns getDataRange getLastRow getLastColumn " +
      "clearContents clearFormats clearNotes getActiveRange getActiveRangeList getActiveCell getCurrentCell " +
      "newChart getCharts getConditionalFormatRules clearConditionalFormatRules protect " +
      "getDeveloperMetadata createDeveloperMetadataFinder getSheetId getName getSheetName getIndex " +
      "getParent activate isSheetHidden hideSheet showSheet hasHiddenGridlines getTabColor isRightToLeft",
    "num num?": "insertRows insertColumns hideRows showRows hideColumns showColumns",
    num:
      "insertRowBefore insertRowAfter deleteRow insertColumnBefore insertColumnAfter deleteColumn " +
      "isRowHiddenByUser isColumnHiddenByUser setFrozenRows setFrozenColumns getColumnWidth getRowHeight " +
      "autoResizeColumn",
    "num num":
      "insertRowsBefore insertRowsAfter deleteRows insertColumnsBefore insertColumnsAfter deleteColumns " +
      "setColumnWidth setRowHeight autoResizeColumns autoResizeRows",
    Range: "hideRow unhideRow hideColumn unhideColumn setActiveRange setCurrentCell",
    "num num num": "setColumnWidths setRowHeights setRowHeightsForced",
    "str | num num num? num?": "getRange",
    list: "getRangeList appendRow setConditionalFormatRules",
    "num num num num": "getSheetValues",
    "obj?": "clear",
    "num bool?": "sort",
    RangeList: "setActiveRangeList",
    "Range | str": "setActiveSelection",
    EmbeddedChart: "insertChart updateChart removeChart",
    ProtectionType: "getProtections",
    "str DeveloperMetadataVisibility? | str str DeveloperMetadataVisibility?": "addDeveloperMetadata",
    str: "setName createTextFinder",
    Spreadsheet: "copyTo",
    bool: "setHiddenGridlines",
    "str~": "setTabColor",
  },
  Selection: {
    "": "getActiveSheet getActiveRange getActiveRangeList getCurrentCell",
  },
  TextFinder: {
    "": "findAll findNext findPrevious getCurrentMatch",
    bool: "matchCase matchEntireCell useRegularExpression",
    str: "replaceAllWith",
  },
  NamedRange: {
    "": "getName getRange remove",
    str: "setName",
    Range: "setRange",
  },
  Protection: {
    "":
      "getProtectionType getDescription isWarningOnly getRange getRangeName getUnprotectedRanges canEdit " +
      "canDomainEdit getEditors remove",
    str: "setDescription setRangeName",
    bool: "setWarningOnly",
    Range: "setRange",
    NamedRange: "setNamedRange",
    list: "setUnprotectedRanges",
  },
  DeveloperMetadata: {
    "": "getId getKey getValue getVisibility getLocation moveToSpreadsheet remove",
    str: "setKey setValue",
    DeveloperMetadataVisibility: "setVisibility",
    Range: "moveToRow moveToColumn",
    Sheet: "moveToSheet",
  },
  DeveloperMetadataLocation: {
    "": "getLocationType getSpreadsheet getSheet getRow getColumn",
  },
  DeveloperMetadataFinder: {
    str: "withKey withValue",
    num: "withId",
    DeveloperMetadataLocationType: "withLocationType",
    DeveloperMetadataVisibility: "withVisibility",
    "": "find",
  },
};
