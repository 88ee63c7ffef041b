/** A text with one blank where several, or a line break, part its words: exports differ in them, and formulas cannot tell some apart. */
export const oneSpaced = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();
