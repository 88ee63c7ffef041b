/** Whether a cell holds what is to stand in it; a day, a tick or a picture is none that is ever written. */
export function isWritten(wanted: string | number, formula: string, value: unknown): boolean {
  if (formula !== "") return formula === wanted;
  return typeof value === "string" || typeof value === "number"
    ? value === wanted
    : value !== undefined || wanted === "";
}
