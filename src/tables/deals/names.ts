import { found, nameOf } from "../cells";
import { oneSpaced } from "../oneSpaced";

/** The name in a cell of a list; an error is none. */
export const nameInList = (cell: unknown): string => (found(cell) === "error" ? "" : oneSpaced(nameOf(cell)));
