import { found, nameOf } from "../cells";

/** A name with one blank where several, or a line break, part its words: exports differ in them, and formulas cannot tell some apart. */
export const oneSpaced = (name: string): string => name.replace(/[\s\u00a0]+/g, " ").trim();

/** The name in a cell of a list; an error is none. */
export const nameInList = (cell: unknown): string => (found(cell) === "error" ? "" : oneSpaced(nameOf(cell)));
