/** The error Apps Script's services throw: an `Error` named "Exception". */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = "Exception";
  return error;
}

/** The error for what Apps Script can do and this host cannot. */
export function notInHost(what: string): Error {
  return exception(`${what} is not in the local host`);
}

/** The error for arguments of other types than a method takes, such as ("SpreadsheetApp.Range.setBackground", [1, "a"]). */
export function mismatch(method: string, args: readonly unknown[]): Error {
  return exception(`The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${method}.`);
}

// As Apps Script names types in its messages: "(String,number,null)", "(number[])", "(SpreadsheetApp.Range)".
function typeName(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return value.length > 0 && !Array.isArray(value[0]) ? `${typeName(value[0])}[]` : "Array";
  const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (tag === "Object") return serviceName(value as object) ?? "Object";
  return tag === "Number" ? "number" : tag;
}

function serviceName(value: object): string | null {
  const name = String(value);
  return /^[A-Z]\w+$/.test(name) ? `SpreadsheetApp.${name}` : null;
}
