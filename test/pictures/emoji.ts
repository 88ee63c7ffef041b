import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const require = createRequire(import.meta.url);
const file = (name: string) => require.resolve(`@fontsource/noto-emoji/${name}`);

/** Gives a page of the playground the signs of journey maps: a machine that makes such pictures often has no typeface with them. */
export async function withEmoji(page: Page): Promise<void> {
  await page.route("**/emoji/*.woff2", (route) =>
    route.fulfill({
      body: readFileSync(file(`files/${route.request().url().split("/").at(-1)}`)),
      contentType: "font/woff2",
    }),
  );
  await page.addStyleTag({ content: faces() });
  await page.evaluate(async (signs) => {
    for (const weight of [400, 500, 700]) await document.fonts.load(`${weight} 16px Roboto`, signs);
  }, "👤🎯👣👁💭😟😀☎✅⚠💡");
}

// Sheets' grid is drawn in one typeface: the signs become a part of it, without the digits and letters that the emoji font has, too.
function faces(): string {
  const regular = readFileSync(file("400.css"), "utf8")
    .replaceAll("'Noto Emoji'", "Roboto")
    .replace(/url\(\.\/files\/([^)]*\.woff2)\)/g, "url(/emoji/$1)")
    .replace(/, url\([^)]*\.woff\) format\('woff'\)/g, "")
    .replace(/unicode-range: ([^;]*)/g, (_, ranges: string) => `unicode-range: ${signsOf(ranges)}`);
  return [400, 500, 700].map((weight) => regular.replaceAll("font-weight: 400", `font-weight: ${weight}`)).join("\n");
}

const signsOf = (ranges: string): string =>
  ranges
    .split(",")
    .filter((range) => /^U\+(1f|2[67])/.test(range))
    .join(",");
