import { expect, it } from "vitest";
import { MAP } from "../../src/text/map";
import { EXHAUSTIVE, itEach } from "../exhaustive";
import { cellsOf, choiceOf, done, hostWith, mapsOf, namesOn, type Rows, rowOf } from "./mapHost";

const HOSTILE: Rows = [
  ["Stage", "People"],
  ['=IMPORTXML("http://x";"//a")', 1000],
  ["<img src=x onerror=alert(1)>", 400],
  ["It's 24/7", 300],
  ["😀 שלום عربى", 200],
  ["long ".repeat(100).trim(), 100],
];
const STATES: Readonly<Record<string, Rows>> = {
  hostile: HOSTILE,
  blank: [
    ["Stage", "People"],
    ["Saw", 1000],
    ["Clicked", ""],
    ["Bought", 10],
  ],
  nobody: [
    ["Stage", "People"],
    ["Saw", 1000],
    ["Clicked", 0],
    ["Bought", 0],
  ],
  growing: [
    ["Stage", "People"],
    ["Saw", 10],
    ["Clicked", 400],
    ["Bought", 20],
  ],
  money: [
    ["Stage", "VK", "Mail"],
    ["Saw", 1000, 500],
    ["Clicked", 100, 60],
    ["Bought", 10, 6],
    ["Revenue", 50000, 10000],
  ],
  moneyAtTheEnd: [
    ["Stage", "People", "Revenue"],
    ["Saw", 1500, ""],
    ["Clicked", 160, ""],
    ["Bought", 16, 60000],
  ],
};

const TYPED: readonly (readonly [string, string | number])[] = [
  ["A", "idea"],
  ["D", 2],
  ["E", 0.5],
  ["F", 3],
];

const FIRST = [
  ["A", "first"],
  ["D", 1],
  ["E", 0.5],
  ["F", 2],
] as const;

function filled(rows: Rows, options: Parameters<typeof hostWith>[1] = {}) {
  const host = hostWith(rows, options);
  const language = options.locale === "ru_RU" ? "ru" : "en";
  const [map] = mapsOf(host, { examples: true });
  const idea = rowOf(host, map!.name, MAP[language].idea) + 2;
  for (const [column, value] of FIRST) host.run("type", map!.name, `${column}${idea - 1}`, value);
  host.run("type", map!.name, `C${idea - 1}`, choiceOf(host, map!.name, 1));
  for (const [column, value] of TYPED) host.run("type", map!.name, `${column}${idea}`, value);
  host.run("type", map!.name, `C${idea}`, choiceOf(host, map!.name, 1));
  host.run("type", map!.name, `C${idea + 1}`, choiceOf(host, map!.name, 2));
  host.run("type", map!.name, `D${idea + 1}`, -3);
  host.run("type", map!.name, `A${idea + 2}`, "what is not for a stage");
  host.run("type", map!.name, `C${rowOf(host, map!.name, MAP[language].score)}`, -1);
  done(host, "rebuildMap", { sheetId: map!.sheetId });
  return { host, map: map!, cells: cellsOf(host, map!.name), idea };
}

for (const name of Object.keys(STATES))
  it(`a map of a table shows no error, and the names as they are: ${name}`, EXHAUSTIVE, () => {
    const { host, map, cells } = filled(STATES[name]!);
    expect(cells.shown.flat().filter((text) => /^#(?!\s)|NaN|undefined/.test(text))).toEqual([]);
    const stages = STATES[name]!.slice(1)
      .map(([stage]) => stage)
      .filter((stage) => stage !== "Revenue");
    expect(namesOn(host, map.name)).toEqual(stages.map((stage, i) => `${i + 1} · ${stage}`));
  });

for (const name of ["hostile", "money"])
  it(`has the same figures in every locale, under both theories of separators: ${name}`, {
    timeout: 60_000,
    ...EXHAUSTIVE,
  }, () => {
    const places = [
      { locale: "en_US" },
      ...["ru_RU", "de_DE"].flatMap((locale) =>
        (["us", "locale"] as const).map((separators) => ({ locale, separators })),
      ),
    ];
    const figures = places.map((place) =>
      filled(STATES[name]!, place)
        .cells.values.flat()
        .filter((value) => typeof value === "number"),
    );
    for (const each of figures) expect(each).toEqual(figures[0]);
    expect(figures[0]!.length).toBeGreaterThan(10);
  });

itEach(["money"], ["moneyAtTheEnd"])("counts the money of a hypothesis where revenue is known: %s", {}, (state) => {
  const { cells, idea } = filled(STATES[state]!);
  // 16 of 160 buy, 60,000 in all: 3,750 each. +2 points on 160 / 1500 brings 16 x 0.02 / (160 / 1500) = 3 people.
  expect(cells.values[idea - 1]!.slice(6, 10)).toEqual([
    expect.closeTo(3, 9),
    expect.closeTo(0.1875, 9),
    expect.any(Number),
    expect.closeTo(11250, 6),
  ]);
});

it("ranks by extra people × chance / effort, live", EXHAUSTIVE, () => {
  const { host, map, idea } = filled(STATES.money!);
  const ranks = () =>
    cellsOf(host, map.name)
      .values.slice(idea - 2, idea + 2)
      .map((row) => row[8]);
  // The first: 1 point, 50 %, effort 2: 1.5 x 0.5 / 2; ours: 3 x 0.5 / 3; -3 points bring less than nothing.
  expect(ranks()).toEqual([2, 1, 3, ""]);
  host.run("type", map.name, `F${idea}`, 30);
  expect(ranks()).toEqual([1, 2, 3, ""]);
});

it("makes as many service calls for 30 stages as for 60", EXHAUSTIVE, () => {
  const [small, large] = [30, 60].map((stages) => {
    const rows = Array.from({ length: stages }, (_, i) => [`Stage ${i + 1}`, 100000 - 400 * i] as const);
    const host = hostWith([["Stage", "People"], ...rows]);
    host.calls.reset();
    const [map] = mapsOf(host);
    const built = { ...host.calls.byName };
    host.calls.reset();
    done(host, "rebuildMap", { sheetId: map!.sheetId });
    return { built, rebuilt: { ...host.calls.byName } };
  });
  expect(large).toEqual(small);
});
