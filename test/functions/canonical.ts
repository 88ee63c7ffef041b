/** A canonical formula taken apart: `=F({1; ""}; 5%; ; "x")` is F with the arguments a sheet would pass. */
export function parseCanonical(formula: string): { name: string; args: unknown[] } {
  const [, name, inside] = /^=(\w+)\((.*)\)$/s.exec(formula)!;
  return { name: name!, args: split(inside!).map(argument) };
}

function argument(text: string): unknown {
  if (text.startsWith("{")) return split(text.slice(1, -1)).map((cell) => [argument(cell)]);
  if (text === "") return undefined;
  if (text.startsWith('"')) return text.slice(1, -1);
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
