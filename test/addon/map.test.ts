import { describe, expect, it } from "vitest";
import { LANES, MAP } from "../../src/text/map";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { ask, cellsOf, done, hostWith, mapsOf, namesOn, type Rows, rowOf } from "./mapHost";
import { linkAt, linkIn } from "./peoplesCells";

// The source text's funnel: 1000 people see an ad, 50 click.
const AD: Rows = [
  ["Stage", "People"],
  ["Ad", 1000],
  ["Click", 50],
];
const LEADS: Rows = [
  ["Stage", "VK", "Search", "Mail"],
  ["Saw the ad", 12000, 30000, 900],
  ["Clicked", 400, 1500, 120],
  ["Bought", 12, 90, 20],
];

const peopleOn = (host: Parameters<typeof rowOf>[0], sheet: string) =>
  cellsOf(host, sheet).values[rowOf(host, sheet, MAP.en.people) - 1]!.slice(2, 5);

const lane = (key: (typeof LANES)[number]) => MAP.en.lanes[key];
const firstIdea = (host: Parameters<typeof rowOf>[0], sheet: string) => rowOf(host, sheet, MAP.en.idea) + 1;

describe("a hypothesis", () => {
  it("of +2.5 points at the ad makes 1.5 times of it, 25 people more, and follows the table", () => {
    const host = hostWith(AD);
    const [{ name: sheet }] = mapsOf(host) as unknown as [{ name: string }];
    const row = firstIdea(host, sheet);
    host.run("type", sheet, `A${row}`, "Say the price in the ad");
    host.run("type", sheet, `C${row}`, "1. Ad");
    host.run("type", sheet, `D${row}`, 2.5);
    const line = () => cellsOf(host, sheet).values[row - 1]!.slice(6, 9);
    // 50 / 1000 = 5 %; 7.5 % of 1000 are 75 people: 25 more, 1.5 times.
    expect(line()).toEqual([expect.closeTo(25, 9), expect.closeTo(0.5, 12), 1]);
    host.run("type", "Stages", "B2", 2000);
    // 50 / 2000 = 2.5 %; 5 % are 100 people: 50 more, twice.
    expect(line()).toEqual([expect.closeTo(50, 9), expect.closeTo(1, 12), 1]);
  });

  it("adds up with the others on its stage within 100 %, and multiplies with those on other stages", EXHAUSTIVE, () => {
    const host = hostWith([
      ["Stage", "People"],
      ["Visit", 1000],
      ["Lead", 800],
      ["Deal", 80],
    ]);
    const [{ name: sheet }] = mapsOf(host) as unknown as [{ name: string }];
    const row = firstIdea(host, sheet);
    const ideas: [string, number, number][] = [
      ["1. Visit", 15, 0.5],
      ["1. Visit", 15, 0.5],
      ["2. Lead", 5, 1],
    ];
    ideas.forEach(([stage, points, chance], i) => {
      host.run("type", sheet, `C${row + i}`, stage);
      host.run("type", sheet, `D${row + i}`, points);
      host.run("type", sheet, `E${row + i}`, chance);
    });
    const { values } = cellsOf(host, sheet);
    // Alone: 95 % and 15 %; together: 100 %, not 110 %, of the visits and 15 % of the leads.
    expect(values[row - 1]!.slice(6, 8)).toEqual([
      expect.closeTo(80 * (0.95 / 0.8 - 1), 9),
      expect.closeTo(0.95 / 0.8 - 1, 9),
    ]);
    const total = rowOf(host, sheet, MAP.en.together);
    expect(values[total - 1]!.slice(6, 8)).toEqual([expect.closeTo(150 - 80, 9), expect.closeTo(150 / 80 - 1, 9)]);
    // By chance: 15 points on the first step and 5 on the second.
    expect(values[total]![6]).toBeCloseTo(1000 * 0.95 * 0.15 - 80, 9);
    // Extra people x chance: 15 x 0.5 twice, 40 x 1: the third is first, of equals the upper one is before the other.
    expect(values.slice(row - 1, row + 2).map((line) => line[8])).toEqual([2, 3, 1]);
  });
});

it("points typed with a percent sign are told from points", EXHAUSTIVE, () => {
  const host = hostWith(AD);
  const [{ name: sheet }] = mapsOf(host) as unknown as [{ name: string }];
  const row = firstIdea(host, sheet);
  host.run("type", sheet, `C${row}`, "1. Ad");
  const said = () =>
    cellsOf(host, sheet).shown.some((cells) => cells[2]!.startsWith("Red on yellow changes next to nothing."));
  for (const [points, isDoubted] of [
    ["2.5%", true],
    [2.5, false],
    ["", false],
  ] as const) {
    host.run("type", sheet, `D${row}`, points);
    expect([points, said()]).toEqual([points, isDoubted]);
  }
});

describe("segments", () => {
  it("have a sheet each, bound to their own column", EXHAUSTIVE, () => {
    const host = hostWith(LEADS);
    const maps = mapsOf(host, { segments: ["VK", "Search", "Partners"] });
    expect(maps.map(({ segment }) => segment)).toEqual(["VK", "Search", "Partners"]);
    const people = maps.map(({ name }) => peopleOn(host, name));
    expect(people).toEqual([
      [12000, 400, 12],
      [30000, 1500, 90],
      [42900, 2020, 122],
    ]);
    expect(cellsOf(host, maps[2]!.name).shown[1]![2]).toContain("all customers");
    expect(mapsOf(host, { segments: ["VK", "Search", "Partners"] })).toHaveLength(3);
    expect(done(host, "maps", {})).toHaveLength(3);
  });

  it("keep their column when it is renamed", EXHAUSTIVE, () => {
    const host = hostWith(LEADS);
    const [map] = mapsOf(host, { segments: ["VK"] });
    host.run("type", "Stages", "B1", "VKontakte");
    const again = done(host, "rebuildMap", { sheetId: map!.sheetId });
    expect(again.segment).toBe("VKontakte");
    expect(peopleOn(host, again.name)).toEqual([12000, 400, 12]);
  });
});

// Each new sheet is put behind its source: the third of three must not end up before the first.
it(
  "maps of several segments stand in the order of their segments, built at once or one after another",
  EXHAUSTIVE,
  () => {
    const host = hostWith(LEADS);
    for (const segments of [[""], ["VK", "Search"]]) mapsOf(host, { segments });
    const names = JSON.parse(String(host.run("sheetNames"))) as string[];
    const wanted = ["Stages", "Map — Stages", "Map — VK", "Map — Search"];
    expect(names.filter((name) => wanted.includes(name))).toEqual(wanted);
  },
);

describe("rebuilt", () => {
  function written(rows: Rows = LEADS) {
    const host = hostWith(rows);
    const [map] = mapsOf(host);
    const sheet = map!.name;
    const barriers = rowOf(host, sheet, lane("barriers"));
    ["24/7 calls", "=not a formula'", "7-8 fields\nin the form"].forEach((word, i) => {
      host.run("type", sheet, `${"CDE"[i]}${barriers}`, word.startsWith("=") ? `'${word}` : word);
    });
    host.run("note", sheet, `D${barriers}`, "from the interviews");
    return { host, sheet, id: map!.sheetId, barriers };
  }
  const laneWords = (host: Parameters<typeof rowOf>[0], sheet: string, key: (typeof LANES)[number]) =>
    cellsOf(host, sheet).shown[rowOf(host, sheet, lane(key)) - 1]!.slice(2);

  it("keeps every word as it was typed, and its note", () => {
    const { host, sheet, id, barriers } = written();
    for (let times = 0; times < 3; times++) done(host, "rebuildMap", { sheetId: id });
    expect(laneWords(host, sheet, "barriers").slice(0, 3)).toEqual([
      "24/7 calls",
      "=not a formula'",
      "7-8 fields\nin the form",
    ]);
    expect(cellsOf(host, sheet).notes[barriers - 1]![3]).toBe("from the interviews");
  });

  it("keeps what people made of the looks of their cells, and takes it along with the words", EXHAUSTIVE, () => {
    const { host, sheet, id, barriers } = written();
    const [goal, idea] = [rowOf(host, sheet, lane("goal")), firstIdea(host, sheet)];
    host.run("type", sheet, `A${idea}`, "Fewer fields");
    // A word, a cell that is empty yet, whom the map is about, and an idea; beside them a cell as the map gives it.
    for (const cell of [`D${barriers}`, `E${goal}`, "C5", `A${idea}`])
      host.run("paint", sheet, cell, "#0000ff", "#ffff00");
    const theirs = "#0000ff #ffff00 bold italic line-through";
    const ours = host.run("lookAt", sheet, `C${barriers}`);
    for (let times = 0; times < 2; times++) {
      done(host, "rebuildMap", { sheetId: id });
      const looks = [`D${barriers}`, `E${goal}`, "C5", `A${idea}`].map((cell) => host.run("lookAt", sheet, cell));
      expect(looks).toEqual([theirs, theirs, theirs, theirs]);
      expect(host.run("lookAt", sheet, `C${barriers}`)).toBe(ours);
    }
    host.run("fillSheet", "Stages", [LEADS[0]!, ["Heard of us", 50000, 50000, 5000], ...LEADS.slice(1)]);
    done(host, "rebuildMap", { sheetId: id });
    expect(["D", "E"].map((column) => host.run("lookAt", sheet, `${column}${barriers}`))).toEqual([ours, theirs]);
  });

  it("keeps a colour that it has elsewhere itself, also when the stage moves", EXHAUSTIVE, () => {
    const { host, sheet, id } = written();
    const goal = rowOf(host, sheet, lane("goal"));
    const paper = (column: string) => host.run("lookAt", sheet, `${column}${goal}`);
    host.run("type", sheet, `D${goal}`, "sure of it");
    // The paper of ideas.
    host.run("paint", sheet, `D${goal}`, "#202124", "#e6f4ea");
    const painted = paper("D");
    done(host, "rebuildMap", { sheetId: id });
    expect(paper("D")).toEqual(painted);
    host.run("fillSheet", "Stages", [LEADS[0]!, ["Heard of us", 50000, 50000, 5000], ...LEADS.slice(1)]);
    done(host, "rebuildMap", { sheetId: id });
    expect(paper("E")).toEqual(painted);
    expect(paper("D")).not.toEqual(painted);
  });

  it("writes nothing into cells of people that stay as they are: the link in one is still there", () => {
    const { host, sheet, id, barriers } = written();
    linkAt(host, sheet, `C${barriers}`, "24/7 calls", "https://example.org/calls");
    done(host, "rebuildMap", { sheetId: id });
    host.calls.reset();
    host.run("fillSheet", "Stages", [LEADS[0]!, ["Saw our ad", 50000, 50000, 5000], ...LEADS.slice(2)]);
    done(host, "rebuildMap", { sheetId: id });
    expect(namesOn(host, sheet)[0]).toBe("1 · Saw our ad");
    expect(cellsOf(host, sheet).shown[barriers - 1]![2]).toBe("24/7 calls");
    expect(linkIn(host, sheet, `C${barriers}`)).toBe("https://example.org/calls");
    expect(Object.keys(host.calls.byName).filter((name) => /clearFormat|setBackgrounds|merge$/.test(name))).toEqual([]);
  });

  it("gives a new stage a column of its own, and moves words with their stages", () => {
    const { host, sheet, id } = written();
    host.run("insertRow", "Stages", 3);
    host.run("fillSheet", "Stages", [...LEADS.slice(0, 2), ["Read on", 9000, 9000, 500], ...LEADS.slice(2)]);
    done(host, "rebuildMap", { sheetId: id });
    expect(namesOn(host, sheet)).toEqual(["1 · Saw the ad", "2 · Read on", "3 · Clicked", "4 · Bought"]);
    expect(laneWords(host, sheet, "barriers").slice(0, 4)).toEqual([
      "24/7 calls",
      "",
      "=not a formula'",
      "7-8 fields\nin the form",
    ]);
  });

  it("follows a stage that was renamed, and one that was moved", EXHAUSTIVE, () => {
    const { host, sheet, id } = written();
    host.run("type", "Stages", "A3", "Came to the site");
    expect(done(host, "rebuildMap", { sheetId: id }).aside).toBe(0);
    expect(laneWords(host, sheet, "barriers")[1]).toBe("=not a formula'");
    // Sorted by hand: names and figures change places, and nothing tells the sheet that rows moved.
    host.run("fillSheet", "Stages", [
      LEADS[0]!,
      ["Came to the site", 12000, 30000, 900],
      ["Saw the ad", 400, 1500, 120],
      LEADS[3]!,
    ]);
    done(host, "rebuildMap", { sheetId: id });
    expect(laneWords(host, sheet, "barriers").slice(0, 2)).toEqual(["=not a formula'", "24/7 calls"]);
  });

  it("sets aside what has no stage any more, says so, and puts it back when the stage returns", EXHAUSTIVE, () => {
    const { host, sheet, id } = written();
    host.run("deleteRow", "Stages", 3);
    const view = done(host, "rebuildMap", { sheetId: id });
    expect([view.aside, view.stagesGone]).toEqual([1, ["Clicked"]]);
    const { shown, notes } = cellsOf(host, sheet);
    const at = shown.findIndex(([, stage, label]) => stage === "Clicked" && label === lane("barriers"));
    expect([shown[at]![3], notes[at]![3]]).toEqual(["=not a formula'", "from the interviews"]);
    host.run("insertRow", "Stages", 3);
    host.run("fillSheet", "Stages", LEADS);
    expect(done(host, "rebuildMap", { sheetId: id }).aside).toBe(0);
    expect(laneWords(host, sheet, "barriers").slice(0, 3)).toEqual([
      "24/7 calls",
      "=not a formula'",
      "7-8 fields\nin the form",
    ]);
  });

  it("keeps the words of a lane that is switched off, and shows them again", EXHAUSTIVE, () => {
    const { host, sheet, id } = written();
    done(host, "rebuildMap", { sheetId: id, lanes: ["goal", "emotion"] });
    expect(cellsOf(host, sheet).shown.map(([, label]) => label)).not.toContain(`🚧 ${lane("barriers")}`);
    done(host, "rebuildMap", { sheetId: id, lanes: LANES });
    expect(laneWords(host, sheet, "barriers").slice(0, 3)).toEqual([
      "24/7 calls",
      "=not a formula'",
      "7-8 fields\nin the form",
    ]);
  });

  it("keeps a lane of people's own, and what they wrote beside, below and over the map", () => {
    const { host, sheet, id } = written();
    const owner = rowOf(host, sheet, lane("owner"));
    host.run("insertRow", sheet, owner);
    host.run("type", sheet, `B${owner}`, "What competitors do");
    host.run("type", sheet, `E${owner}`, "free delivery");
    host.run("type", sheet, `G${owner - 2}`, "ask Anna about this");
    host.run("type", sheet, "C1", "Our map");
    const people = rowOf(host, sheet, MAP.en.people);
    host.run("insertRow", sheet, people);
    host.run("type", sheet, `C${people}`, "last year: 900");
    for (let times = 0; times < 2; times++) {
      done(host, "rebuildMap", { sheetId: id });
      const { shown } = cellsOf(host, sheet);
      expect(shown[0]![2]).toBe("Our map");
      // Where they put it, and not at the end.
      const own = rowOf(host, sheet, "What competitors do");
      expect(shown[own - 1]!.slice(2, 5)).toEqual(["", "", "free delivery"]);
      expect([own - 1, own + 1]).toEqual([rowOf(host, sheet, lane("channels")), rowOf(host, sheet, lane("owner"))]);
      const aside = rowOf(host, sheet, MAP.en.aside);
      expect(shown.slice(aside + 2, aside + 4).map((row) => row[3])).toEqual(["last year: 900", "ask Anna about this"]);
    }
  });

  it(
    "moves what stands beside it when it needs more columns, once, and leaves nothing behind when it needs fewer",
    EXHAUSTIVE,
    () => {
      const rows = (stages: number): Rows => [
        ["Stage", "People"],
        ...Array.from({ length: stages }, (_, i) => [`Stage ${i + 1}`, 900 - i]),
      ];
      const host = hostWith(rows(7));
      const [map] = mapsOf(host);
      const { name: sheet, sheetId: id } = map!;
      // Right of the hypotheses, which are wider than seven stages.
      host.run("type", sheet, "L6", "beside");
      host.run("fillSheet", "Stages", rows(10));
      const numbered = (stages: number) =>
        rows(stages)
          .slice(1)
          .map(([stage], i) => `${i + 1} · ${stage}`);
      for (let times = 0; times < 2; times++) {
        done(host, "rebuildMap", { sheetId: id });
        const { shown } = cellsOf(host, sheet);
        expect(namesOn(host, sheet)).toEqual(numbered(10));
        expect(shown.flat().filter((text) => text === "beside")).toHaveLength(1);
        expect(shown[5]!.indexOf("beside")).toBe(14);
      }
      for (let row = 11; row > 8; row--) host.run("deleteRow", "Stages", row);
      done(host, "rebuildMap", { sheetId: id });
      expect(namesOn(host, sheet)).toEqual(numbered(7));
      expect(cellsOf(host, sheet).shown[5]!.indexOf("beside")).toBe(14);
    },
  );

  it(
    "takes a column that somebody inserted for a stage, and reads what stands apart now as one hypothesis",
    EXHAUSTIVE,
    () => {
      const { host, sheet, id } = written();
      const row = firstIdea(host, sheet);
      const typed = { A: "Fewer fields", C: "2. Clicked", D: 1, E: 0.5, F: 3 };
      for (const [column, value] of Object.entries(typed)) host.run("type", sheet, `${column}${row}`, value);
      host.run("note", sheet, `C${row}`, "or the one before");
      const owner = rowOf(host, sheet, lane("owner"));
      host.run("insertRow", sheet, owner);
      host.run("type", sheet, `B${owner}`, "What competitors do");
      host.run("type", sheet, `E${owner}`, "free delivery");
      host.run("deleteRow", "Stages", 3);
      done(host, "rebuildMap", { sheetId: id });
      const expectations = rowOf(host, sheet, lane("expectations"));
      for (const before of [3, 5, 7]) {
        host.run("insertColumn", sheet, before);
        host.run("type", sheet, `${"ABCDEFG"[before - 1]}${expectations}`, `in column ${before}`);
      }
      done(host, "rebuildMap", { sheetId: id });
      const { shown, notes } = cellsOf(host, sheet);
      const idea = firstIdea(host, sheet) - 1;
      expect(shown[idea]!.slice(0, 6)).toEqual(["Fewer fields", "", "Clicked", "1.00", "50%", "3"]);
      expect(notes[idea]![0]).toBe("or the one before");
      expect(shown[rowOf(host, sheet, "What competitors do") - 1]!.slice(2, 4)).toEqual(["", "free delivery"]);
      const aside = rowOf(host, sheet, MAP.en.aside);
      expect(shown.slice(aside + 2, aside + 6).map((line) => line.slice(1, 4))).toEqual([
        ["Clicked", lane("barriers"), "=not a formula'"],
        ["", "", "in column 3"],
        ["", "", "in column 7"],
        ["", lane("expectations"), "in column 5"],
      ]);
    },
  );

  it("keeps the stage of a hypothesis by its stage, and its name when that is gone", EXHAUSTIVE, () => {
    const { host, sheet, id } = written();
    const row = firstIdea(host, sheet);
    host.run("type", sheet, `A${row}`, "Fewer fields");
    host.run("type", sheet, `C${row}`, "2. Clicked");
    host.run("type", sheet, `D${row}`, 1);
    host.run("fillSheet", "Stages", [LEADS[0]!, ["Heard of us", 50000, 50000, 5000], ...LEADS.slice(1)]);
    done(host, "rebuildMap", { sheetId: id });
    const moved = firstIdea(host, sheet);
    expect(cellsOf(host, sheet).shown[moved - 1]!.slice(0, 4)).toEqual(["Fewer fields", "", "3. Clicked", "1.00"]);
    host.run("deleteRow", "Stages", 4);
    done(host, "rebuildMap", { sheetId: id });
    const gone = firstIdea(host, sheet);
    expect(cellsOf(host, sheet).shown[gone - 1]!.slice(0, 9)).toEqual([
      "Fewer fields",
      "",
      "Clicked",
      "1.00",
      "",
      "",
      "",
      "",
      "",
    ]);
  });
});

describe("examples", () => {
  for (const locale of ["en_US", "ru_RU"])
    it(`go in one action, and nothing of people's with them (${locale})`, leftToAll(locale !== "en_US"), () => {
      const language = locale === "ru_RU" ? "ru" : "en";
      const host = hostWith([...LEADS.slice(0, 3), ["Left a request", 60, 200, 40], LEADS[3]!], { locale });
      const [map] = mapsOf(host, { examples: true });
      const sheet = map!.name;
      const goal = rowOf(host, sheet, MAP[language].lanes.goal);
      const before = cellsOf(host, sheet).shown[goal - 1]![2]!;
      host.run("type", sheet, `D${goal}`, `${before}, but ours`);
      expect(done(host, "removeExamples", { sheetId: map!.sheetId })).toBe(4 * 9 + 2); // nine lanes of four stages, but for the goal that was changed; whom the map is about, their goal, a hypothesis
      const { shown } = cellsOf(host, sheet);
      expect(shown[goal - 1]!.slice(2, 5)).toEqual(["", `${before}, but ours`, ""]);
      expect(shown.flat().filter((text) => text.startsWith("◦"))).toEqual([`${before}, but ours`]);
      expect(done(host, "removeExamples", { sheetId: map!.sheetId })).toBe(0);
    });
});

describe("a measured map of a template", () => {
  it("is over a stage table of its own, which is written once for all its segments", EXHAUSTIVE, () => {
    const host = hostWith([["", ""]]);
    const sheets = () => JSON.parse(String(host.run("sheetNames"))) as string[];
    const before = sheets().length;
    const order = { start: { template: "windows", measured: true } } as const;
    const [map] = done(host, "buildMaps", { ...order, segments: [""] });
    expect(sheets()).toContain("Windows and kitchens");
    expect(cellsOf(host, map!.name).shown.flat()).toContain("640");
    done(host, "buildMaps", { ...order, segments: ["Ads"] });
    done(host, "buildMaps", { ...order, segments: [""] });
    expect(sheets().filter((name) => name.startsWith("Windows and kitchens"))).toEqual(["Windows and kitchens"]);
    expect(sheets()).toHaveLength(before + 3);
  });

  it("that cannot be built leaves no table behind", EXHAUSTIVE, () => {
    const host = hostWith([["", ""]]);
    const sheets = () => JSON.parse(String(host.run("sheetNames"))) as string[];
    const before = sheets();
    host.calls.failAt(1, /^Range\.setBackgrounds$/);
    expect(ask(host, "buildMaps", { start: { template: "clinic", measured: true } }).ok).toBe(false);
    host.calls.failAt(null);
    expect(sheets()).toEqual(before);
  });
});

describe("a map without a table", () => {
  it("is called by its template, and is updated when that is built again", EXHAUSTIVE, () => {
    const host = hostWith([["", ""]]);
    const order = { start: { template: "leads" }, examples: false } as const;
    const [map] = done(host, "buildMaps", order);
    expect(map!.name).toBe("Map — Lead generation");
    expect(cellsOf(host, map!.name).shown[0]![2]).toBe("Journey map: Lead generation");
    const goal = rowOf(host, map!.name, lane("goal"));
    host.run("type", map!.name, `D${goal}`, "stays");
    const [again] = done(host, "buildMaps", order);
    expect([again!.sheetId, again!.name]).toEqual([map!.sheetId, map!.name]);
    expect(cellsOf(host, map!.name).shown[goal - 1]).toContain("stays");
    expect(done(host, "maps", {})).toHaveLength(1);
  });

  it("has the stages of a template, and counts with the people that are typed into it", () => {
    const host = hostWith([["", ""]]);
    const [map] = done(host, "buildMaps", { start: { template: "aida" }, examples: false });
    const sheet = map!.name;
    const [people, goOn, goal] = [MAP.en.people, MAP.en.goOn, lane("goal")].map((label) => rowOf(host, sheet, label));
    [1000, 50, 20, 4].forEach((count, i) => {
      host.run("type", sheet, `${"CDEF"[i]}${people}`, count);
    });
    expect(cellsOf(host, sheet).shown[goOn! - 1]!.slice(2, 6)).toEqual(["5.0% →", "40.0% →", "20.0% →", ""]);
    host.run("type", sheet, `D${people! - 2}`, "Curiosity");
    host.run("type", sheet, `D${goal}`, "learn more");
    done(host, "rebuildMap", { sheetId: map!.sheetId });
    expect(namesOn(host, sheet)).toEqual([
      "Attention (impressions)",
      "Curiosity",
      "Desire (trials)",
      "Action (payments)",
    ]);
    expect(cellsOf(host, sheet).shown[goal! - 1]!.slice(2, 6)).toEqual(["", "learn more", "", ""]);
  });

  for (const template of ["aida", "journey"] as const)
    it(
      `gets a stage from a column that somebody inserted, and from what is typed beside the last stage: ${template}`,
      EXHAUSTIVE,
      () => {
        const host = hostWith([["", ""]]);
        const [map] = done(host, "buildMaps", { start: { template }, examples: false });
        const [sheet, sheetId] = [map!.name, map!.sheetId];
        const names = () => namesOn(host, sheet);
        const before = names();
        const next = "CDEFGHIJKLM"[before.length]!;
        const rows = () => {
          const people = rowOf(host, sheet, MAP.en.people);
          return [people - 2, people, rowOf(host, sheet, lane("goal"))] as const;
        };
        const [name, people, goal] = rows();
        for (const [row, word] of [
          [name, "Advice"],
          [people, 12],
          [goal, "share it"],
        ] as const)
          host.run("type", sheet, `${next}${row}`, word);
        host.run("type", sheet, `D${goal}`, "second");
        expect(done(host, "rebuildMap", { sheetId }).aside).toBe(0);
        expect(names()).toEqual([...before, "Advice"]);
        const { shown } = cellsOf(host, sheet);
        expect(rows().map((row) => shown[row - 1]![before.length + 2])).toEqual(["Advice", "12", "share it"]);
        host.run("insertColumn", sheet, 4);
        host.run("type", sheet, `D${rows()[0]}`, "Trust");
        expect(done(host, "rebuildMap", { sheetId }).aside).toBe(0);
        expect(names()).toEqual([before[0], "Trust", ...before.slice(1), "Advice"]);
        expect(
          cellsOf(host, sheet)
            .shown[rows()[2] - 1]!.slice(2)
            .filter((word) => word !== ""),
        ).toEqual(["second", "share it"]);
      },
    );
});

it("draws a map with its words, as a picture that needs nothing else", () => {
  const host = hostWith([AD[0]!, ["<b>Ad & co</b>", 1000], ["Click", 50]]);
  const [map] = mapsOf(host, { examples: true });
  host.run("type", map!.name, `C${rowOf(host, map!.name, lane("barriers"))}`, "no price");
  const { svg } = done(host, "mapPicture", { sheetId: map!.sheetId });
  expect(svg).toContain("&lt;b&gt;Ad &amp; co&lt;/b&gt;");
  expect(svg).toContain(lane("barriers"));
  // An example is nobody's word to pass on.
  expect(svg).not.toContain("example");
  expect(svg).not.toMatch(/<(script|image|foreignObject)|href=/);
});

it("draws and tells a map as it stands, and changes nothing of it", () => {
  const host = hostWith([...LEADS, ["Referral", 3, 20, 5]]);
  const [map] = mapsOf(host);
  const [sheet, sheetId] = [map!.name, map!.sheetId];
  const type = (label: string, words: readonly (string | number)[]) => {
    const row = rowOf(host, sheet, label);
    words.forEach((word, i) => {
      host.run("type", sheet, `${"CDEF"[i]}${row}`, word);
    });
  };
  type(lane("barriers"), ["no price: call us", "nine fields"]);
  type(MAP.en.score, [-1.5, 0.6]);
  host.run("paint", sheet, `C${rowOf(host, sheet, lane("barriers"))}`, "#000000", "#ffff00");
  const before = [cellsOf(host, sheet), host.run("sheetLook", sheet)];
  host.calls.reset();
  const { svg, message, mermaid } = done(host, "mapPicture", { sheetId });
  expect(
    Object.keys(host.calls.byName).filter((name) =>
      /\.(set|clear|insert|delete|add|remove|hide|show|merge)/.test(name),
    ),
  ).toEqual([]);
  expect([cellsOf(host, sheet), host.run("sheetLook", sheet)]).toEqual(before);
  for (const said of ["no price: call us", "−1.5", "+0.6"]) expect(svg).toContain(said);
  expect(message.split("\n").slice(0, 4)).toEqual([
    "Journey map: Stages",
    "",
    "1 · Saw the ad: 42,900 → 4.7%. no price: call us",
    "2 · Clicked: 2,020 → 6.0%. nine fields",
  ]);
  // Mermaid's own syntax: a section a phase, "task: score: actor" with scores from 1 to 5; -1.5 is rounded to -2, and 1 is the lowest.
  expect(mermaid.split("\n").slice(0, 5)).toEqual([
    "journey",
    "    title Journey map Stages",
    "    section CHOOSES",
    "      1 · Saw the ad: 1: Customer",
    "      2 · Clicked: 4: Customer",
  ]);
});

it("is built from the text of a Mermaid journey, as the panel sends it", () => {
  const host = hostWith(LEADS);
  const mermaid = "journey\ntitle Windows\nsection Chooses\nRequest: 4: Olga\nOffer: 2: Olga";
  const [map] = done(host, "buildMaps", { start: { mermaid } });
  expect(namesOn(host, map!.name)).toEqual(["Request", "Offer"]);
  const answer = ask(host, "buildMaps", { start: { mermaid: "graph TD" } });
  expect(answer.ok ? "" : answer.message).not.toContain("does not know");
});

// XML 1.0, 2.2: no U+FFFE, no U+FFFF, no half of a surrogate pair; encodeURIComponent throws for such a half.
it("draws what XML and addresses have no letters for as far as they have", EXHAUSTIVE, () => {
  const host = hostWith([AD[0]!, ["Ad \ud83d", 1000], ["\ufffeClick\uffff \ud83d\ude00", 50]]);
  const [map] = mapsOf(host);
  const { svg } = done(host, "mapPicture", { sheetId: map!.sheetId });
  expect(svg).toContain("Ad \ufffd<");
  expect(svg).toContain("Click \ud83d\ude00<");
  expect(() => encodeURIComponent(svg)).not.toThrow();
});

it("says what is wrong, and leaves the words alone, when its table is gone or its hidden rows are", () => {
  const host = hostWith(LEADS);
  const [map] = mapsOf(host);
  const goal = rowOf(host, map!.name, lane("goal"));
  host.run("type", map!.name, `C${goal}`, "stays");
  const { length } = cellsOf(host, map!.name).shown;
  host.run("deleteRow", map!.name, length);
  const answer = ask(host, "rebuildMap", { sheetId: map!.sheetId });
  expect(answer.ok ? "" : answer.message).toContain("hidden rows");
  expect(cellsOf(host, map!.name).shown[goal - 1]![2]).toBe("stays");
});
