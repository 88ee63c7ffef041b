import type { MenuEntry } from "../../contract";
import type { UiState } from "../../ui";

type GMenu = GoogleAppsScript.Base.Menu;

/** A menu in the making; shown by `addToUi`. */
export class Menu implements GMenu {
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly ui: UiState,
    private readonly caption: string | null,
  ) {}

  toString(): string {
    return "Menu";
  }

  addItem(caption: string, functionName: string): GMenu {
    this.entries.push({ caption, functionName });
    return this;
  }

  addSeparator(): GMenu {
    this.entries.push({ caption: "" });
    return this;
  }

  addSubMenu(menu: GMenu): GMenu {
    const { caption, entries } = menu as unknown as Menu;
    this.entries.push({ caption: caption ?? "", entries });
    return this;
  }

  // A menu with a caption of its own stands in the menu bar; this host has one place for both.
  addToUi(): void {
    this.ui.showMenu(this.caption === null ? this.entries : [{ caption: this.caption, entries: this.entries }]);
  }
}
