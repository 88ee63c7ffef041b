import { expect, it } from "vitest";
import { LANES, MAP } from "../../src/text/map";
import { EXHAUSTIVE } from "../exhaustive";
import { cellsOf, done, hostWith, namesOn, rowOf } from "./mapHost";
import { OLDER_MAP, OLDER_NOTE } from "./olderMap";

it(
  "a map of an older version is rebuilt into the page with every word, and with no text of its own among them",
  EXHAUSTIVE,
  () => {
    const host = hostWith([
      ["Stage", "People"],
      ["Ad", 1000],
      ["Click", 50],
      ["Order", 10],
    ]);
    const { source } = done(host, "source", {});
    const lanes = LANES.filter((lane) => lane !== "evidence");
    const noted = { sourceSheetId: source!.sheetId, grows: false, segment: "", lanes };
    const sheetId = Number(host.run("putMap", "Map", OLDER_MAP, JSON.stringify(noted)));
    host.run("paint", "Map", "C14", "#0000ff", "#ffff00");
    host.run("note", "Map", OLDER_NOTE.address, OLDER_NOTE.text);
    done(host, "rebuildMap", { sheetId });
    const { shown, values, notes } = cellsOf(host, "Map");
    const cellsIn = (label: string) => shown[rowOf(host, "Map", label) - 1]!.slice(2, 5);
    expect(shown[0]![2]).toBe("Our own title");
    expect(shown[4]).toContain("who Anna is");
    expect(namesOn(host, "Map")).toEqual(["1 · Ad", "2 · Click", "3 · Order"]);
    for (const lane of lanes.filter((each) => each !== "emotion"))
      expect(cellsIn(MAP.en.lanes[lane])).toEqual([1, 2, 3].map((stage) => `${lane} of stage ${stage}`));
    expect(values[rowOf(host, "Map", MAP.en.score) - 1]!.slice(2, 5)).toEqual([-1, 1.5, 2]);
    expect(cellsIn(MAP.en.score)).toEqual(["−1.0", "+1.5", "+2.0"]);
    const barriers = rowOf(host, "Map", MAP.en.lanes.barriers);
    expect(host.run("lookAt", "Map", `D${barriers}`)).toBe("#0000ff #ffff00 bold italic line-through");
    expect(host.run("lookAt", "Map", `C${barriers}`)).toBe("#202124 #fce8e6 normal normal none");
    expect(cellsIn("Our own lane")).toEqual(["", "own word", ""]);
    expect(notes[rowOf(host, "Map", MAP.en.lanes.barriers) - 1]![3]).toBe(OLDER_NOTE.text);
    // Its hypotheses have a sheet of their own.
    const idea = cellsOf(host, "Hypotheses").values.find((row) => row.includes("show the price"))!;
    expect(idea.slice(0, 12)).toEqual(expect.arrayContaining(["show the price", "1. Ad", 2]));
    const aside = rowOf(host, "Map", MAP.en.aside);
    // Only what somebody wrote beside the lanes.
    expect(shown.slice(aside + 2, aside + 4).map((row) => row[3])).toEqual([
      "beside the lanes",
      expect.not.stringMatching(/./),
    ]);
  },
);
