import type { HostState } from "../../state";
import { enumeration } from "../enums";
import { Menu } from "./menu";
import { ask } from "./questions";

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
    this.state.ui.showSidebar({ title: page.getTitle(), html: page.getContent() });
  }

  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.state.ui.showDialog({
      title,
      html: page.getContent(),
      width: page.getWidth(),
      height: page.getHeight(),
    });
  }

  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    return ENUMS.Button[ask(this.state, "Ui.alert", args, false).button as keyof typeof GoogleAppsScript.Base.Button];
  }

  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const { button, text } = ask(this.state, "Ui.prompt", args, true);
    return new PromptResponse(ENUMS.Button[button as keyof typeof GoogleAppsScript.Base.Button], text);
  }
}

/** What a person answered to `Ui.prompt`. */
class PromptResponse implements GoogleAppsScript.Base.PromptResponse {
  constructor(
    private readonly button: GoogleAppsScript.Base.Button,
    private readonly text: string,
  ) {}

  toString(): string {
    return "PromptResponse";
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}

/** The user interface with its enumerations. */
export function newUi(state: HostState): GUi {
  return Object.assign(new Ui(state), ENUMS) as unknown as GUi;
}
