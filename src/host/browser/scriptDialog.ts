import type { Host } from "../contract";
import { sidebarFrame } from "./sidebarFrame";

/** Shows `ui.dialog` of a host over the page, as long as it is open there; it is closed by the cross, whose name is `close`, or Escape. */
export function showScriptDialogs(host: Host, close: string): void {
  let shown: Host["ui"]["dialog"] = null;
  let takeAway = () => {};
  host.ui.onChange(() => {
    const { dialog } = host.ui;
    if (dialog === shown) return;
    shown = dialog;
    takeAway();
    takeAway = dialog ? pageDialog(host, dialog, close) : () => {};
  });
}

// A page without a size of its own.
const USUAL = { width: 600, height: 400 };

/** A box with a script's page in it, and the function that takes it away. */
function pageDialog(host: Host, page: NonNullable<Host["ui"]["dialog"]>, close: string): () => void {
  const { frame, stop } = sidebarFrame(page.html, page.title, {
    run: (name, args) => host.runFromHtml(name, args),
    close: () => host.ui.closeDialog(),
    focusEditor: () => {},
  });
  frame.style.width = `${page.width ?? USUAL.width}px`;
  frame.style.height = `${page.height ?? USUAL.height}px`;
  const box = document.createElement("dialog");
  box.className = "script-dialog script-page";
  const title = document.createElement("h2");
  title.className = "script-dialog-title";
  title.textContent = page.title;
  const cross = document.createElement("button");
  cross.className = "script-page-close";
  cross.setAttribute("aria-label", close);
  cross.textContent = "×";
  cross.addEventListener("click", () => box.close());
  box.append(title, cross, frame);
  box.addEventListener("close", () => {
    stop();
    box.remove();
    if (host.ui.dialog === page) host.ui.closeDialog();
  });
  document.body.append(box);
  box.showModal();
  return () => box.close();
}
