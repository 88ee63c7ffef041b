/** A text on one line, without blanks around it: as a formula shows a name that stands on several. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
