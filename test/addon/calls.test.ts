import { expect, it } from "vitest";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { type ReportHost, reportHost } from "./reportHost";

const MINUTES = 60_000;

/** Two months of channels, with as many stages and with a line of what they cost. */
function table(stages: number, channels: number): (string | number)[][] {
  const columns = [1, 2].flatMap((month) =>
    Array.from({ length: channels / 2 }, (_, i) => ({ month, channel: i + 1 })),
  );
  const months = ["", "September 2026", "October 2026"];
  return [
    ["", ...columns.map(({ month }) => months[month]!)],
    ["Stage", ...columns.map(({ channel }) => `Channel ${channel}`)],
    ...Array.from({ length: stages }, (_, i) => [
      `Stage ${i + 1}`,
      ...columns.map(({ month, channel }) => 100000 - 400 * i + 10 * channel + month),
    ]),
    ["Cost", ...columns.map(({ channel }) => 1000 * channel)],
  ];
}

// Finding a range, asking where it lies, putting a rule, a chart or a search together, and what is not about the document, are counted apart.
const FREE = [
  /^SpreadsheetApp\./,
  /Builder\./,
  /\.(getRange|getRangeList|getDataRange|offset|newChart|newConditionalFormatRule|newDataValidation)$/,
  /^Range\.(getRow|getColumn|getLastRow|getLastColumn|getNumRows|getNumColumns|getSheet)$/,
  /^(ContainerInfo|ConditionalFormatRule|EmbeddedChart)\.get/,
  /^(PropertiesService|LockService|Lock|Utilities)\./,
  /\.(createDeveloperMetadataFinder|withKey)$/,
];

function costOf({ host }: ReportHost, action: () => unknown): Record<string, number> {
  host.calls.reset();
  action();
  return Object.fromEntries(
    Object.entries(host.calls.byName).filter(([name]) => !FREE.some((free) => free.test(name))),
  );
}

const sum = (calls: Readonly<Record<string, number>>) => Object.values(calls).reduce((total, each) => total + each, 0);

function costs(cells: readonly (readonly unknown[])[]) {
  const one = reportHost();
  const sheetId = one.run("put", "Large", JSON.stringify(cells));
  const first = costOf(one, () => one.run("build", sheetId, "B3", "null"));
  const refresh = costOf(one, () => one.run("rebuild", "Funnel — Large"));
  return { first, refresh };
}

it(
  "a report takes at most 8 calls more for a journey map of its table: to know, find, read and name it",
  EXHAUSTIVE,
  () => {
    const all = reportHost();
    const sheetId = all.run("put", "Stages", JSON.stringify(table(5, 4)));
    const build = () => {
      const calls = sum(costOf(all, () => all.run("build", sheetId, "B3", "null")));
      all.run("deleteSheet", "Funnel — Stages");
      return calls;
    };
    const without = build();
    all.run("serve", JSON.stringify({ endpoint: "buildMaps", args: { start: { sheetId, range: "B3" } } }));
    const more = build() - without;
    console.info(`${more} calls more for a map`);
    expect(more).toBeGreaterThan(0);
    expect(more).toBeLessThanOrEqual(8);
  },
);

it(
  "names on two lines take a call more for each of five blocks that list them, however many they are",
  EXHAUSTIVE,
  () => {
    const named = (name: string) =>
      table(3, 4).map((row) => row.map((cell) => (/^(Stage|Channel) \d/.test(String(cell)) ? `${cell}${name}` : cell)));
    const [short, long] = [costs(named("")), costs(named(" with a name of more than one line"))];
    expect(sum(long.first)).toBe(sum(short.first) + 5);
    expect(sum(long.first)).toBeLessThanOrEqual(85);
    expect(sum(long.refresh)).toBeLessThanOrEqual(97);
  },
);

const SMALL = { stages: 5, channels: 4 };
const LARGE = { stages: 12, channels: 8 };
const LARGEST = { stages: 200, channels: 50 };

for (const { stages, channels } of [SMALL, LARGE, LARGEST])
  it(`a full report takes at most 80 calls that read or write, a refresh 92; ${stages} x ${channels} as many as 5 x 4`, {
    timeout: 8 * MINUTES,
    ...leftToAll(stages > SMALL.stages),
  }, () => {
    const small = costs(table(SMALL.stages, SMALL.channels));
    console.info(
      `calls that read or write: ${sum(small.first)} for a first build, ${sum(small.refresh)} for a refresh`,
    );
    expect(small.first).toMatchObject({ "Sheet.insertChart": 2 });
    expect(sum(small.first)).toBeLessThanOrEqual(80);
    expect(sum(small.refresh)).toBeLessThanOrEqual(92);
    const large = costs(table(stages, channels));
    // The sheet is made as long as the report: rows are added for the one, taken away for the other.
    const sameLength = (calls: Readonly<Record<string, number>>) => {
      const { "Sheet.insertRowsAfter": added = 0, "Sheet.deleteRows": deleted = 0, ...others } = calls;
      return { ...others, resized: added + deleted };
    };
    expect(sameLength(large.first)).toEqual(sameLength(small.first));
    expect(large.refresh).toEqual(small.refresh);
    expect(sum(small.first)).toBeLessThanOrEqual(80);
    expect(sum(small.refresh)).toBeLessThanOrEqual(92);
  });
