import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { startPlayground } from "../../src/local/playground/server";
import { launchBrowser } from "../browser/chromium";
import { BRAND, type Drawn, drawnPage } from "./brand";
import { layoutsPage } from "./layouts";
import { palettePng } from "./palettePng";
import { LANGUAGES, SCREENS, takeScreen } from "./screens";

// npm run pictures: makes anew every picture of the READMEs and of the listing in the Marketplace; npm run pictures -- map deals: those screens only.

const GITHUB = new URL("../../.github/", import.meta.url);
const asked = process.argv.slice(2);
const screens = asked.length === 0 ? SCREENS : SCREENS.filter((screen) => asked.includes(screen));

const playground = await startPlayground(0);
const browser = await launchBrowser();
try {
  if (asked.length === 0) {
    for (const drawn of BRAND) await save(drawn.file, await picture(drawn));
    for (const language of LANGUAGES)
      await save(`layouts.${language}.png`, palettePng(await picture(await layoutsPage(language))));
  }
  for (const language of LANGUAGES)
    for (const screen of screens)
      await save(
        `marketplace/${language}/${screen}.png`,
        palettePng(await takeScreen({ browser, url: playground.url }, language, screen)),
      );
} finally {
  await browser.close();
  await playground.close();
}

/** A picture of a page that is written here; as high as the page where no height is given. */
async function picture({ width, height, html }: Omit<Drawn, "file">): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: height ?? 100 } });
  await page.setContent(drawnPage(html));
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ omitBackground: true, fullPage: height === undefined });
  await page.close();
  return png;
}

async function save(file: string, png: Buffer): Promise<void> {
  const path = new URL(file, GITHUB);
  await mkdir(dirname(path.pathname), { recursive: true });
  await writeFile(path, png);
  process.stdout.write(`.github/${file}: ${png.length} bytes\n`);
}
