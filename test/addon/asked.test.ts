import { describe, expect, it } from "vitest";
import { leftToAll } from "../exhaustive";
import { reportHost, TABLE } from "./reportHost";

function hostWithTable() {
  const one = reportHost();
  one.run("put", "Stages", JSON.stringify(TABLE));
  const ask = (question: unknown): { ok: boolean; message?: string } =>
    JSON.parse(one.run("serve", typeof question === "string" ? question : JSON.stringify(question))) as never;
  return { ...one, ask };
}

const UNKNOWN = {
  ok: false,
  message:
    "The panel asked for something that this version of the add-on does not know. Reload the page, then open the panel again.",
};

const ENDPOINTS = [
  "source",
  "look",
  "buildReport",
  "show",
  "insertFunction",
  "putWhatIf",
  "writePlan",
  "buildMaps",
  "buildExperiments",
  "buildSegments",
  "rebuildMap",
  "fillTouchpoints",
  "fillEmotions",
  "mapSources",
  "removeExamples",
  "maps",
  "mapPicture",
  "events",
  "previewJourney",
  "buildJourney",
  "startTemplate",
  "choose",
  "remember",
  "check",
  "echo",
];
const GARBAGE: readonly unknown[] = [
  null,
  [],
  7,
  "A1",
  { sheetId: "0", range: "A1" },
  { sheetId: 0.5, range: "A1:B4", changes: [], since: 1, name: "toString", template: "constructor", settings: 1 },
  { sheetId: 0, range: "A1; B4", changes: {}, since: null, name: "eval", template: "__proto__", settings: [] },
  {
    sheetId: 0,
    range: "",
    changes: [{ stage: "Leads" }],
    start: { template: "valueOf" },
    logSheetId: null,
    ratingsSheetId: null,
  },
  { sheetId: 0, range: {}, options: "all", columns: [], lanes: ["toString"], choices: { leaveOut: "Leads" } },
];

describe("what nobody can mean is answered by a sentence, never by “something went wrong”", () => {
  it.each(["", "null", "7", "[]", "{", '"source"', "{}", '{"endpoint":"source"', '{"endpoint":null,"args":{}}'])(
    "JSON: %s",
    (json) => {
      expect(hostWithTable().ask(json)).toEqual(UNKNOWN);
    },
  );

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty", "Source", "", "eval"])(
    "the endpoint “%s”",
    (endpoint) => {
      expect(hostWithTable().ask({ endpoint, args: {} })).toEqual(UNKNOWN);
    },
  );

  // The check asks Sheets a hundred things, whatever its arguments.
  for (const endpoint of ENDPOINTS)
    it(`arguments of ${endpoint}`, leftToAll(endpoint === "check"), () => {
      const { ask } = hostWithTable();
      for (const args of GARBAGE) {
        const answer = ask({ endpoint, args });
        // What asks for nothing takes anything that is an object.
        if (!answer.ok) expect(answer.message).not.toMatch(/There is a fault in the add-on/);
        if (args === null || args === 7 || args === "A1" || Array.isArray(args)) expect(answer).toEqual(UNKNOWN);
      }
    });

  const CHANGES = [
    { stage: "Leads", points: 1 },
    { stage: "Deals", points: 1 },
  ];
  const PLAN = {
    goal: "deals",
    amount: 60,
    average: null,
    margin: null,
    month: { year: 2026, month: 12 },
    days: 23,
    conversions: [
      { stage: "Leads", rate: 0.105 },
      { stage: "Deals", rate: 0.15 },
    ],
    shares: [],
  };
  it("a plan that is whole is written", () => {
    const { ask, run } = hostWithTable();
    const sheetId = Number(JSON.parse(run("sheetIds"))[0]);
    expect(ask({ endpoint: "writePlan", args: { sheetId, range: "A1:B4", plan: PLAN } })).toMatchObject({ ok: true });
    expect(JSON.parse(run("sheetIds"))).toHaveLength(2);
  });
  it.each([
    ["putWhatIf", { changes: CHANGES, entrants: "=1+1" }],
    ["putWhatIf", { changes: CHANGES, average: [10] }],
    ["writePlan", {}],
    ["writePlan", { plan: { ...PLAN, goal: "fame" } }],
    ["writePlan", { plan: { ...PLAN, amount: "=1+1" } }],
    ["writePlan", { plan: { ...PLAN, amount: null } }],
    ["writePlan", { plan: { ...PLAN, month: { year: 2026, month: 13 } } }],
    ["writePlan", { plan: { ...PLAN, month: { year: -5, month: 12 } } }],
    ["writePlan", { plan: { ...PLAN, month: { year: 1e9, month: 12 } } }],
    ["writePlan", { plan: { ...PLAN, conversions: [{ stage: "Leads", rate: "10%" }] } }],
    ["writePlan", { plan: { ...PLAN, shares: "equal" } }],
    ["buildReport", { options: { only: "Ivanov" } }],
    ["buildReport", { options: { only: { channel: 7, period: null } } }],
    ["choose", { choices: { countedBy: "nobody" } }],
    ["choose", { choices: { imitable: "yes" } }],
  ])("of a table that is there, %s with %j", (endpoint, args) => {
    const { ask, run } = hostWithTable();
    const sheetId = Number(JSON.parse(run("sheetIds"))[0]);
    expect(ask({ endpoint, args: { sheetId, range: "A1:B4", ...args } })).toEqual(UNKNOWN);
    expect(JSON.parse(run("sheetIds"))).toHaveLength(1);
  });

  it.each(["buildReport", "show"])("a range that the sheet no longer has: %s", (endpoint) => {
    const { ask, run } = hostWithTable();
    const sheetId = Number(JSON.parse(run("sheetIds"))[0]);
    for (const range of ["A5000:B5010", "ZZ1", "B4:ZZZ9"]) {
      expect(ask({ endpoint, args: { sheetId, range } })).toEqual({
        ok: false,
        message: `The sheet has no cells ${range} any more. Select the stage table again.`,
      });
    }
    expect(ask({ endpoint, args: { sheetId: sheetId + 1, range: "A1" } }).message).toMatch(/^The sheet was deleted/);
  });
});
