import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Playground, startPlayground } from "../../src/local/playground/server";
import { launchBrowser } from "./chromium";

/** A browser, and the address of the playground for it. */
export interface OpenPlayground {
  readonly browser: Browser;
  readonly url: string;
}

// Bundling it takes longer than many a story: all files of a process share it, and it ends with that.
let served: Promise<Playground> | null = null;

/** Keeps a browser open while the tests of a file run, and the playground for it; what it answers can be read in them. */
export function openPlayground(): OpenPlayground {
  let browser: Browser;
  let playground: Playground;
  beforeAll(async () => {
    served ??= startPlayground(0);
    [browser, playground] = await Promise.all([launchBrowser(), served]);
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      return browser;
    },
    get url() {
      return playground.url;
    },
  };
}
