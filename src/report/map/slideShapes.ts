import { xmlText } from "../../text/xml";
import { textWidth } from "../layout/textWidth";
import { COLOR } from "../styles";

interface TextLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color?: string;
  readonly weight?: number;
  readonly italic?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** One line of text whose baseline is at y. */
export function text(
  said: string,
  { x, y, size, color = COLOR.ink, weight = 400, italic, anchor = "start" }: TextLook,
): string {
  if (said === "") return "";
  const style = italic ? ' font-style="italic"' : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${color}" font-weight="${weight}" text-anchor="${anchor}"${style}>${xmlText(said)}</text>`;
}

/** A text in so many lines at most, broken between words and cut with dots; one in the middle of its room goes up by half of the others. */
export function fitted(
  said: string,
  {
    room,
    lines,
    isMiddle,
    ...look
  }: TextLook & { readonly room: number; readonly lines: number; readonly isMiddle?: boolean },
): string {
  const step = look.size * 1.28;
  const all = broken(said, look.size, room);
  const shown = all.slice(0, lines);
  // The rest goes into the last line as far as there is room: a long word is cut, and not left out.
  if (all.length > lines) shown[lines - 1] = cut(all.slice(lines - 1).join(" "), look.size, room);
  const first = isMiddle ? look.y - ((shown.length - 1) * step) / 2 : look.y;
  return shown.map((line, i) => text(cut(line, look.size, room), { ...look, y: first + i * step })).join("");
}

/** How wide a line is about, of a font whose size is in pixels; one that is a little wider finds its room, too. */
export const widthOf = (said: string, size: number): number => 1.02 * textWidth(said, size * 0.75);

function broken(said: string, size: number, room: number): string[] {
  return said.split("\n").flatMap((line) => {
    const lines = [""];
    for (const word of line.split(" ")) {
      const longer = lines.at(-1) === "" ? word : `${lines.at(-1)} ${word}`;
      if (lines.at(-1) !== "" && widthOf(longer, size) > room) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
}

function cut(line: string, size: number, room: number): string {
  if (widthOf(line, size) <= room) return line;
  const letters = [...line.replace(/…$/, "")];
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A rectangle with round corners. */
export const box = (x: number, y: number, width: number, height: number, fill: string, corner: number): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${corner}" fill="${fill}"/>`;

/** A shape, filled or drawn. */
export const path = (shape: string, fill: string, more = ""): string => `<path d="${shape}" fill="${fill}" ${more}/>`;

/** A number as pictures write it. */
export const round = (number: number): number => Math.round(number * 10) / 10;
