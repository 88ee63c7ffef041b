import { positionAt } from "./area";
import * as look from "./cellFormats";
import { formattingEach, lookAt, readAll } from "./formatting";
import { checkedMatrix } from "./matrix";
import { RangeContent } from "./rangeContent";

type GRange = GoogleAppsScript.Spreadsheet.Range;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type FontLine = "underline" | "line-through" | "none";
type FontStyle = "italic" | "normal";
type FontWeight = "bold" | "normal";
type Horizontal = "left" | "center" | "normal" | "right";
type Vertical = "top" | "middle" | "bottom";
type Matrix<T> = (T | null)[][];

/** How a range's cells look: each attribute of one cell, of all cells, and set cell by cell. */
export abstract class RangeFormat extends RangeContent {
  getBackground() {
    return this.first(look.background);
  }

  getBackgrounds() {
    return this.all(look.background);
  }

  setBackgrounds(colors: Matrix<string>) {
    return this.put(look.background, colors, "setBackgrounds");
  }

  getFontColor() {
    return this.first(look.fontColor);
  }

  getFontColors() {
    return this.all(look.fontColor);
  }

  setFontColors(colors: Matrix<string>) {
    return this.put(look.fontColor, colors, "setFontColors");
  }

  getFontFamily() {
    return this.first(look.fontFamily);
  }

  getFontFamilies() {
    return this.all(look.fontFamily);
  }

  setFontFamilies(families: Matrix<string>) {
    return this.put(look.fontFamily, families, "setFontFamilies");
  }

  getFontLine() {
    return this.first(look.fontLine);
  }

  getFontLines() {
    return this.all(look.fontLine);
  }

  setFontLines(lines: Matrix<FontLine>) {
    return this.put(look.fontLine, lines, "setFontLines");
  }

  getFontSize() {
    return this.first(look.fontSize);
  }

  getFontSizes() {
    return this.all(look.fontSize);
  }

  setFontSizes(sizes: number[][]) {
    return this.put(look.fontSize, sizes, "setFontSizes");
  }

  getFontStyle() {
    return this.first(look.fontStyle);
  }

  getFontStyles() {
    return this.all(look.fontStyle);
  }

  setFontStyles(styles: Matrix<FontStyle>) {
    return this.put(look.fontStyle, styles, "setFontStyles");
  }

  getFontWeight() {
    return this.first(look.fontWeight);
  }

  getFontWeights() {
    return this.all(look.fontWeight);
  }

  setFontWeights(weights: Matrix<FontWeight>) {
    return this.put(look.fontWeight, weights, "setFontWeights");
  }

  getHorizontalAlignment(): string {
    return this.first(look.horizontalAlignment);
  }

  getHorizontalAlignments(): string[][] {
    return this.all(look.horizontalAlignment);
  }

  setHorizontalAlignments(alignments: Matrix<Horizontal>) {
    return this.put(look.horizontalAlignment, alignments, "setHorizontalAlignments");
  }

  getVerticalAlignment(): string {
    return this.first(look.verticalAlignment);
  }

  getVerticalAlignments(): string[][] {
    return this.all(look.verticalAlignment);
  }

  setVerticalAlignments(alignments: Matrix<Vertical>) {
    return this.put(look.verticalAlignment, alignments, "setVerticalAlignments");
  }

  getNumberFormat() {
    return this.first(look.numberFormat);
  }

  getNumberFormats() {
    return this.all(look.numberFormat);
  }

  setNumberFormats(formats: string[][]) {
    return this.put(look.numberFormat, formats, "setNumberFormats");
  }

  getWrap() {
    return this.first(look.wrap);
  }

  getWraps() {
    return this.all(look.wrap);
  }

  setWraps(wraps: boolean[][]) {
    return this.put(look.wrap, wraps, "setWraps");
  }

  getWrapStrategy() {
    return this.first(look.wrapStrategy);
  }

  getWrapStrategies() {
    return this.all(look.wrapStrategy);
  }

  setWrapStrategies(strategies: WrapStrategy[][]) {
    return this.put(look.wrapStrategy, strategies, "setWrapStrategies");
  }

  private first<T>(attribute: look.Attribute<T>): T {
    return attribute.read(lookAt(this.state, positionAt(this.area)));
  }

  private all<T>(attribute: look.Attribute<T>): T[][] {
    return readAll(this.state, this.area, attribute);
  }

  private put<T>(attribute: look.Attribute<T>, values: (T | null)[][], method: string): GRange {
    checkedMatrix(this.area, values, method);
    return this.apply(formattingEach(this.state, this.area, attribute, values));
  }
}
