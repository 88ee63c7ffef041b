import { LINE_OF_NAMES } from "../formulaPieces";
import type { PlanCell } from "../plan";
import { FORMAT } from "../styles";

/** A name of the list on one line, as it was typed; of a long one as much as there is room for. */
export const nameCell = (name: string, longest = LINE_OF_NAMES): PlanCell => ({
  content: [...name].length > longest ? `${[...name].slice(0, longest - 1).join("")}…` : name,
  style: "text",
  format: FORMAT.asTyped,
});
