// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LineView, SourceView } from "../../src/addon/protocol";
import { askedImitable, planned } from "../../src/sidebar/managersSources";
import { answeredWith, askedCountedBy } from "../../src/sidebar/scenarioSources";
import { askOver } from "../../src/sidebar/server";
import { startPanel } from "../../src/sidebar/startPanel";
import { sidebarText } from "../../src/text/sidebar/sidebar";
import { type FakeSheets, found } from "./fakeSheets";
import { closePanel, openPanel, pass, seen } from "./openPanel";

// Two channels in two months.
const TABLE: Partial<SourceView> = {
  channels: ["SEO", "Email"],
  periods: ["May", "June"],
  series: ["May", "June"].flatMap((period) => ["SEO", "Email"].map((channel) => ({ channel, period }))),
  counts: [
    [1000, 100, 2000, 100],
    [50, 20, 60, 30],
  ],
  findings: [{ stage: "Sales", text: "“n/a” is not a number.", cell: "C3" }],
  reading: {
    choices: {},
    orientation: "across",
    canTurn: true,
    channelColumns: ["Campaign", "Ad"],
    aboutLines: [],
    lines: [],
    question: null,
  },
};
const ALL = Object.keys(sidebarText.en.reportSections);
let sheets: FakeSheets;
let root: HTMLElement;

beforeEach(async () => {
  ({ root, sheets } = openPanel());
  await answered(found(TABLE));
});

afterEach(closePanel);

const text = () => root.textContent ?? "";
const last = () => sheets.asked.at(-1);

async function answered(answer = found(TABLE)) {
  await sheets.answer("source", answer);
  await pass(0);
}

function press(name: string) {
  const element = [...root.querySelectorAll<HTMLElement>("button, label")].find(
    ({ textContent }) => textContent === name,
  );
  if (!element) throw new Error(`Nothing says "${name}" among: ${text()}`);
  element.click();
  return pass(0);
}

function select(label: string, name: string) {
  const chosen = [...root.querySelectorAll("label")].find(({ textContent }) => textContent?.startsWith(label))!;
  const box = chosen.querySelector("select")!;
  box.value = [...box.options].find((option) => option.text === name)!.value;
  box.dispatchEvent(new Event("change", { bubbles: true }));
  return pass(0);
}

describe("the preview", () => {
  // By hand: 110 and 1,160 of all; 110 of 3,000; 90 of 2,100; 30 of 100.
  test("is of all, of a channel, of a period, of both", async () => {
    expect(text()).toContain("160 of 3,200");
    await select("Channel", "SEO");
    expect(text()).toContain("110 of 3,000");
    await select("Period", "June");
    expect(text()).toContain("60 of 2,000");
    await select("Channel", "All (2)");
    expect(text()).toContain("90 of 2,100");
  });

  test("is of all again when the channel is gone", async () => {
    await select("Channel", "SEO");
    await pass(3000);
    await answered(
      found({
        ...TABLE,
        channels: ["Ads", "Email"],
        series: TABLE.series!.map((each) => ({ ...each, channel: each.channel === "SEO" ? "Ads" : each.channel })),
      }),
    );
    expect(text()).toContain("160 of 3,200");
  });
});

test("a finding leads to its cell", async () => {
  expect(text()).toContain("Data checks: 1");
  await press("Go to C3");
  expect(last()).toEqual({ endpoint: "show", args: { sheetId: 5, range: "C3" } });
  await sheets.refuse("show", "The sheet was deleted.");
  await pass(0);
  expect(text()).toContain("The sheet was deleted.");
});

describe("another reading", () => {
  test.each([
    ["the stages the other way", () => press("Stages are in rows"), { orientation: "down" }],
    ["another column of channels", () => select("Compare by column", "Ad"), { channelColumn: "Ad" }],
  ])("is asked for and looked at: %s", async (_what, ask, choices) => {
    await ask();
    expect(last()).toEqual({ endpoint: "choose", args: { sheetId: 5, choices } });
    await sheets.answer("choose", null);
    await pass(0);
    expect(last()).toEqual({ endpoint: "source", args: {} });
  });

  const row = (name: string, own: LineView["own"], isChosen = false): LineView => {
    const roles = ["stage", "plan", "leaveOut"] as const;
    return { name, isNamed: true, role: "", why: "", isOther: false, isChosen, own, roles };
  };
  const reading = (...lines: LineView[]): SourceView["reading"] => ({ ...TABLE.reading!, lines });
  const boxes = () => [...root.querySelectorAll<HTMLSelectElement>(".lines select")];

  test("of two stages neither can be taken away", async () => {
    await pass(3000);
    await answered(found({ ...TABLE, reading: reading(row("Visits", "stage"), row("Sales", "stage")) }));
    expect(boxes().map(({ disabled }) => disabled)).toEqual([true, true]);
  });

  test("gives a row another role, takes it back alone, and all at once", async () => {
    const rows = [row("Visits", "stage"), row("Carts", "stage"), row("Sales", "stage")];
    const three = { ...TABLE, stages: ["Visits", "Carts", "Sales"], counts: [[1], [1], [1]] };
    const series = [{ channel: "", period: "" }];
    await pass(3000);
    await answered(found({ ...three, series, reading: reading(...rows) }));
    await select("Carts", "Leave out");
    const choices = { roles: { Carts: "leaveOut" } } as const;
    expect(last()!.args).toEqual({ sheetId: 5, choices });
    await sheets.answer("choose", null);
    await pass(0);
    const chosen = { ...reading(rows[0]!, row("Carts", "leaveOut", true), rows[2]!), choices };
    await answered(found({ ...TABLE, reading: chosen }));
    expect(text()).toContain("Carts · your choice");
    await select("Carts", "Automatic");
    expect(last()!.args).toEqual({ sheetId: 5, choices: {} });
    await sheets.answer("choose", null);
    await pass(0);
    await answered(found({ ...TABLE, reading: chosen }));
    await press("Back to automatic");
    expect(last()!.args).toEqual({ sheetId: 5, choices: {} });
  });

  test("what an older panel left out is taken back as well", async () => {
    const choices = { leaveOut: ["Carts"], orientation: "down" } as const;
    await pass(3000);
    await answered(found({ ...TABLE, reading: { ...reading(row("Carts", "leaveOut", true)), choices } }));
    await select("Carts", "Automatic");
    expect(last()!.args).toEqual({ sheetId: 5, choices: { orientation: "down" } });
  });

  test("an answer is kept beside what was chosen before; the first is how it was read", async () => {
    const question: SourceView["reading"]["question"] = {
      text: "Is “Carts” a stage?",
      answers: [
        { label: "No", choices: { roles: { Carts: "leaveOut" } } },
        { label: "Yes", choices: { roles: { Carts: "stage" } } },
      ],
    };
    await pass(3000);
    await answered(found({ ...TABLE, reading: { ...reading(), choices: { orientation: "down" }, question } }));
    const pressed = [...root.querySelectorAll("[aria-label='Question about the table'] button")].map((button) =>
      button.getAttribute("aria-pressed"),
    );
    expect(pressed).toEqual(["true", "false"]);
    await press("Yes");
    expect(last()!.args).toEqual({ sheetId: 5, choices: { orientation: "down", roles: { Carts: "stage" } } });
  });

  test("that cannot be kept is a sentence, and the panel goes on", async () => {
    await press("Stages are in rows");
    await sheets.fail("choose", new Error("NetworkError"));
    await pass(0);
    expect(text()).toContain("No connection");
    expect(sheets.waiting("source")).toBe(1);
  });
});

describe("the answer", () => {
  test.each([
    ["By each event’s date", askedCountedBy("en"), { countedBy: "events" }],
    ["By the lead’s date", askedCountedBy("en"), { countedBy: "entrants" }],
    ["Yes: managers, pages", askedImitable("en"), { imitable: true }],
    ["No: channels, regions", askedImitable("en"), { imitable: false }],
  ] as const)(
    "asks what only a person can say, and keeps it beside what was chosen before: %s",
    async (name, source, chosen) => {
      await pass(3000);
      const choices = { orientation: "down" } as const;
      await answered(found({ ...source, reading: { ...source.reading, choices } }));
      await press(name);
      expect(last()!.args).toEqual({ sheetId: source.sheetId, choices: { orientation: "down", ...chosen } });
    },
  );

  test("asks at which stage the money comes in where that is in question, and keeps what is chosen beside the rest", async () => {
    const asks = () => text().includes("The money comes in at");
    expect(asks()).toBe(false);
    await pass(3000);
    const stages = ["Leads", "Deals", "Onboarded"];
    await answered(found({ stages, counts: [[100], [20], [10]], resultStage: 2, isMoneyStageAsked: true }));
    expect(asks()).toBe(true);
    await select("The money comes in at", "Deals");
    expect(last()!.args).toMatchObject({ choices: { moneyStage: "Deals" } });
  });

  test("asks nothing that would change nothing", async () => {
    for (const source of [planned("en"), answeredWith(planned("en"), { countedBy: "events" })]) {
      await pass(3000);
      await answered(found(source));
      expect(root.querySelectorAll(".question")).toHaveLength(0);
    }
  });

  test.each([
    [
      answeredWith(askedCountedBy("en"), { countedBy: "entrants" }),
      "By the lead’s date",
      "By each event’s date",
      "events",
    ],
    [answeredWith(askedImitable("en"), { imitable: false }), "No: channels, regions", "Yes: managers, pages", true],
  ] as const)(
    "an answer that was given is seen, can be changed, and taken back: %#",
    async (source, given, other, changed) => {
      await pass(3000);
      await answered(found(source));
      const pressed = [...root.querySelectorAll(".question [aria-pressed=true]")].map(({ textContent }) => textContent);
      expect(pressed).toEqual([given]);
      await press(other);
      const [about] = Object.keys(source.reading.choices);
      expect(last()!.args).toEqual({ sheetId: source.sheetId, choices: { [about!]: changed } });
      await sheets.answer("choose", null);
      await pass(0);
      await answered(found(source));
      await press("Back to automatic");
      expect(last()!.args).toEqual({ sheetId: source.sheetId, choices: {} });
    },
  );

  test.each([
    ["is copied as three lines", () => Promise.resolve(), "Copied.", 0],
    ["stands there to be copied by hand where a frame may not", () => Promise.reject(new Error("denied")), "", 1],
  ] as const)("%s", async (_, write, said, areas) => {
    const copied: string[] = [];
    const clipboard = {
      writeText(text: string) {
        copied.push(text);
        return write();
      },
    };
    vi.stubGlobal("navigator", { ...navigator, clipboard });
    const sentences = [...root.querySelectorAll(".answer > p")].map((line) => line.textContent);
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\.$/);
    await press("Copy summary");
    await pass(0);
    expect(copied).toEqual([sentences.join("\n")]);
    expect(root.querySelector(".answer [role=status]")!.textContent).toBe(said);
    const byHand = [...root.querySelectorAll<HTMLTextAreaElement>(".answer textarea")].map(({ value }) => value);
    expect(byHand).toEqual(areas ? copied : []);
    vi.unstubAllGlobals();
  });
});

describe("the report's options", () => {
  test("go with the build, and are kept with the document once the reader has decided", async () => {
    await press("Left-aligned bars");
    await press("Key figures");
    await press("Money");
    expect(sheets.waiting("remember")).toBe(0);
    await pass(1500);
    const sections = ALL.filter((section) => section !== "keyFigures" && section !== "money");
    expect(sheets.asked.filter(({ endpoint }) => endpoint === "remember").map(({ args }) => args)).toEqual([
      { settings: { mode: "points", chart: "bars", sections } },
    ]);
    await press("Build report");
    expect(last()!.args).toEqual({ sheetId: 5, range: "A1:B3", options: { chart: "bars", sections } });
  });

  test("are first those of the report that stands, then those of the document", async () => {
    expect(text()).toContain("all sections");
    await pass(3000);
    await answered({ ...found({ ...TABLE, sheetId: 6, options: { sections: ["chart"] } }), settings: {} });
    expect(text()).toContain(`1 of ${ALL.length} sections`);
  });
});

test("the document's settings are taken from the first answer", async () => {
  seen("hidden");
  seen("visible");
  root = document.createElement("div");
  document.body.replaceChildren(root);
  startPanel(root, askOver(sheets.run), "en");
  const settings = { sections: ["chart", "money"] as const, mode: "relative" as const };
  await sheets.answer("source", found());
  await sheets.answer("source", { ...found(TABLE), settings });
  await pass(0);
  expect(text()).toContain(`2 of ${ALL.length} sections`);
  await press("What if");
  expect(root.querySelector<HTMLInputElement>(".modes input:checked")!.parentElement!.textContent).toBe("by %");
});

describe("before something else", () => {
  const inFront = (instead: "events" | "other" | null) =>
    answered({ ...found(), source: null, reason: "This is an event log.", instead });
  const primary = () => root.querySelector("button.primary");

  test.each([
    ["a log", "events", false],
    ["a list of deals", "other", false],
    ["notes", null, true],
  ] as const)("%s, the button builds no report of a sheet that is not in sight", async (_what, instead, stays) => {
    await pass(3000);
    await inFront(instead);
    expect(primary() !== null).toBe(stays);
  });

  test("a log leads to its section", async () => {
    await pass(3000);
    await inFront("events");
    await press("Go to Journeys");
    expect(last()).toEqual({ endpoint: "events", args: {} });
    await sheets.answer("events", {
      language: "en",
      source: null,
      reason: "No log.",
      isLog: false,
      instead: "stages",
      paths: null,
    });
    await pass(0);
    await press("Go to Funnel");
    expect(text()).toContain("This is an event log.");
  });
});

describe("templates", () => {
  beforeEach(async () => {
    await pass(3000);
    await answered({ ...found(), source: null, reason: "Nothing here." });
  });

  test("are offered where no table is in sight, and looked at once made", async () => {
    await press("AIDA4 stages");
    expect(last()).toEqual({ endpoint: "startTemplate", args: { template: "aida" } });
    expect(text()).toContain("Making the sheet…");
    await press("SaaS (AARRR)5 stages");
    expect(sheets.waiting("startTemplate")).toBe(1);
    await sheets.answer("startTemplate", null);
    await pass(0);
    expect(last()).toEqual({ endpoint: "source", args: {} });
    await answered(found({ sheetName: "AIDA", range: "A1:B5" }));
    expect(text()).toContain("AIDA!A1:B5");
  });

  test.each([
    ["the add-on refuses", () => sheets.refuse("startTemplate", "Protected."), "Protected."],
    ["the connection is lost", () => sheets.fail("startTemplate", new Error("NetworkError")), "No connection"],
    ["nobody ever answers", () => pass(60_000), "Check whether the new sheet is there"],
  ])("the panel is never stuck: %s", async (_when, happen, sentence) => {
    await press("AIDA4 stages");
    await happen();
    await pass(0);
    expect(text()).toContain(sentence);
    await press("AIDA4 stages");
    expect(sheets.asked.filter(({ endpoint }) => endpoint === "startTemplate").length).toBe(2);
  });
});
