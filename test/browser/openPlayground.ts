import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Playground, startPlayground } from "../../src/local/playground/server";
import { launchBrowser } from "./chromium";

/** A browser, and the address of the playground for it. */
export interface OpenPlayground {
  readonly browser: Browser;
  readonly url: string;
}

/** Keeps a browser and the playground open while the tests of a file run; what it answers can be read in them. */
export function openPlayground(): OpenPlayground {
  let browser: Browser;
  let playground: Playground;
  beforeAll(async () => {
    [browser, playground] = await Promise.all([launchBrowser(), startPlayground(0)]);
  });
  afterAll(() => Promise.all([browser?.close(), playground?.close()]));
  return {
    get browser() {
      return browser;
    },
    get url() {
      return playground.url;
    },
  };
}
