import { notationOf } from "./notation";

/**
 * A formula in canonical form (arguments separated by "; ", decimal points) as it is typed into a spreadsheet of a locale: en
 * `=F(5%, 2.5%)`, ru, de or tr `=F(5%; 2,5%)`. Texts in quotes stay, and so does what parts the rows of an array `{1000; 7.5}`, but not
 * its decimal points.
 */
export function showFormula(formula: string, locale: string): string {
  const { decimal, separator } = notationOf(locale);
  let inArray = false;
  return formula.replace(/"[^"]*"|[{}]|\d+\.\d+|; ?/g, (token) => {
    if (token === "{" || token === "}") inArray = token === "{";
    if (/^\d/.test(token)) return token.replace(".", decimal);
    return token.startsWith(";") && !inArray ? separator : token;
  });
}

/** How a function is called in a spreadsheet of a locale: en `F(from, [to])`, ru `F(from; [to])`. Brackets say what may be left out. */
export function showSignature(
  name: string,
  args: readonly { readonly name: string; readonly optional: boolean }[],
  locale: string,
): string {
  const shown = args.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `${name}(${shown.join(notationOf(locale).separator)})`;
}
