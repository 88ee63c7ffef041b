import { describe, expect, it } from "vitest";
import type { InsertedView } from "../../src/addon/protocol";
import { registry } from "../../src/functions/registry";
import type { Host, HostOptions } from "../../src/host/contract";
import { createHost } from "../../src/host/createHost";
import { dispatchAll } from "../../src/host/engine/batch";
import { type EvaluatedCell, helpers } from "../../src/host/engine/spreadsheet";
import { builtAddOn } from "../../src/local/bundle";
import { EXHAUSTIVE } from "../exhaustive";
import { warmRealm } from "../warmRealm";

// The built add-on in the local host, asked as the sidebar asks.

type Rows = readonly (readonly (string | number | null)[])[];

function sheetWith(rows: Rows, options: HostOptions = {}): Host {
  const host = createHost(warmRealm, options);
  host.install(builtAddOn());
  const sheetId = sheetOf(host);
  const commands = rows.flatMap((cells, row) =>
    cells.flatMap((cell, col) =>
      cell === null ? [] : [{ type: "UPDATE_CELL", sheetId, col, row, content: `${cell}` }],
    ),
  );
  dispatchAll(host.model, commands);
  return host;
}

const sheetOf = (host: Host) => host.model.getters.getActiveSheetId();

/** Selects ranges one after the other, as with Ctrl held; the last one's first cell has the cursor. */
function select(host: Host, ...ranges: string[]) {
  const { selection } = host.model;
  ranges.forEach((range, at) => {
    const zone = helpers.toZone(range);
    if (at === 0) selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    else {
      selection.addCellToSelection(zone.left, zone.top);
      selection.setAnchorCorner(zone.right, zone.bottom);
      selection.commitSelection();
    }
  });
}

type Answer = { ok: true; value: InsertedView } | { ok: false; message: string };

function insert(host: Host, name: string): Answer {
  const json = JSON.stringify({ endpoint: "insertFunction", args: { name } });
  return JSON.parse(String(host.runFromHtml("cjmServe", [json]))) as Answer;
}

function read<T>(host: Host, range: string, what: (cell: EvaluatedCell) => T): T[][] {
  const { left, right, top, bottom } = helpers.toZone(range);
  const sheetId = sheetOf(host);
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_, c) =>
      what(host.model.getters.getEvaluatedCell({ sheetId, col: left + c, row: top + r })),
    ),
  );
}

/** What cells show, row by row. */
const shown = (host: Host, range: string) => read(host, range, ({ formattedValue }) => formattedValue);
const values = (host: Host, range: string) => read(host, range, ({ value }) => value ?? "");

/** The range of so many cells from a cell on. */
function from(cell: string, { length: rows, 0: first }: readonly (readonly unknown[])[]): string {
  const { left, top } = helpers.toZone(cell);
  return `${cell}:${helpers.toXC(left + first!.length - 1, top + rows - 1)}`;
}

function formula(host: Host, cell: string): string {
  const { left: col, top: row } = helpers.toZone(cell);
  const found = host.model.getters.getCell({ sheetId: sheetOf(host), col, row });
  return found?.isFormula ? found.compiledFormula.toFormulaString(host.model.getters) : "";
}

const LEADS: Rows = [
  ["Stage", "Count"],
  ["Visits", 1000],
  ["Leads", 50],
  ["Deals", 10],
];

describe("into an empty sheet", () => {
  const theories: readonly HostOptions[] = [
    { locale: "en_US" },
    { locale: "ru_RU", separators: "us" },
    { locale: "ru_RU", separators: "locale" },
    { locale: "de_DE", separators: "locale" },
  ];
  const cases = theories.flatMap((options) => registry.map(({ name }) => ({ ...options, name })));

  // Oracle: the results written into the declarations, checked elsewhere against other programs.
  const [here, everywhere] = [cases.slice(0, registry.length), cases.slice(registry.length)];
  const says = "$name gives its example's result, in $locale with $separators separators";
  it.each(here)(says, inserted);
  it.each(everywhere)(says, EXHAUSTIVE, inserted);

  function inserted({ name, ...options }: (typeof cases)[number]) {
    const host = sheetWith([], options);
    expect(insert(host, name)).toEqual({ ok: true, value: { cell: "A1", over: "" } });
    const { result } = registry.find((declared) => declared.name === name)!.examples[0]!;
    const expected = Array.isArray(result) ? result : [[result]];
    values(host, from("A1", expected)).forEach((row, r) => {
      row.forEach((value, c) => {
        const wanted = expected[r]![c];
        if (typeof wanted === "number") expect(value).toBeCloseTo(wanted, 8);
        else if (options.locale === "ru_RU") expect(typeof value).toBe("string");
        // The example of a finding has a number of thousands in it.
        else expect(value).toBe(options.locale === "de_DE" ? wanted!.replace("10,000", "10.000") : wanted);
      });
    });
  }
});

describe("over the figures", () => {
  // Oracle: hand calculations; 50 of 1000 is 5 %, and 2.5 points more are 1.5 times.
  it.each([
    {
      name: "CJM_CONVERSION",
      select: ["B2:B4"],
      cell: "C2",
      formula: "=CJM_CONVERSION(B2:B4)",
      shows: [[""], ["5.0%"], ["20.0%"]],
    },
    {
      name: "CJM_REACH",
      select: ["A1:B4"],
      cell: "C2",
      formula: "=CJM_REACH(B2:B4)",
      shows: [["100.0%"], ["5.0%"], ["1.0%"]],
    },
    { name: "CJM_UPLIFT", select: ["B1:B4"], cell: "C2", formula: "=CJM_UPLIFT(B2:B4, 5%/2)", shows: [["+68.8%"]] },
    {
      name: "CJM_BOTTLENECK",
      select: ["B2:B4"],
      cell: "C2",
      formula: "=CJM_BOTTLENECK(A2:A4, B2:B4)",
      shows: [["Visits → Leads"]],
    },
    {
      name: "CJM_FUNNEL",
      select: ["B2:B4", "D6"],
      cell: "D6",
      formula: "=CJM_FUNNEL(A2:A4, B2:B4)",
      shows: [["Stage", "Count", "Conversion"]],
    },
    {
      name: "CJM_FUNNEL",
      select: ["A1:B4"],
      cell: "C1",
      formula: "=CJM_FUNNEL(A2:A4, B2:B4)",
      shows: [["Stage"], ["Visits"]],
    },
    {
      name: "CJM_INTERVAL",
      select: ["B2:B4"],
      cell: "C2",
      formula: "=CJM_INTERVAL(B2:B3, B3:B4)",
      shows: [["3.8%", "6.5%"]],
    },
    {
      name: "CJM_AUDIT",
      select: ["A2:B4", "D1"],
      cell: "D1",
      formula: "=CJM_AUDIT(A2:A4, B2:B4)",
      shows: [["No problems found"]],
    },
    { name: "CJM_REACH", select: ["E5"], cell: "E5", formula: "=CJM_REACH(B2:B4)", shows: [["100.0%"], ["5.0%"]] },
    { name: "CJM_SAMPLE_SIZE", select: ["E5"], cell: "E5", formula: "=CJM_SAMPLE_SIZE(10%, 2%)", shows: [["3,841"]] },
  ])("$name of $select stands in $cell", (wanted) => {
    const host = sheetWith(LEADS);
    select(host, ...wanted.select);
    const answer = insert(host, wanted.name);
    expect(answer).toMatchObject({ ok: true, value: { cell: wanted.cell } });
    expect(formula(host, wanted.cell)).toBe(wanted.formula);
    expect(shown(host, from(wanted.cell, wanted.shows))).toEqual(wanted.shows);
  });

  it("says which cells it computes from", () => {
    const host = sheetWith(LEADS);
    select(host, "A1:B4");
    expect(insert(host, "CJM_FUNNEL")).toEqual({ ok: true, value: { cell: "C1", over: "A2:A4, B2:B4" } });
  });

  it("takes two periods side by side, and whole columns", () => {
    const host = sheetWith([
      ["Stage", "May", "June"],
      ["Ad", 1000, 2000],
      ["Click", 50, 100],
    ]);
    select(host, "A1:C100", "E1");
    expect(insert(host, "CJM_CONTRIBUTION")).toMatchObject({ ok: true });
    expect(formula(host, "E1")).toBe("=CJM_CONTRIBUTION(A2:A3, B2:B3, C2:C3)");
    expect(shown(host, "E1:H4")).toEqual([
      ["Factor", "Before", "After", "Contribution"],
      ["Ad", "1,000", "2,000", "+50.0"],
      ["Ad → Click", "5.0%", "5.0%", "0"],
      ["Total", "50", "100", "+50.0"],
    ]);
  });

  it("takes no channel for all of them, where stages go across: the functions take stages to go down", () => {
    const host = sheetWith([
      ["", "Visits", "Leads", "Deals"],
      ["SEO", 1000, 50, 10],
      ["Mail", 500, 40, 9],
    ]);
    select(host, "F6");
    expect(insert(host, "CJM_REACH")).toMatchObject({ ok: true });
    expect(formula(host, "F6")).toBe("=CJM_REACH({1000; 50; 10})"); // its example
  });

  it("puts the result of a row under it", () => {
    const host = sheetWith([[1000, 50, 10]]);
    select(host, "A1:C1");
    expect(insert(host, "CJM_CONVERSION")).toMatchObject({ ok: true, value: { cell: "A2" } });
    expect(shown(host, "A2:C2")).toEqual([["", "5.0%", "20.0%"]]);
  });

  it("stays live", () => {
    const host = sheetWith(LEADS);
    select(host, "B2:B4");
    insert(host, "CJM_CONVERSION");
    host.model.dispatch("UPDATE_CELL", { sheetId: sheetOf(host), col: 1, row: 2, content: "100" });
    expect(shown(host, "C3:C3")).toEqual([["10.0%"]]);
  });
});

describe("never over anything", () => {
  it.each([
    {
      what: "a filled cell",
      name: "CJM_CONVERSION",
      select: ["B2"],
      says: /needs B2:B4, and those cells are not empty/,
    },
    {
      what: "a cell with no room for the spill",
      name: "CJM_FUNNEL",
      select: ["D1"],
      extra: ["F3", "x"],
      says: /needs D1:I4/,
    },
    {
      what: "a formula that shows nothing",
      name: "CJM_REACH",
      select: ["B2:B4"],
      extra: ["C4", '=""'],
      says: /needs C2:C4/,
    },
    { what: "the end of the sheet", name: "CJM_FUNNEL", select: ["Z1"], says: /4 rows and 6 columns/ },
    {
      what: "nothing beside the names",
      name: "CJM_MIX",
      select: ["A1:B4", "D1"],
      says: /two adjacent columns of counts/,
    },
  ])("$what", ({ name, select: ranges, extra, says }) => {
    const host = sheetWith(LEADS);
    if (extra) {
      const { left: col, top: row } = helpers.toZone(extra[0]!);
      host.model.dispatch("UPDATE_CELL", { sheetId: sheetOf(host), col, row, content: extra[1]! });
    }
    const before = JSON.stringify(host.model.exportData().sheets);
    select(host, ...ranges);
    const answer = insert(host, name);
    expect(answer.ok ? "" : answer.message).toMatch(says);
    expect(JSON.stringify(host.model.exportData().sheets)).toBe(before);
  });

  it("also not over what somebody types while it is worked out", () => {
    const host = sheetWith(LEADS);
    select(host, "D2");
    host.calls.meanwhile((name) => {
      if (name !== "Range.setNumberFormats") return;
      host.calls.meanwhile(null);
      host.model.dispatch("UPDATE_CELL", { sheetId: sheetOf(host), col: 3, row: 1, content: "mine" });
    });
    const answer = insert(host, "CJM_FUNNEL");
    expect(answer.ok ? "" : answer.message).toMatch(/and those cells are not empty/);
    expect(shown(host, "D2:D3")).toEqual([["mine"], [""]]);
  });

  it("wants the names when only the figures are there", () => {
    const host = sheetWith([[1000], [50]]);
    select(host, "A1:A2");
    expect(insert(host, "CJM_FUNNEL")).toMatchObject({
      ok: false,
      message: expect.stringMatching(/both the stages and the counts/),
    });
  });

  it("speaks Russian to a Russian", () => {
    const host = sheetWith(LEADS, { userLocale: "ru" });
    select(host, "B2");
    expect(insert(host, "CJM_CONVERSION")).toMatchObject({
      message: expect.stringMatching(/^Для результата нужны ячейки B2:B4/),
    });
  });
});

it("makes the same service calls for 3 stages and for 200", () => {
  const calls = [3, 200].map((stages) => {
    const host = sheetWith(Array.from({ length: stages }, (_, at) => [`Stage ${at}`, 1000 - at]));
    select(host, `A1:B${Math.min(stages, 100)}`);
    host.calls.reset();
    expect(insert(host, "CJM_FUNNEL").ok).toBe(true);
    return { ...host.calls.byName };
  });
  expect(calls[1]).toEqual(calls[0]);
});
