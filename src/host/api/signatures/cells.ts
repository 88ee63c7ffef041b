import type { Signatures } from "./grammar";

/** What the methods of ranges take. */
export const CELLS: Signatures = {
  Range: {
    any: "setValue sort",
    str: "setFormulaR1C1 setNumberFormat createTextFinder",
    "":
      "clearContent trimWhitespace clearNote breakApart clearDataValidations removeCheckboxes check uncheck " +
      "clearFormat getA1Notation getRow getRowIndex getColumn getColumnIndex getNumRows getNumColumns getHeight getWidth " +
      "getLastRow getLastColumn isStartRowBounded isEndRowBounded isStartColumnBounded isEndColumnBounded " +
      "getSheet getGridId isPartOfMerge getMergedRanges getValue getValues getDisplayValue getDisplayValues " +
      "getFormula getFormulas getFormulaR1C1 getFormulasR1C1 isBlank getNote getNotes getBackground " +
      "getBackgrounds getFontColor getFontColors getFontFamily getFontFamilies getFontLine getFontLines " +
      "getFontSize getFontSizes getFontStyle getFontStyles getFontWeight getFontWeights " +
      "getHorizontalAlignment getHorizontalAlignments getVerticalAlignment getVerticalAlignments " +
      "getNumberFormat getNumberFormats getWrap getWraps getWrapStrategy getWrapStrategies " +
      "getDataValidation getDataValidations isChecked protect getDeveloperMetadata " +
      "createDeveloperMetadataFinder activate activateAsCurrentCell merge mergeAcross mergeVertically " +
      "canEdit getBorder getTextRotation getTextRotations getBackgroundObject getBackgroundObjects " +
      "getFontColorObject getFontColorObjects",
    "str~":
      "setFormula setBackground setBackgroundColor setFontColor setFontFamily setFontLine setFontStyle setFontWeight " +
      "setHorizontalAlignment setVerticalAlignment",
    "text~": "setNote",
    "num num num": "setBackgroundRGB",
    num: "setFontSize",
    bool: "setWrap",
    WrapStrategy: "setWrapStrategy",
    "TextRotation | num": "setTextRotation",
    "bool~ bool~ bool~ bool~ bool~ bool~ | bool~ bool~ bool~ bool~ bool~ bool~ str~ BorderStyle~": "setBorder",
    "any? any?": "insertCheckboxes",
    "obj?": "clear",
    "num num": "getCell",
    "num num num? num?": "offset",
    "Dimension?": "getDataRegion",
    Direction: "getNextDataCell",
    grid:
      "setValues setFormulas setFormulasR1C1 setNotes setBackgrounds setFontColors setFontFamilies " +
      "setFontLines setFontSizes setFontStyles setFontWeights setHorizontalAlignments setVerticalAlignments " +
      "setNumberFormats setWraps setWrapStrategies setDataValidations " +
      "setFontColorObjects",
    "grid~": "setBackgroundObjects",
    "DataValidation~": "setDataValidation",
    "Color~": "setBackgroundObject setFontColorObject",
    "str DeveloperMetadataVisibility? | str str DeveloperMetadataVisibility?": "addDeveloperMetadata",
    // A wrong second argument alone is ignored: gas-fakes notes/oddities.md:403-410 at dedcae3.
    "Range any? | Range CopyPasteType bool": "copyTo",
    Range: "moveTo",
    "list?": "removeDuplicates",
  },
  RangeList: {
    any: "setValue",
    str: "setFormulaR1C1 setNumberFormat",
    "":
      "clearContent trimWhitespace clearNote breakApart clearDataValidations removeCheckboxes check uncheck " +
      "clearFormat getRanges activate",
    "str~":
      "setFormula setBackground setBackgroundColor setFontColor setFontFamily setFontLine setFontStyle setFontWeight " +
      "setHorizontalAlignment setVerticalAlignment",
    "text~": "setNote",
    "num num num": "setBackgroundRGB",
    num: "setFontSize setTextRotation",
    bool: "setWrap",
    WrapStrategy: "setWrapStrategy",
    "bool~ bool~ bool~ bool~ bool~ bool~ | bool~ bool~ bool~ bool~ bool~ bool~ str~ BorderStyle~": "setBorder",
    "any? any?": "insertCheckboxes",
    "obj?": "clear",
  },
};
