import type { HostUi, HtmlDialog, MenuEntry } from "./contract";

/** The user interface as scripts change it: `HostUi` with its writing side. */
export interface UiState extends HostUi {
  showMenu(menu: readonly MenuEntry[]): void;
  showSidebar(sidebar: { readonly title: string; readonly html: string }): void;
  showDialog(dialog: HtmlDialog): void;
  alert(text: string): void;
  toast(text: string): void;
}

/** A user interface in which nothing has happened yet. */
export function createUi(): UiState {
  const listeners: (() => void)[] = [];
  const alerts: string[] = [];
  const toasts: string[] = [];
  let menu: HostUi["menu"] = null;
  let sidebar: HostUi["sidebar"] = null;
  let dialog: HostUi["dialog"] = null;
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    get menu() {
      return menu;
    },
    get sidebar() {
      return sidebar;
    },
    get dialog() {
      return dialog;
    },
    alerts,
    toasts,
    reply: null,
    onChange: (listener) => void listeners.push(listener),
    closeSidebar() {
      sidebar = null;
      changed();
    },
    closeDialog() {
      dialog = null;
      changed();
    },
    showMenu(entries) {
      menu = entries;
      changed();
    },
    showSidebar(shown) {
      sidebar = shown;
      changed();
    },
    showDialog(shown) {
      dialog = shown;
      changed();
    },
    alert(text) {
      alerts.push(text);
      changed();
    },
    toast(text) {
      toasts.push(text);
      changed();
    },
  };
}
