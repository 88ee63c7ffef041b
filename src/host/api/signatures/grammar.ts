import { EnumMember } from "../enums";
import { isDate } from "../sheets/dates";

/**
 * The methods of each class by what they take. A signature is kinds of arguments in order, alternatives parted by `|`; after a kind `?` says
 * that it may be left out, `~` that it may be null, `*` that it may be repeated. Methods that take nothing have the signature "".
 */
export type Signatures = Readonly<Record<string, Readonly<Record<string, string>>>>;

const isObject = (value: unknown) => typeof value === "object" && value !== null;

const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  str: (value) => typeof value === "string",
  // Where numbers and booleans are taken for their text.
  text: (value) => ["string", "number", "boolean"].includes(typeof value),
  num: (value) => typeof value === "number",
  bool: (value) => typeof value === "boolean",
  obj: (value) => isObject(value) && !Array.isArray(value) && !(value instanceof EnumMember),
  list: Array.isArray,
  grid: (value) => Array.isArray(value) && value.every(Array.isArray),
  Date: isDate,
  BlobSource: (value) => isObject(value) && typeof (value as { getBlob?: unknown }).getBlob === "function",
};

/** Whether arguments fit a signature. */
export function fits(signature: string, args: readonly unknown[]): boolean {
  return signature.split("|").some((alternative) => {
    const kinds = alternative.split(" ").filter(Boolean);
    const repeated = kinds.at(-1)?.endsWith("*") ?? false;
    const required = kinds.filter((kind) => !/[?*]$/.test(kind)).length;
    if (args.length < required || (args.length > kinds.length && !repeated)) return false;
    return args.every((arg, index) => isOf(kinds[Math.min(index, kinds.length - 1)]!, arg));
  });
}

function isOf(kind: string, value: unknown): boolean {
  const [, name = "", modifiers = ""] = /^(\w+)([~?*]*)$/.exec(kind) ?? [];
  if (value === null && modifiers.includes("~")) return true;
  const known = KINDS[name];
  if (known) return known(value);
  return value instanceof EnumMember ? value.enumeration === name : isObject(value) && String(value) === name;
}
