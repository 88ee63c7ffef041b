const DIRECTIVE = /%(?:(\d+)\$)?([-+0 ,]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

type Conversion = (value: unknown, precision: number | undefined) => string;

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  s: (value, precision) => String(value).slice(0, precision),
  d: (value) => Math.trunc(Number(value)).toString(),
  i: (value) => Math.trunc(Number(value)).toString(),
  f: (value, precision) => Number(value).toFixed(precision ?? 6),
  e: (value, precision) =>
    Number(value)
      .toExponential(precision ?? 6)
      .replace(/e([+-])(\d)$/, "e$10$2"),
  x: (value) => Math.trunc(Number(value)).toString(16),
  X: (value) => Math.trunc(Number(value)).toString(16).toUpperCase(),
  o: (value) => Math.trunc(Number(value)).toString(8),
  c: (value) => (typeof value === "number" ? String.fromCharCode(value) : String(value).charAt(0)),
  b: (value) => String(Boolean(value)),
};

/** `Utilities.formatString`: a template in the manner of C's sprintf. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(DIRECTIVE, (directive, index, flags: string, width, precision, conversion: string) => {
    if (conversion === "%") return "%";
    const convert = CONVERSIONS[conversion];
    if (!convert) throw new Error(`Unknown format conversion ${directive}`);
    const value = values[index ? Number(index) - 1 : next++];
    const text = signed(grouped(convert(value, precision && Number(precision)), flags), flags, conversion);
    return padded(text, Number(width ?? 0), flags);
  });
}

function grouped(text: string, flags: string): string {
  return flags.includes(",") ? text.replace(/\d(?=(\d{3})+(\.|$))/g, "$&,") : text;
}

function signed(text: string, flags: string, conversion: string): string {
  if (!"dfie".includes(conversion) || text.startsWith("-")) return text;
  return flags.includes("+") ? `+${text}` : flags.includes(" ") ? ` ${text}` : text;
}

function padded(text: string, width: number, flags: string): string {
  if (flags.includes("-")) return text.padEnd(width);
  if (!flags.includes("0")) return text.padStart(width);
  const [, sign = "", digits = ""] = /^([+-]?)(.*)$/.exec(text) ?? [];
  return sign + digits.padStart(width - sign.length, "0");
}
