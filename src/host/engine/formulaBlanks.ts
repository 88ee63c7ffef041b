import { CompiledFormula, type Getters } from "./spreadsheet";

// o-spreadsheet keeps the blanks of a formula among its tokens and leaves them out of its text; Sheets shows a formula as it was typed.
interface Compiled {
  readonly isBadExpression: boolean;
  readonly normalizedFormula: string;
  getTokens(getters: Getters, options?: object): readonly { readonly value: string }[];
}

Object.assign(CompiledFormula.prototype, {
  toFormulaString(this: Compiled, getters: Getters, options?: object) {
    if (this.isBadExpression) return this.normalizedFormula;
    return this.getTokens(getters, options)
      .map(({ value }) => value)
      .join("");
  },
});
