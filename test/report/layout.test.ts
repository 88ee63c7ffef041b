import { describe, expect, it } from "vitest";
import { PEOPLE } from "../../src/report/cellNames";
import { f } from "../../src/report/formula";
import { funnelReport } from "../../src/report/funnelReport";
import { columnNumber, formulaText } from "../../src/report/layout/address";
import { layout } from "../../src/report/layout/layout";
import { runsAround } from "../../src/report/layout/runs";
import { areaOf, readPlaces, wholeArea } from "../../src/report/places";
import { SCENARIOS, type Scenario, scenario } from "../../src/report/scenarios";
import { letters } from "../../src/tables/columnName";
import type { StageTable } from "../../src/tables/stageTable";
import { placesOfNames } from "./named";
import { planText } from "./planText";

const gridOf = (one: Scenario) => layout(funnelReport(one.model));

it("columns are lettered as spreadsheets do", () => {
  const known = { 1: "A", 26: "Z", 27: "AA", 52: "AZ", 53: "BA", 702: "ZZ", 703: "AAA" };
  for (const [number, name] of Object.entries(known)) {
    expect(letters(Number(number))).toBe(name);
    expect(columnNumber(name)).toBe(Number(number));
  }
});

it("a sheet's name is quoted, its apostrophes doubled", () => {
  const places = { sourceSheet: "It's (2)", of: () => ({ row: 1, column: 1 }) };
  const source = { kind: "source", row: 2, column: 28, rows: 3, columns: 1 } as const;
  expect(formulaText(f`SUM(${source})`, places)).toBe("=SUM('It''s (2)'!$AB$2:$AB$4)");
});

describe("people are asked of the fewest ranges", () => {
  const peopleFormula = (changes: Partial<StageTable>): string => {
    const one = scenario("channels");
    const table = { ...one.model.table, ...changes };
    const counts = table.stages.map(() => table.channels.map(() => 1));
    const model = { ...one.model, table: { ...table, counts, channelNames: [] } };
    return String(gridOf({ ...one, model }).contents[placesOfNames(funnelReport(model)).get(PEOPLE(1).name)![0]]![2]);
  };
  const line = (index: number) => ({ name: `${index}`, channel: "", period: "", index, nameAt: null });

  it("one channel", () => {
    expect(peopleFormula({ channels: [line(3)] })).toBe(
      "=IF(ISNUMBER('Каналы'!$C$2); IF('Каналы'!$C$2>=0; 'Каналы'!$C$2; \"\"); \"\")",
    );
  });
  it("channels with a gap, whatever their order", () => {
    expect(peopleFormula({ channels: [line(6), line(3), line(4)] })).toMatch(
      /^=IF\(COUNT\('Каналы'!\$C\$2:\$D\$2; 'Каналы'!\$F\$2\)=COLUMNS\('Каналы'!\$C\$2:\$D\$2\)\+1; /,
    );
  });
  it("stages across: channels are rows", () => {
    expect(peopleFormula({ orientation: "across", channels: [line(5), line(6)] })).toMatch(
      /^=IF\(COUNT\('Каналы'!\$B\$5:\$B\$6\)=ROWS\('Каналы'!\$B\$5:\$B\$6\); /,
    );
  });
});

it.each(SCENARIOS.map(({ name }) => name))(
  "%s: matrices fill the grid, the chart covers its workings exactly",
  (name) => {
    const grid = gridOf(scenario(name));
    expect([grid.contents.length, new Set(grid.contents.map((row) => row.length))]).toEqual([
      grid.rows,
      new Set([grid.columns]),
    ]);
    const matrices = [grid.numberFormats, grid.backgrounds, grid.fontColors, grid.fontSizes, grid.fontWeights];
    for (const matrix of [...matrices, grid.horizontalAlignments, grid.wraps]) {
      expect([matrix.length, new Set(matrix.map((row) => row.length))]).toEqual([grid.seen, new Set([grid.columns])]);
    }
    const pixels = Array.from({ length: grid.rows }, () => 0);
    for (const run of grid.rowHeights) pixels.fill(run.pixels, run.start - 1, run.start - 1 + run.count);
    const isSeen = (r: number) => r + 1 < grid.hidden.start || r + 1 >= grid.hidden.start + grid.hidden.count;
    const workings = new Set(grid.fontSizes.flatMap((row, r) => (row.includes(6) && isSeen(r) ? [r] : [])));
    for (const chart of grid.charts) {
      let [row, covered] = [chart.row - 1, 0];
      while (workings.delete(row)) covered += pixels[row++]!;
      expect(covered).toBe(chart.height);
    }
    expect([...workings]).toEqual([]);
  },
);

it("five stages and forty lay out in as many runs, merges, lines, rules and charts", () => {
  const sizes = ["textbook", "forty"].map((name) => {
    const grid = gridOf(scenario(name));
    return [grid.rowHeights, grid.merges, grid.lines, grid.rules, grid.validations, grid.charts].map(
      (each) => each.length,
    );
  });
  expect(sizes[1]).toEqual(sizes[0]);
});

it("what stands above a report is frozen with its head, up to eight rows in all", () => {
  const plan = funnelReport(scenario("textbook").model);
  expect([1, 7, 8].map((row) => layout(plan, { row, column: 1 }).frozenRows)).toEqual([2, 8, 0]);
});

it("row heights are one run around which the exceptions stand", () => {
  expect(runsAround(26, [44, 26, 26, 20, 20, 26])).toEqual([
    { start: 1, count: 6, pixels: 26 },
    { start: 1, count: 1, pixels: 44 },
    { start: 4, count: 2, pixels: 20 },
  ]);
});

describe("what a sheet remembers", () => {
  const one = scenario("hostile");
  const grid = gridOf(one);
  const written = grid.contents.map((row) => row.map(String));
  const { places, row, column } = readPlaces(written)!;

  it("tells where everything is, by keys", () => {
    expect(places).toMatchObject({
      source: `'${one.model.source.sheetName}'!$A$1:$B$9`,
      left: `A1:A${grid.rows}`,
      right: `H1:H${grid.rows}`,
      top: "A1:H1",
      bottom: `A${grid.rows}:H${grid.rows}`,
      ...grid.inputs,
    });
    expect(wholeArea(places)).toEqual({ row: 1, column: 1, rows: grid.rows, columns: 8 });
    expect(`B${row}`).toBe(grid.places);
    expect(column).toBe(2);
  });

  it("remembers what each chart is drawn from", () => {
    const drawn = Object.entries(places).filter(([key]) => key.startsWith("chart "));
    expect(drawn.map(([, place]) => place)).toEqual(grid.charts.flatMap(({ data }) => data));
    expect(drawn.length).toBeGreaterThan(0);
  });

  it("keeps no two places by one key, also not by that of an edge or of a chart", () => {
    const plan = funnelReport(one.model);
    const chart = Object.keys(places).find((key) => key.startsWith("chart "))!;
    for (const key of ["source", "left", chart]) {
      const twice = { ...plan, places: [...plan.places, [key, PEOPLE(1)] as const] };
      expect(() => layout(twice), key).toThrow(`Two places of the plan are remembered as "${key}".`);
    }
  });

  // As a reader with another language sees it, with other separators and blanks: functions of Sheets in Russian and in German.
  it.each([
    [(text: string) => text.replaceAll("IF(", "ЕСЛИ(").replaceAll("ROWS(", "ЧСТРОК(").replaceAll("LEN(", "ДЛСТР(")],
    [(text: string) => text.replaceAll("IF(", "WENN (").replaceAll("ROWS(", "ZEILEN( ").replaceAll("LEN(", "LÄNGE( ")],
    [(text: string) => text.replaceAll(";", ",").replaceAll("*", " * ").replaceAll("+", " + ").replaceAll("=", " = ")],
  ])("does not depend on how functions are called (%#)", (localised) => {
    const formula = localised(written[row - 1]![1]!.slice(1));
    expect(readPlaces([[`=${formula}`]])!.places).toEqual(places);
  });

  it("has no place for what was deleted, whatever the error is called, and is not misled by a sheet of that name", () => {
    const formula =
      '=IF("cjm"="places",ROWS(#REF!)*LEN("source")+ROWS(A2:A50)*LEN("left")+ROWS(\'#REF!\'!$A:$A)*LEN("log")+ROWS(\'a(b)\'!B3)*LEN("names")+ROWS(\'x\'!#ССЫЛКА!)*LEN("values"),"")';
    expect(readPlaces([["", "=1"], [formula]])!.places).toEqual({
      source: null,
      left: "A2:A50",
      log: "'#REF!'!$A:$A",
      names: "'a(b)'!B3",
      values: null,
    });
    expect(readPlaces([["=ROWS(A1)"]])).toBeNull();
  });

  it("is read as older versions wrote it", () => {
    const report =
      '=ЕСЛИ("cjm-report"="places",ROWS(#REF!)+ROWS(A2:A50)+ROWS(H2:H50)+ROWS(\'a(b)\'!B3)+ROWS(#REF!),"")';
    const places = { source: null, left: "A2:A50", right: "H2:H50", names: "'a(b)'!B3", values: null };
    expect(readPlaces([[report]])!.places).toEqual(places);
    expect(wholeArea(places)).toEqual({ row: 2, column: 1, rows: 49, columns: 8 });
    expect(wholeArea({ ...places, right: null })).toEqual({ row: 2, column: 1, rows: 49, columns: 8 });
    expect(wholeArea({ ...places, left: null })).toEqual({ row: 2, column: 1, rows: 49, columns: 8 });
    const map = '=IF("cjm-map"="places";ROWS(A1)*LEN("first")+ROWS(I40)*LEN("last")+ROWS(B9:D9)*LEN("doubts");"")';
    const ofMap = readPlaces([[map]])!.places;
    expect(wholeArea(ofMap)).toEqual({ row: 1, column: 1, rows: 40, columns: 9 });
    expect(areaOf(ofMap, "doubts")).toEqual({ row: 9, column: 2, rows: 1, columns: 3 });
  });
});

// Named by the planner's own words, so that what changes in a snapshot is what changed in the report; where it all lies, one of them shows.
describe("the gallery, as planned", () => {
  it.each(SCENARIOS.map(({ name }) => name))("%s", async (name) => {
    await expect(planText(funnelReport(scenario(name).model))).toMatchFileSnapshot(`gallery/${name}.snap`);
  });
});

it("the layout: a report of the gallery as it is written into a sheet", async () => {
  const { contents, ...rest } = gridOf(scenario("campaigns"));
  const written = contents.flatMap((row, r) =>
    row.flatMap((content, c) => (content === "" ? [] : [`${letters(c + 1)}${r + 1}\t${content}`])),
  );
  const { merges, rules, validations, charts, lines, rowHeights, columnWidths, ...others } = rest;
  const { hidden, frozenRows, inputs, places: remembered, status } = others;
  const kept = { hidden, frozenRows, inputs, remembered, status };
  const places = { merges, rules, validations, charts, lines, rowHeights, columnWidths, ...kept };
  await expect(`${written.join("\n")}\n\n${JSON.stringify(places, null, 1)}\n`).toMatchFileSnapshot("layout.snap");
});
