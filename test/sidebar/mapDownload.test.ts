import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Endpoints } from "../../src/addon/protocol";
import { buildSidebar } from "../../src/build/sidebar";
import { launchBrowser } from "../browser/chromium";
import { EXHAUSTIVE } from "../exhaustive";
import { found } from "./fakeSheets";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>50 % &amp; "я" #1</text></svg>';
const MAP = { sheetId: 7, name: "Карта – 1", segment: "", sourceSheetId: null, lanes: [], aside: 0, stagesGone: [] };

const answers: Partial<Record<keyof Endpoints, unknown>> = {
  source: found(),
  maps: [MAP],
  mapSources: { logs: [], ratings: [] },
  mapPicture: { name: MAP.name, svg: SVG },
};

/** The panel as built, in a frame with these rights, over an add-on that gives these answers. */
async function framed(sandbox: string): Promise<string> {
  const run = `{ withSuccessHandler(f) { return { ...this, f }; }, withFailureHandler() { return this; },
    cjmServe(json) { this.f(JSON.stringify({ ok: true, value: ${JSON.stringify(answers)}[JSON.parse(json).endpoint] })); } }`;
  const google = `<script>var google = { script: { run: ${run} } };</script>`;
  const panel = (await buildSidebar()).replace("<body>", () => `<body>${google}`);
  const escaped = panel.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe sandbox="${sandbox}" width="300" height="800" srcdoc="${escaped}"></iframe>`;
}

test("a frame that may download gives the picture as a file, whole and under the map's name", EXHAUSTIVE, async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(await framed("allow-scripts allow-popups allow-downloads"));
    const panel = page.frameLocator("iframe");
    await panel.getByRole("tab", { name: "Map" }).click();
    await panel.getByText("Map actions").click();
    await panel.getByRole("button", { name: "Save as picture" }).click();
    const downloading = page.waitForEvent("download");
    await panel.getByRole("link", { name: "Download SVG" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("Карта – 1.svg");
    expect(await readFile(await download.path(), "utf8")).toBe(SVG);
  } finally {
    await browser.close();
  }
});

test(
  "in a frame that may not, the picture stands there to be saved and its text selects itself to be copied",
  EXHAUSTIVE,
  async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent(await framed("allow-scripts allow-popups"));
      const panel = page.frameLocator("iframe");
      await panel.getByRole("tab", { name: "Map" }).click();
      await panel.getByText("Map actions").click();
      await panel.getByRole("button", { name: "Save as picture" }).click();
      await panel.getByText("right-click the picture").waitFor();
      const image = panel.getByRole("img", { name: MAP.name });
      await expect.poll(() => image.evaluate((drawn) => (drawn as HTMLImageElement).naturalWidth)).toBe(10);
      await panel.getByRole("textbox", { name: "SVG code of the picture" }).focus();
      const selected = () =>
        panel.locator("textarea:focus").evaluate((box) => {
          const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
          return value.slice(selectionStart, selectionEnd);
        });
      expect(await selected()).toBe(SVG);
    } finally {
      await browser.close();
    }
  },
);
