import { expect, it } from "vitest";
import { LANES, MAP } from "../../src/text/map";
import { EXHAUSTIVE } from "../exhaustive";
import { cellsOf, done, hostWith, mapsOf, rowOf } from "./mapHost";

// Range.clearFormat keeps number formats, as Google's reference says, so what was plain text stays so until it is told otherwise.
const WORDS = [
  "«Actions»: 24 hours",
  "=1+1 is what they say",
  "24/7",
  "'quoted",
  "+7 900",
  '"said"',
  "1.5",
  "two\nlines",
];

it("a map keeps every word as typed, and no formula as text, over lanes 11 -> 1 -> 11 -> 1 -> 11", EXHAUSTIVE, () => {
  const host = hostWith([
    ["Stage", "People"],
    ["Saw", 12000],
    ["Clicked", 400],
    ["Asked", 60],
    ["Bought", 12],
  ]);
  const [map] = mapsOf(host);
  const { name, sheetId } = map!;
  const words = LANES.filter((lane) => lane !== "emotion");
  words.forEach((lane, i) => {
    const word = WORDS[i % WORDS.length]!;
    host.run(
      "type",
      name,
      `${"CDEF"[i % 4]}${rowOf(host, name, MAP.en.lanes[lane])}`,
      /^[=']/.test(word) ? `'${word}` : word,
    );
  });
  const typed = (): string[] => {
    const { shown } = cellsOf(host, name);
    return WORDS.map((word) => `${shown.flat().filter((cell) => cell === word).length} ${word}`);
  };
  const before = typed();
  expect(before.every((line) => !line.startsWith("0 "))).toBe(true);
  for (const lanes of [["actions"], LANES, ["actions"], LANES] as const) {
    done(host, "rebuildMap", { sheetId, lanes: [...lanes] });
    expect(typed()).toEqual(before);
    const { shown, values } = cellsOf(host, name);
    expect(shown.flat().filter((cell) => cell.startsWith("=") && !WORDS.includes(cell))).toEqual([]);
    expect(values.flat().filter((value) => typeof value === "string" && value.startsWith('="'))).toEqual([]);
  }
});
