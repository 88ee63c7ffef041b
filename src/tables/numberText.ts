// Typography of numbers: 1 000 · 1.000 · 1,000 | 1000 · 12,5 · .5 | 1 000,5 · 1,000.5 · 1.000,5
const thousands = /^[1-9]\d{0,2}([ .,]\d{3})+$/;
const decimal = /^(\d+([.,]\d+)?|[.,]\d+)$/;
const groupedDecimal = /^([1-9]\d{0,2}(?:([ .,])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d+)$/;
const unusualSpaces = /[\s\u00a0\u2007\u2009\u202f]/g;

/** The number that a text of a count means: "1 000" and "1.000" are a thousand, since people are whole; null when it is no number. */
export function countFromText(text: string): number | null {
  return signed(text, (digits) => (thousands.test(digits) ? Number(digits.replace(/[ .,]/g, "")) : plain(digits)));
}

/** The fraction that a text of a rate means: "5%", "5,5 %" and "0.055"; null when it is no number. */
export function rateFromText(text: string): number | null {
  return signed(text, (digits) => {
    if (!digits.endsWith("%")) return plain(digits);
    const percent = plain(digits.slice(0, -1).trim());
    return percent === null ? null : percent / 100;
  });
}

function signed(text: string, read: (digits: string) => number | null): number | null {
  const [, sign, digits] = /^([+\-−–]?) ?(.*)$/.exec(text.replace(unusualSpaces, " ").trim())!;
  const number = read(digits!);
  const negative = sign !== "" && sign !== "+";
  return number === null || !Number.isFinite(number) ? null : negative ? 0 - number : number;
}

function plain(digits: string): number | null {
  if (decimal.test(digits)) return Number(digits.replace(",", "."));
  const [, whole, , fraction] = groupedDecimal.exec(digits) ?? [];
  return whole === undefined ? null : Number(`${whole.replace(/[ .,]/g, "")}.${fraction}`);
}
