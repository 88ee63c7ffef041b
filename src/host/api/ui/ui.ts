import type { HostState } from "../../state";
import { enumeration } from "../enums";
import { notInHost } from "../exception";
import { served } from "../html/served";
import { Menu } from "./menu";

type GUi = GoogleAppsScript.Base.Ui;

const ENUMS = {
  Button: enumeration<typeof GoogleAppsScript.Base.Button>("Button", "CLOSE OK CANCEL YES NO"),
  ButtonSet: enumeration<typeof GoogleAppsScript.Base.ButtonSet>("ButtonSet", "OK OK_CANCEL YES_NO YES_NO_CANCEL"),
};

/** The spreadsheet's user interface. */
class Ui implements Pick<GUi, keyof Ui & keyof GUi> {
  constructor(readonly state: HostState) {}

  toString(): string {
    return "Ui";
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new Menu(this.state.ui, null);
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new Menu(this.state.ui, caption);
  }

  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    this.state.ui.showSidebar({ title: page.getTitle(), html: served(page.getContent()) });
  }

  // A question needs someone who answers it, and the script waits: only what has one answer can be asked here.
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    const buttons = typeof args.at(-1) === "string" || args.length === 1 ? ENUMS.ButtonSet.OK : args.at(-1);
    if (buttons !== ENUMS.ButtonSet.OK) throw notInHost(`Ui.alert with ButtonSet.${String(buttons)}`);
    const texts = args.filter((arg) => arg !== buttons);
    this.state.ui.alert(texts.join("\n\n"));
    return ENUMS.Button.OK;
  }
}

/** The user interface with its enumerations. */
export function newUi(state: HostState): GUi {
  return Object.assign(new Ui(state), ENUMS) as unknown as GUi;
}
