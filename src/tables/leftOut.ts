import type { Role } from "./roles";
import type { Assumption } from "./stageTable";

/** One assumption for all lines that are left out for the same reason: `columnLeftOut` or `rowLeftOut`, the names in the order of the sheet. */
export function leftOut(
  lines: readonly { readonly name: string; readonly why: Role }[],
  line: "column" | "row",
): Assumption[] {
  const named = lines.filter(({ name }) => name !== "");
  const reasons = [...new Set(named.map(({ why }) => why))];
  return reasons.map((why) => {
    const names = named.filter((one) => one.why === why).map(({ name }) => name);
    return { code: `${line}LeftOut`, params: { [line]: names.join(", "), meaning: why, count: names.length } };
  });
}
