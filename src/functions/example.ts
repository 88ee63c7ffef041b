import type { Example } from "./define";

/** An example taken apart, its arguments as they are written: `=F({1; ""}; 5%; ; "x")` has `{1; ""}`, `5%`, an empty one and `"x"`. */
export function exampleParts({ formula }: Pick<Example, "formula">): { name: string; args: string[] } {
  const [, name, inside] = /^=(\w+)\((.*)\)$/s.exec(formula)!;
  return { name: name!, args: split(inside!) };
}

/** The arguments of an example as a sheet would pass them to the function. */
export function exampleArguments(example: Pick<Example, "formula">): unknown[] {
  return exampleParts(example).args.map(argumentValue);
}

/** What a sheet passes for an argument as it is written; a range is `{1000; 50}`. */
export function argumentValue(text: string): unknown {
  if (text.startsWith("{")) return split(text.slice(1, -1)).map((cell) => [argumentValue(cell)]);
  if (text === "") return undefined;
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function split(text: string): string[] {
  const parts = text.match(/\{[^}]*\}|"[^"]*"|[^;\s]+|;/g) ?? [];
  const items: string[] = [""];
  for (const part of parts) {
    if (part === ";") items.push("");
    else items[items.length - 1] = part;
  }
  return items;
}
