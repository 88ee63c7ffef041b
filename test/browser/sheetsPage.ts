import type { FrameLocator, Page } from "playwright-core";
import type { Host } from "../../src/host/contract";
import { complaintsOf } from "./chromium";
import type { OpenPlayground } from "./openPlayground";

/** The playground as the person in front of it uses it. */
export interface SheetsPage {
  readonly page: Page;
  /** The script's page in the sidebar. */
  readonly sidebar: FrameLocator;
  readonly complaints: readonly string[];
  /** Opens menus from the menu bar down, and clicks the last. */
  menu(...captions: string[]): Promise<void>;
  openSheet(name: string): Promise<void>;
  /** Types into a cell of the sheet in front, as on a keyboard. */
  type(cell: string, text: string): Promise<void>;
  /** What a cell of the sheet in front holds: its value and the text shown. */
  read(cell: string): Promise<{ value: unknown; shown: string }>;
  /** All numbers on the sheet in front. */
  numbers(): Promise<number[]>;
  /** The lengths of the bars of the chart on the sheet in front, as shares of the first; the first series is the spacer before them. */
  bars(): Promise<number[]>;
  /** Where there is ink on the canvas of the first chart: the share of its pixels that are not background. */
  chartInk(): Promise<number>;
  frontSheet(): Promise<string | null>;
}

/** Opens the playground and waits until the script's sidebar stands there. */
export async function openSheetsPage({ browser, url }: OpenPlayground, locale: string): Promise<SheetsPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const complaints = complaintsOf(page);
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(blob|data|about):/.test(request.url()))
      complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(`${url}?locale=${locale}`);
  // A page that does not start says why, before the test's own time is up.
  await page
    .locator(".script-sidebar iframe")
    .waitFor({ timeout: 20_000 })
    .catch((error) => {
      throw new Error([String(error), "The page complains of:", ...complaints].join("\n"));
    });
  return {
    page,
    complaints,
    sidebar: page.frameLocator(".script-sidebar iframe"),
    async menu(first, ...rest) {
      await page.locator(".o-topbar-menu", { hasText: first }).click();
      for (const caption of rest) await page.locator(".o-menu-item", { hasText: caption }).last().click();
    },
    async openSheet(name) {
      await page.locator(".o-sheet", { hasText: name }).first().click();
    },
    async type(cell, text) {
      const { x, y } = (await page.locator(".o-grid").boundingBox())!;
      const middle = await page.evaluate(middleOf, cell);
      await page.mouse.click(x + middle.x, y + middle.y);
      // At the pace of a person: o-spreadsheet mixes up keys that come before it has drawn its editor.
      await page.keyboard.type(text, { delay: 40 });
      await page.keyboard.press("Enter");
    },
    read: (cell) => page.evaluate(readCell, cell),
    numbers: () => page.evaluate(readNumbers),
    bars: () => page.evaluate(readBars),
    chartInk: () => page.locator(".o-figure-canvas").first().evaluate(shareOfInk),
    frontSheet: () => page.locator(".o-sheet.active .o-sheet-name").textContent(),
  };
}

// These run in the page, where the playground leaves its host for the console.
declare const host: Host;

function middleOf(cell: string): { x: number; y: number } {
  const { getters } = host.model;
  const { x, y, width, height } = getters.getVisibleRect(
    getters.getRangeFromSheetXC(getters.getActiveSheetId(), cell).zone,
  );
  return { x: x + width / 2, y: y + height / 2 };
}

function readCell(cell: string): { value: unknown; shown: string } {
  const { getters } = host.model;
  const sheetId = getters.getActiveSheetId();
  const { left: col, top: row } = getters.getRangeFromSheetXC(sheetId, cell).zone;
  const { value, formattedValue } = getters.getEvaluatedCell({ sheetId, col, row });
  return { value, shown: formattedValue };
}

function readNumbers(): number[] {
  const { getters } = host.model;
  const cells = Object.values(getters.getEvaluatedCells(getters.getActiveSheetId()));
  return cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

interface DrawnChart {
  readonly data: { readonly datasets: readonly { readonly data: readonly number[] }[] };
}

function readBars(): number[] {
  const { Chart } = globalThis as unknown as { Chart: { instances: Readonly<Record<string, DrawnChart>> } };
  const [chart] = Object.values(Chart.instances);
  const [, ...series] = chart!.data.datasets;
  const lengths = series[0]!.data.map((_, index) => series.reduce((sum, { data }) => sum + (data[index] ?? 0), 0));
  return lengths.map((length) => length / lengths[0]!);
}

function shareOfInk(canvas: Element): number {
  const { width, height } = canvas as HTMLCanvasElement;
  const { data } = (canvas as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height);
  let ink = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red, green, blue, alpha] = [data[i]!, data[i + 1]!, data[i + 2]!, data[i + 3]!];
    if (alpha > 0 && Math.min(red, green, blue) < 200) ink += 1;
  }
  return (4 * ink) / data.length;
}
