import { vi } from "vitest";
import { askOver } from "../../src/sidebar/server";
import { startPanel } from "../../src/sidebar/startPanel";
import { type FakeSheets, fakeSheets } from "./fakeSheets";

/** The panel in a page whose clock stands still, before Sheets that answer when the test does. */
export function openPanel(): { readonly root: HTMLElement; readonly sheets: FakeSheets } {
  vi.useFakeTimers();
  seen("visible");
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const sheets = fakeSheets();
  startPanel(root, askOver(sheets.run), "en");
  return { root, sheets };
}

/** The panel lives as long as its page: hidden, it asks nothing more. */
export function closePanel(): void {
  seen("hidden");
  vi.useRealTimers();
}

/** The page comes to the front, or goes behind another. */
export function seen(visibility: "visible" | "hidden"): void {
  Object.defineProperty(document, "visibilityState", { value: visibility, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

/** Time passes without anybody answering. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
