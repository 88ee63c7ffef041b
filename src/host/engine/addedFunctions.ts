import { VALUE } from "./errorCodes";
import { inverseNormal, normal } from "./normal";
import {
  type AddFunctionDescription,
  type Arg,
  addFunction,
  CellErrorType,
  type CellValue,
  type EvalContext,
  EvaluationError,
  type FunctionResultObject,
  helpers,
  registries,
} from "./spreadsheet";

// Functions that Sheets, LibreOffice and Excel share and o-spreadsheet lacks, or has otherwise.

type Compute = (context: EvalContext, ...args: (FunctionResultObject | undefined)[]) => CellValue;
type Parameter = readonly [name: string, description: string, options?: { optional?: boolean; acceptErrors?: boolean }];

interface Added {
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly parameters: readonly Parameter[];
  readonly compute: Compute;
}

const number = (context: EvalContext, arg: FunctionResultObject | undefined) => helpers.toNumber(arg, context.locale);
const outOfRange = (message: string) => new EvaluationError(message, CellErrorType.InvalidNumber);

const ADDED: readonly Added[] = [
  {
    name: "N",
    description: "Returns a number as it is, TRUE as 1, and anything else as 0.",
    category: "Info",
    parameters: [["value", "The value to convert."]],
    compute: (_, arg) => (typeof arg?.value === "number" ? arg.value : arg?.value === true ? 1 : 0),
  },
  {
    name: "T",
    description: "Returns a text as it is, and anything else as an empty text.",
    category: "Text",
    parameters: [["value", "The value to convert."]],
    compute: (_, arg) => (typeof arg?.value === "string" ? arg.value : ""),
  },
  {
    name: "FIXED",
    description: "Formats a number with a fixed number of decimal places.",
    category: "Text",
    parameters: [
      ["number", "The number to format."],
      ["places", "The number of decimal places, 2 when left out.", { optional: true }],
      ["no_separator", "Whether to leave out the thousands separator.", { optional: true }],
    ],
    compute: (context, value, places, plain) =>
      fixed(
        number(context, value),
        places === undefined ? 2 : Math.trunc(number(context, places)),
        plain !== undefined && helpers.toBoolean(plain) ? "" : (context.locale.thousandsSeparator ?? ""),
        context.locale.decimalSeparator,
      ),
  },
  {
    name: "ROUND",
    description: "Rounds a number to a certain number of decimal places.",
    category: "Math",
    parameters: [
      ["value", "The value to round."],
      ["places", "The number of decimal places, 0 when left out.", { optional: true }],
    ],
    compute: (context, value, places) => {
      const exact = number(context, value);
      const rounded = roundedSize(exact, places === undefined ? 0 : Math.trunc(number(context, places)));
      return exact < 0 && rounded !== 0 ? -rounded : rounded;
    },
  },
  {
    name: "REPT",
    description: "Repeats a text.",
    category: "Text",
    parameters: [
      ["text", "The text to repeat."],
      ["times", "How many times; a fraction is cut off."],
    ],
    compute: (context, text, times) => {
      const count = Math.trunc(number(context, times));
      const repeated = helpers.toString(text);
      // Sheets: "Text result of REPT is longer than the limit of 32000 characters"
      if (count < 0 || count * repeated.length > 32_000) {
        throw new EvaluationError("REPT needs 0 or more repetitions and at most 32000 characters.", VALUE);
      }
      return repeated.repeat(count);
    },
  },
  {
    name: "SIGN",
    description: "Returns -1, 0 or 1 for a negative number, zero, a positive number.",
    category: "Math",
    parameters: [["value", "The number."]],
    compute: (context, value) => Math.sign(number(context, value)) + 0,
  },
  {
    name: "UNICHAR",
    description: "Returns the character of a Unicode code point.",
    category: "Text",
    parameters: [["number", "The code point."]],
    compute: (context, code) => character(Math.trunc(number(context, code))),
  },
  {
    name: "UNICODE",
    description: "Returns the code point of the first character of a text.",
    category: "Text",
    parameters: [["text", "The text."]],
    compute: (_, text) => {
      const code = helpers.toString(text).codePointAt(0);
      if (code === undefined) throw new EvaluationError("UNICODE needs a text that is not empty.", VALUE);
      return code;
    },
  },
  ...["NORMSINV", "NORM.S.INV"].map((name) => ({
    name,
    description: "Returns the inverse of the standard normal distribution.",
    category: "Statistical",
    parameters: [["probability", "A probability between 0 and 1, both excluded."]] as const,
    compute: ((context, arg) => {
      const probability = number(context, arg);
      if (!(probability > 0 && probability < 1)) throw outOfRange(`${name} needs a probability between 0 and 1.`);
      return inverseNormal(probability);
    }) satisfies Compute,
  })),
  {
    name: "NORMSDIST",
    description: "Returns the standard normal distribution up to a value.",
    category: "Statistical",
    parameters: [["x", "The value."]],
    compute: (context, x) => normal(number(context, x)),
  },
  {
    name: "REGEXMATCH",
    description: "Whether a text matches a regular expression.",
    category: "Text",
    parameters: [
      ["text", "The text."],
      ["regular_expression", "The expression."],
    ],
    compute: (_, text, expression) => new RegExp(helpers.toString(expression), "u").test(helpers.toString(text)),
  },
];

/** A size half away from zero on the 15 digits that a spreadsheet shows, so that 1.005 gives 1.01, and 305,000 in ten thousands 310,000. */
function roundedSize(value: number, places: number): number {
  const shown = Number(Math.abs(value).toPrecision(15));
  return Number(shiftExponent(Math.round(Number(shiftExponent(shown, places))), -places));
}

function fixed(value: number, places: number, thousands: string, decimal: string): string {
  const rounded = roundedSize(value, places);
  const [whole = "0", fraction] = rounded.toFixed(Math.max(0, places)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return sign + grouped + (fraction ? decimal + fraction : "");
}

function shiftExponent(value: number, by: number): string {
  const [digits, exponent = "0"] = value.toString().split("e");
  return `${digits}e${Number(exponent) + by}`;
}

function character(code: number): string {
  if (code < 1 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    throw outOfRange("UNICHAR needs a Unicode code point.");
  return String.fromCodePoint(code);
}

// Excel has none of these: an xlsx gets their values.
const NOT_IN_EXCEL = new Set(["REGEXMATCH"]);

function describe({ name, description, category, parameters, compute }: Added): AddFunctionDescription {
  return {
    description,
    category,
    isExported: !NOT_IN_EXCEL.has(name),
    args: parameters.map(([parameter, text, options]) => ({
      name: parameter,
      description: text,
      type: ["ANY"],
      ...options,
    })),
    compute(this: EvalContext, ...args: Arg[]) {
      return compute(this, ...(args as (FunctionResultObject | undefined)[]));
    },
  };
}

// It multiplies by a power of ten, which is no whole number where that is negative: 305,000 became 300,000.
delete registries.functionRegistry.content.ROUND;

for (const added of ADDED) {
  if (!(added.name in registries.functionRegistry.content)) addFunction(added.name, describe(added));
}
