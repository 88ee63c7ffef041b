import type { Host } from "../contract";

/** Shows each new alert and toast of a host over the page. */
export function showDialogs(host: Host, title: string): void {
  let [alerts, toasts] = [0, 0];
  host.ui.onChange(() => {
    for (; alerts < host.ui.alerts.length; alerts++) showAlert(title, host.ui.alerts[alerts]!);
    for (; toasts < host.ui.toasts.length; toasts++) showToast(host.ui.toasts[toasts]!);
  });
}

/** A box with a text, and buttons that close it; with one button it is an alert. */
export function showAlert(title: string, text: string, buttons: readonly DialogButton[] = [{ label: "OK" }]): void {
  const dialog = element("dialog", "script-dialog");
  const row = element("div", "script-dialog-buttons");
  for (const { label, onClick } of buttons) {
    const button = element("button", "script-dialog-button", label);
    button.addEventListener("click", () => {
      dialog.close();
      onClick?.();
    });
    row.append(button);
  }
  dialog.append(element("h2", "script-dialog-title", title), element("p", "script-dialog-text", text), row);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

export interface DialogButton {
  readonly label: string;
  readonly onClick?: (() => void) | undefined;
}

const TOAST_MILLISECONDS = 5000;

/** A dark box at the bottom that leaves by itself, as `Spreadsheet.toast` shows. */
export function showToast(text: string): void {
  const toast = element("div", "script-toast", text);
  toast.setAttribute("role", "status");
  document.body.append(toast);
  setTimeout(() => toast.remove(), TOAST_MILLISECONDS);
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
