/**
 * A value as `google.script.run` carries it either way: a fresh copy of numbers, texts, booleans, null, arrays and plain objects. Throws for
 * dates, functions and circles, wherever they are; `undefined` in an array becomes null; Map and Set arrive empty.
 * https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 */
export function htmlCopy(value: unknown): unknown {
  refuse(value, []);
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? null : (JSON.parse(json) as unknown);
}

const ILLEGAL = new Set([
  "[object Date]",
  "[object Function]",
  "[object AsyncFunction]",
  "[object Symbol]",
  "[object BigInt]",
]);

function refuse(value: unknown, above: readonly object[]): void {
  const tag = Object.prototype.toString.call(value);
  if (ILLEGAL.has(tag) || typeof value === "function")
    throw new Error(`google.script.run cannot carry a ${tag.slice(8, -1)}.`);
  if (typeof value !== "object" || value === null) return;
  if (above.includes(value)) throw new Error("google.script.run cannot carry an object that contains itself.");
  for (const each of Object.values(value)) refuse(each, [...above, value]);
}
