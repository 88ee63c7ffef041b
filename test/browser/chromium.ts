import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type Page } from "playwright-core";

/**
 * Starts a browser with its security on. The package's own `args` would switch off the same-origin policy and site isolation, and
 * Playwright's would let a frame open windows without a click.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(await browserProgram()),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"],
    ignoreDefaultArgs: ["--disable-popup-blocking"],
    headless: true,
    env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL("fonts.conf", import.meta.url)) },
  });
}

// The package's Chromium is for Linux on x64; elsewhere an installed Chrome does.
async function browserProgram(): Promise<{ executablePath: string } | { channel: string }> {
  if (process.platform === "linux" && process.arch === "x64")
    return { executablePath: await sparticuz.executablePath() };
  return { channel: "chrome" };
}

/** Where screenshots go; not in the repository. */
export async function artifact(name: string): Promise<string> {
  const folder = new URL("../artifacts/", import.meta.url).pathname;
  if (!existsSync(folder)) await mkdir(folder, { recursive: true });
  return `${folder}${name}`;
}

/** What a page complained of since it was opened: errors on its console, exceptions, failed requests. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  return complaints;
}
