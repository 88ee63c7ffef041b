const PIXELS_OF_A_POINT = 96 / 72;

// Of Arial, which is what Google Sheets writes in: letters by their widths, in parts of the size of the font.
const CLASSES: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;!|'’()[\]/\\ \u00a0ftr-]/u, 0.3],
  [/[mwMW@%ЖШЩЮФжшщюфыМ…—→⟦⟧]/u, 0.86],
  [/\p{Lu}/u, 0.7],
];
const OTHERS = 0.56;

/** About how many pixels a line of text takes in a font of so many points. */
export function textWidth(text: string, points: number): number {
  const ofLetter = (letter: string) => CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
  return points * PIXELS_OF_A_POINT * [...text].reduce((sum, letter) => sum + ofLetter(letter), 0);
}

/** How many lines a text takes when it is broken between words. */
export function linesIn(text: string, points: number, room: number): number {
  let [lines, last] = [1, ""];
  for (const word of text.split(" ")) {
    const longer = last === "" ? word : `${last} ${word}`;
    const isNew = last !== "" && textWidth(longer, points) > room;
    if (isNew) lines += 1;
    last = isNew ? word : longer;
  }
  return lines;
}

/** How many pixels high so many lines are, with what a cell leaves above and below. */
export const heightOfLines = (lines: number, points: number): number =>
  10 + lines * Math.round(1.17 * points * PIXELS_OF_A_POINT);
