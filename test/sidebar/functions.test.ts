// @vitest-environment jsdom
import { h, render } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { manual } from "../../src/functions/manual";
import { registry } from "../../src/functions/registry";
import { functionPage } from "../../src/sidebar/functions/scenarios";
import { foundFunctions } from "../../src/sidebar/functions/search";
import { Panel } from "../../src/sidebar/Panel";
import { fill } from "../../src/text/fill";
import { helpOn } from "../../src/text/functions/help";
import { type FakeSheets, found } from "./fakeSheets";
import { noActions } from "./noActions";
import { closePanel, openPanel, pass } from "./openPanel";

let sheets: FakeSheets;
let root: HTMLElement;

beforeEach(async () => {
  ({ root, sheets } = openPanel());
  await sheets.answer("source", found());
  await pass(0);
});

afterEach(closePanel);

const text = () => root.textContent ?? "";
const tab = () => root.querySelector<HTMLElement>("[role=tab][aria-selected=true]")!;
const search = () => root.querySelector<HTMLInputElement>("input[type=search]")!;
const insertButton = () => root.querySelector<HTMLButtonElement>("button.primary")!;
const insertions = () => sheets.asked.filter(({ endpoint }) => endpoint === "insertFunction");

function press(name: string) {
  const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(name));
  if (!button) throw new Error(`No button "${name}" among: ${text()}`);
  button.click();
  return pass(0);
}

async function key(name: string) {
  tab().dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  await pass(0);
}

function type(query: string) {
  search().value = query;
  search().dispatchEvent(new Event("input", { bubbles: true }));
  return pass(0);
}

async function openFunctions() {
  await press("Functions");
}

async function openPage(name: string) {
  await openFunctions();
  await press(name);
}

// Oracle: the tabs pattern of the ARIA Authoring Practices Guide.
test("arrow keys, Home and End move through the tabs, round the ends, and the focus goes along", async () => {
  const chosen: string[] = [];
  for (const name of ["ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End", "x"]) {
    await key(name);
    expect(document.activeElement).toBe(tab());
    expect([...root.querySelectorAll("[role=tab][tabindex='0']")]).toEqual([tab()]);
    const panel = document.getElementById(tab().getAttribute("aria-controls")!)!;
    expect([panel.hidden, panel.getAttribute("aria-labelledby")]).toEqual([false, tab().id]);
    chosen.push(tab().textContent!);
  }
  expect(chosen).toEqual(["Plan", "What if", "Plan", "Funnel", "Functions", "Functions"]);
});

test("what was typed, the open page and the table found survive a look at another section", async () => {
  await openFunctions();
  await type("uplift");
  await press("Funnel");
  expect(text()).toContain("Stages!A1:B3");
  await press("Functions");
  expect(search().value).toBe("uplift");
  await press("CJM_UPLIFT");
  await press("Funnel");
  await press("Functions");
  expect(root.querySelector("h2")?.textContent).toBe("CJM_UPLIFT");
});

test("asks nothing of the sheet while the functions are read, and at once when the funnel is back", async () => {
  await press("Functions");
  await pass(600_000);
  expect(sheets.asked.map(({ endpoint }) => endpoint)).toEqual(["source"]);
  await press("Funnel");
  expect(sheets.waiting("source")).toBe(1);
});

test("the focus goes to a page's heading, and back to its entry in the list", async () => {
  await openPage("CJM_MIX");
  expect(document.activeElement?.textContent).toBe("CJM_MIX");
  await press("‹ All functions");
  expect((document.activeElement as HTMLElement).dataset.name).toBe("CJM_MIX");
});

test("inserts a function and says where", async () => {
  await openPage("CJM_REACH");
  await press("Insert");
  expect(insertions()).toEqual([{ endpoint: "insertFunction", args: { name: "CJM_REACH" } }]);
  expect(insertButton().getAttribute("aria-busy")).toBe("true");
  await press("Insert");
  expect(insertions().length).toBe(1);
  await sheets.answer("insertFunction", { cell: "C2", over: "B2:B7" });
  await pass(0);
  expect(root.querySelector("footer [role=status]")?.textContent).toBe("Inserted in C2, using B2:B7.");
  expect(insertButton().getAttribute("aria-busy")).toBe("false");
});

test("what was said of one function is not said of another", async () => {
  await openPage("CJM_REACH");
  await press("Insert");
  await press("‹ All functions");
  await press("CJM_GOAL");
  await sheets.answer("insertFunction", { cell: "C2", over: "" });
  await pass(0);
  expect(text()).not.toContain("Inserted in");
  await press("Insert");
  expect(insertions().at(-1)?.args).toEqual({ name: "CJM_GOAL" });
});

test.each([
  ["the add-on refuses", () => sheets.refuse("insertFunction", "C2 is not empty."), "C2 is not empty."],
  [
    "Google refuses",
    () => sheets.fail("insertFunction", new Error("Authorization is required")),
    "Google refused access",
  ],
  ["the connection is lost", () => sheets.fail("insertFunction", new Error("NetworkError")), "No connection"],
  ["the answer is unreadable", () => sheets.fail("insertFunction", "?"), "Google Sheets could not do this"],
  ["nobody ever answers", () => pass(60_000), "nothing will be done twice"],
])("the panel is never stuck: %s", async (_when, happen, sentence) => {
  await openPage("CJM_REACH");
  await press("Insert");
  await happen();
  await pass(0);
  expect(root.querySelector("[role=alert]")?.textContent).toContain(sentence);
  expect(insertButton().getAttribute("aria-busy")).toBe("false");
  await press("Insert");
  expect(insertions().length).toBe(2);
  expect(text()).not.toContain(sentence);
});

test("a report under construction is not lost sight of from another section", async () => {
  await press("Build report");
  await press("Functions");
  await sheets.answer("buildReport", { sheetId: 9, name: "Funnel: Stages" });
  await pass(0);
  await press("Funnel");
  expect(text()).toContain("The report is ready");
});

test("the manual is there at once, in the language of the person looking, and nobody is asked for it", async () => {
  const asked = sheets.asked.length;
  await press("Functions");
  expect(sheets.asked.length).toBe(asked);
  expect(text()).toContain(`${registry.length} functions`);
  expect(text()).toContain(fill(helpOn(registry[0]!.name, "en").summary, {}, "en"));
  await press("Funnel");
  await sheets.answer("source", { ...found(), language: "ru" });
  await pass(0);
  await press("Функции");
  expect(text()).toContain(fill(helpOn(registry[0]!.name, "ru").summary, {}, "ru"));
});

// Oracle: the summaries, read by a person.
test.each([
  ["", "en", registry.length],
  ["cjm_upl", "en", ["CJM_UPLIFT"]],
  ["  Sample  CHANGE ", "en", ["CJM_SAMPLE_SIZE"]],
  ["sample size", "en", ["CJM_SAMPLE_SIZE"]],
  ["воронка", "ru", ["CJM_FUNNEL", "CJM_BOTTLENECK", "CJM_ECONOMICS", "CJM_DEALS", "CJM_FUNNEL_EVENTS"]],
  ["точки роста", "ru", ["CJM_LEVERS"]],
  ["расчетом", "ru", []],
  ["funnel", "ru", ["CJM_FUNNEL", "CJM_FUNNEL_EVENTS"]],
  ["воронка", "en", []],
  [".*", "en", []],
] as const)("the search %j in %s", (query, language, expected) => {
  const names = foundFunctions(query, manual[language]).map(({ name }) => name);
  if (typeof expected === "number") expect(names.length).toBe(expected);
  else expect(names).toEqual(expected);
});

test.each(["en", "ru"] as const)("there is a page for every function, complete in %s", (language) => {
  const script = language === "ru" ? /[а-яё]/i : /[a-z]/i;
  expect(manual[language].map(({ name }) => name)).toEqual(registry.map(({ name }) => name));
  for (const { summary, returns, args, examples } of manual[language]) {
    expect(examples.length).toBeGreaterThan(0);
    for (const said of [summary, returns, ...args.map(({ help }) => help)]) expect(said).toMatch(script);
  }
});

const boxOf = (name: string, language: "en" | "ru", locale: string) => {
  const page = functionPage(language, name);
  render(h(Panel, { state: { ...page, locale }, actions: noActions }), document.body);
  const box = document.querySelector(".example")!;
  const rows = [...box.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));
  const plain = (text: string) => text.replace(/\s/g, " ");
  return {
    formula: box.querySelector("code")!.textContent,
    result: plain(box.querySelector(".result")?.textContent ?? ""),
    rows: rows.map((row) => row.map(plain)),
    signature: document.querySelector(".signature")!.textContent,
  };
};

// Oracle: how Sheets takes formulas and writes numbers in these locales.
test("examples are as they are typed into this spreadsheet, and their results as its cells show them", () => {
  const uplift = boxOf("CJM_UPLIFT", "en", "en_US");
  expect(uplift.formula).toBe("=CJM_UPLIFT(5%, 2.5%)");
  expect(uplift.signature).toBe("CJM_UPLIFT(base, points, [step], [mode])");
  expect(uplift.result).toBe("0.5 = +50.0%");
  expect(boxOf("CJM_UPLIFT", "ru", "ru_RU").formula).toBe("=CJM_UPLIFT(5%; 2,5%)");
  const german = boxOf("CJM_UPLIFT", "en", "de_DE");
  expect(german.formula).toBe("=CJM_UPLIFT(5%; 2,5%)");
  expect(german.signature).toBe("CJM_UPLIFT(base; points; [step]; [mode])");
  expect(german.result).toBe("0,5 = +50,0 %");
  expect(document.body.textContent).toContain("The change: 2,5% is");
  const economics = boxOf("CJM_ECONOMICS", "ru", "ru_RU");
  expect(economics.formula).toBe('=CJM_ECONOMICS({"Click"; "Visit"; "Lead"}; {500; 15; 7,5}; 50000; 75000)');
  expect(economics.rows).toEqual([
    ["Этап", "Количество", "Накоплено", "Стоимость"],
    ["Click", "500", "50 000", "100"],
    ["Visit", "15", "50 000", "3 333"],
    ["Lead", "7,5", "50 000", "6 667"],
    ["ROMI", "", "", "+50,0 %"],
  ]);
  const audit = boxOf("CJM_AUDIT", "ru", "ru_RU");
  expect(audit.rows[1]!.join(" ")).toMatch(/^Click \(этап 2\) .*а не 50/);
});
