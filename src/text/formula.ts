import type { Language } from "./language";

/**
 * A formula in canonical form (arguments separated by "; ", decimal points) as a reader types it: en `=F(5%, 2.5%)`, ru `=F(5%; 2,5%)`.
 * Texts in quotes and the rows of an array `{1000; 50}` stay.
 */
export function showFormula(formula: string, language: Language): string {
  return formula.replace(/"[^"]*"|\{[^}]*\}|\d+\.\d+|; ?/g, (token) => {
    if (/^\d/.test(token)) return language === "ru" ? token.replace(".", ",") : token;
    if (token.startsWith(";")) return language === "ru" ? token : token.replace(";", ",");
    return token;
  });
}

/** How a function is called, as a reader types it: en `F(from, [to])`, ru `F(from; [to])`. Brackets say what may be left out. */
export function showSignature(
  name: string,
  args: readonly { readonly name: string; readonly optional: boolean }[],
  language: Language,
): string {
  const shown = args.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `${name}(${shown.join(language === "ru" ? "; " : ", ")})`;
}
