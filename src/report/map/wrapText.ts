/** A line of text as the lines of at most so many characters that it takes, broken between words where that can be. */
export function wrapText(line: string, most: number): string[] {
  const lines = [""];
  for (const word of line.split(" ")) {
    const last = lines.at(-1)!;
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.flatMap((each) => (each.length <= most ? [each] : (each.match(new RegExp(`.{1,${most}}`, "gu")) ?? [])));
}
