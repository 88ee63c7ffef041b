import type { Language } from "./language";

/**
 * A formula in canonical form (arguments separated by "; ", decimal points) as a reader types it: en `=F(5%, 2.5%)`, ru `=F(5%; 2,5%)`.
 * Texts in quotes stay, and so does what parts the rows of an array `{1000; 7.5}`, but not its decimal points.
 */
export function showFormula(formula: string, language: Language): string {
  const isRussian = language === "ru";
  let inArray = false;
  return formula.replace(/"[^"]*"|[{}]|\d+\.\d+|;/g, (token) => {
    if (token === "{" || token === "}") inArray = token === "{";
    if (/^\d/.test(token)) return isRussian ? token.replace(".", ",") : token;
    return token === ";" && !inArray && !isRussian ? "," : token;
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
