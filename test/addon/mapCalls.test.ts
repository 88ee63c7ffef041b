import { expect, it } from "vitest";
import { LANES, type Lane, MAP } from "../../src/text/map";
import { EXHAUSTIVE } from "../exhaustive";
import { done, hostWith, mapsOf, rowOf } from "./mapHost";

// Finding a range, asking where it lies, putting a rule or a search together, and what is not about the document, are counted apart.
const FREE = [
  /^SpreadsheetApp\./,
  /Builder\./,
  /\.(getRange|getRangeList|getDataRange|offset|newConditionalFormatRule|newDataValidation)$/,
  /^Range\.(getRow|getColumn|getLastRow|getLastColumn|getNumRows|getNumColumns|getSheet)$/,
  /^(ContainerInfo|ConditionalFormatRule)\.get/,
  /^(PropertiesService|LockService|Lock|Utilities)\./,
  /\.(createDeveloperMetadataFinder|withKey)$/,
];

const stages = (n: number) => Array.from({ length: n }, (_, i) => `Stage ${String.fromCharCode(65 + i)}`);
const table = (names: readonly string[]) => [["Stage", "People"], ...names.map((name, i) => [name, 90000 >> i])];
const WORDY: readonly Lane[] = ["barriers"];

/** The calls of a rebuild after stages or lanes have moved, on a map with words at every stage. */
function callsOf(from: readonly string[], to: readonly string[], lanes: readonly Lane[] = LANES): number {
  const host = hostWith(table(from));
  const [map] = mapsOf(host, { examples: true });
  for (const lane of WORDY) {
    const row = rowOf(host, map!.name, MAP.en.lanes[lane]);
    from.forEach((stage, i) => {
      host.run("type", map!.name, `${"CDEFGHIJKLMN"[i]}${row}`, `${lane} of ${stage}`);
    });
  }
  done(host, "rebuildMap", { sheetId: map!.sheetId });
  host.run("fillSheet", "Stages", table(to));
  host.calls.reset();
  done(host, "rebuildMap", { sheetId: map!.sheetId, lanes });
  const counted = Object.entries(host.calls.byName).filter(([name]) => !FREE.some((free) => free.test(name)));
  return counted.reduce((sum, [, count]) => sum + count, 0);
}

it(
  "takes no more calls for more stages where none has moved, and at most 3 for each column or lane that has",
  EXHAUSTIVE,
  () => {
    const six = stages(6);
    const unmoved = callsOf(six, six);
    expect(callsOf(stages(9), stages(9))).toBeLessThanOrEqual(unmoved);
    const two = callsOf(six, [...six.slice(0, 4), "Stage F", "Stage E"]);
    expect(two).toBeLessThanOrEqual(2 * unmoved);
    expect(callsOf(six, [...six].reverse())).toBeLessThanOrEqual(two + 3 * 4);
    // The words of all but the last lane stand elsewhere, then; or only those of the last.
    const below = (hidden: Lane) =>
      callsOf(
        six,
        six,
        LANES.filter((lane) => lane !== hidden),
      );
    const [one, many] = [below("evidence"), below("goal")];
    expect(one).toBeLessThanOrEqual(2 * unmoved);
    expect(many).toBeLessThanOrEqual(one + 3 * LANES.length);
  },
);
