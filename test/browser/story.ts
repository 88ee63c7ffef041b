import type { Locator } from "playwright-core";
import { vi } from "vitest";
import type { Endpoints } from "../../src/addon/protocol";
import type { Host } from "../../src/host/contract";
import type { OpenPlayground } from "./openPlayground";
import { openSheetsPage, type SheetsPage } from "./sheetsPage";

// On a busy machine a story takes as long as it takes; a step of it that does not come says so after 20 seconds.
vi.setConfig({ testTimeout: 120_000 });
const PATIENCE = 20_000;

/** Sheets by their names, row by row. */
export type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** The playground and the panel in it, in the words of stories. */
export interface Story extends SheetsPage {
  /** Clicks that the reader made in the panel. */
  readonly clicks: number;
  /** Clicks a button, tab, checkbox or link of the panel by what it says. */
  click(name: string | RegExp): Promise<void>;
  /** Chooses something from a list of the panel by its label. */
  choose(label: string, option: string): Promise<void>;
  /** A text box of the panel by its label. */
  box(label: string): Locator;
  /** Waits until the panel says something. */
  says(text: string | RegExp): Promise<void>;
  /**
   * Lets the first service call whose name matches fail as a Google service does, when next a function of the script runs, or this
   * question of the panel is answered: what the panel asks of itself meanwhile goes well.
   */
  failNext(call: RegExp, endpoint?: keyof Endpoints): Promise<void>;
  /** Waits until a service call whose name matches has been made. */
  made(call: RegExp): Promise<void>;
  /** Presses keys one after another; the focus is where the last ones left it. */
  keys(...keys: string[]): Promise<void>;
  /** What has the focus in the panel: its text, or its label. */
  focused(): Promise<string>;
  /** Adds sheets that somebody wrote; the last is in front. */
  write(sheets: Sheets): Promise<void>;
  /** Names of the sheets. */
  sheetNames(): Promise<string[]>;
}

/** Opens the playground for a story; the panel has found its first table. */
export async function tell(playground: OpenPlayground, locale = "en_US"): Promise<Story> {
  const sheets = await openSheetsPage(playground, locale);
  const { page, sidebar } = sheets;
  page.setDefaultTimeout(PATIENCE);
  await sidebar.locator(".stages").waitFor();
  let clicks = 0;
  return {
    ...sheets,
    get clicks() {
      return clicks;
    },
    async click(name) {
      clicks += 1;
      await sidebar.locator("button, summary, label").filter({ hasText: name }).first().click();
    },
    async choose(label, option) {
      clicks += 1;
      await sidebar.locator("label").filter({ hasText: label }).locator("select").selectOption({ label: option });
    },
    box: (label) => sidebar.getByRole("textbox", { name: label }),
    says: (text) => sidebar.getByText(text).first().waitFor(),
    failNext: (call, endpoint) => page.evaluate(failNext, { endpoint, call: call.source }),
    async made(call) {
      await page.waitForFunction(wasMade, call.source);
    },
    async keys(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    focused: () =>
      sidebar
        .locator(":focus")
        .evaluate((element) => element.getAttribute("aria-label") ?? element.textContent ?? "")
        .then(spaced),
    write: (added) => page.evaluate(writeSheets, added),
    sheetNames: () => page.evaluate(sheetNames),
  };
}

const spaced = (text: string): string => text.replace(/\s/g, " ");

// These run in the page, where the playground leaves its host for the console.
declare const host: { -readonly [part in keyof Host]: Host[part] };

function failNext({ endpoint, call }: { endpoint: string | undefined; call: string }): void {
  if (endpoint === undefined) {
    host.calls.failAt(1, new RegExp(call));
    return;
  }
  const answer = host.runFromHtml;
  host.runFromHtml = (name, args) => {
    if (JSON.parse(String(args[0])).endpoint !== endpoint) return answer(name, args);
    host.runFromHtml = answer;
    host.calls.failAt(1, new RegExp(call));
    try {
      return answer(name, args);
    } finally {
      host.calls.failAt(null);
    }
  };
}

function wasMade(call: string): boolean {
  return Object.keys(host.calls.byName).some((name) => new RegExp(call).test(name));
}

function writeSheets(sheets: Sheets): void {
  const { model } = host;
  for (const [name, rows] of Object.entries(sheets)) {
    const sheetId = `sheet ${name}`;
    const created = model.dispatch("CREATE_SHEET", { sheetId, name, position: model.getters.getSheetIds().length });
    if (!created.isSuccessful) throw new Error(`The playground has a sheet called ${name} already.`);
    const commands = rows.flatMap((cells, row) =>
      cells.map((cell, col) => ({ type: "UPDATE_CELL", sheetId, col, row, content: `${cell}` })),
    );
    model.dispatch("DISPATCH_ALL" as never, { commands } as never); // as `dispatchAll`, which a page does not import
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheetId });
  }
}

function sheetNames(): string[] {
  const { getters } = host.model;
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
}
