import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import type { SourceAnswer } from "../../addon/protocol";
import { peopleOnly } from "../../core/answer/tableFacts";
import { builtAddOn } from "../bundle";
import type { Measure } from "./measure";

/** The panel in a browser: its first paint, the table in it, and a frame of *What if* with twelve steps, where a slider moves. */
export const sidebar: Measure = async () => {
  const html = pageOf(builtAddOn().html.sidebar!);
  const browser = await launch();
  try {
    const opened: { first: number; table: number }[] = [];
    const empty: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      opened.push(await opening(browser, html));
      empty.push((await opening(browser, ALMOST_EMPTY)).first);
    }
    const frames = await slidingFrames(browser, html);
    return [
      { measure: "Sidebar, bytes", value: String(Buffer.byteLength(builtAddOn().html.sidebar!)), compared: "" },
      line("Sidebar, first paint, ms", median(opened.map(({ first }) => first)), "goal 100"),
      line("A page with one word, first paint, ms", median(empty), ""),
      line("Sidebar, the table drawn, ms", median(opened.map(({ table }) => table)), ""),
      line("What if, a frame, ms", median(frames), "goal 16"),
      line("What if, 95 % of the frames within, ms", percentile(frames, 0.95), "goal 16"),
    ];
  } finally {
    await browser.close();
  }
};

const RUNS = 15;

const line = (measure: string, value: number, compared: string) => ({ measure, value: value.toFixed(1), compared });

// The package's Chromium is for Linux on x64; elsewhere an installed Chrome does.
async function launch(): Promise<Browser> {
  const isOurs = process.platform === "linux" && process.arch === "x64";
  const program = isOurs ? { executablePath: await sparticuz.executablePath() } : { channel: "chrome" };
  return chromium.launch({ ...program, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
}

/** Milliseconds from the request for the page to its first paint, and to a painted table. */
async function opening(browser: Browser, html: string): Promise<{ first: number; table: number }> {
  const page = await openPanel(browser, html);
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const times = await page.evaluate(() => ({
    first: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
    table: performance.getEntriesByName("table")[0]!.startTime,
  }));
  await page.close();
  return times;
}

/** Milliseconds of work, script, style and layout, for each move of a slider. */
async function slidingFrames(browser: Browser, html: string): Promise<number[]> {
  const page = await openPanel(browser, html);
  await page.getByRole("tab").nth(1).click();
  const frames = await page.evaluate(async () => {
    const sliders = [...document.querySelectorAll<HTMLInputElement>("input[type=range]")];
    const times: number[] = [];
    for (let move = 0; move < 220; move++) {
      const slider = sliders[move % sliders.length]!;
      slider.valueAsNumber = (slider.valueAsNumber + 7) % Number(slider.max);
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times.slice(20); // until the code is warm
  });
  await page.close();
  return frames;
}

async function openPanel(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 600 } });
  await page.route("http://panel.test/", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto("http://panel.test/");
  await page.locator(".stages").waitFor();
  return page;
}

const ALMOST_EMPTY = '<!DOCTYPE html><body><p class="stages">Word</p><script>performance.mark("table")</script></body>';

/** The panel with an add-on that answers at once. */
function pageOf(html: string): string {
  const answer = JSON.stringify(JSON.stringify({ ok: true, value: TWELVE_STAGES }));
  const google = `<script>var google = { script: { run: {
    withSuccessHandler(f) { this.f = f; return this; },
    withFailureHandler() { return this; },
    cjmServe() { this.f(${answer}); requestAnimationFrame(() => performance.mark("table")); },
  } } };</script>`;
  return html.replace("<body>", () => `<body>${google}`);
}

const people = [8450000, 61200, 54890, 6120, 4015, 1230, 1187, 1150, 312, 298, 104, 52];

const TWELVE_STAGES: SourceAnswer = {
  mark: "",
  language: "en",
  locale: "en_US",
  reason: "",
  instead: null,
  deals: null,
  settings: {},
  source: {
    ...peopleOnly,
    sheetId: 1,
    sheetName: "Stages",
    range: "A1:B13",
    stages: people.map((_, stage) => `Stage ${stage + 1}`),
    dimension: null,
    periodsMark: null,
    series: [{ channel: "", period: "" }],
    counts: people.map((count) => [count]),
    assumptions: [],
    reading: {
      choices: {},
      orientation: "down",
      canTurn: false,
      channelColumns: [],
      aboutLines: [],
      lines: [],
      question: null,
    },
    findings: [],
    money: { cost: 310000, revenue: 1240000 },
    planInputs: {},
    resultStage: 11,
    isMoneyStageAsked: false,
    currency: "",
    openDeals: "",
    report: null,
    options: null,
  },
};

const median = (values: readonly number[]): number => percentile(values, 0.5);

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)]!;
}
