import type { HostState } from "../../state";
import { enumeration } from "../enums";
import { ask } from "./questions";

type GBrowser = GoogleAppsScript.Base.Browser;

const ENUMS = {
  Buttons: enumeration<typeof GoogleAppsScript.Base.ButtonSet>("ButtonSet", "OK OK_CANCEL YES_NO YES_NO_CANCEL"),
};

/** The older way to ask the user, which answers in words. */
class Browser implements Pick<GBrowser, keyof Browser & keyof GBrowser> {
  constructor(readonly state: HostState) {}

  toString(): string {
    return "Browser";
  }

  msgBox(...args: unknown[]): string {
    return ask(this.state, "Browser.msgBox", args, false).button.toLowerCase();
  }

  inputBox(...args: unknown[]): string {
    const { button, text } = ask(this.state, "Browser.inputBox", args, true);
    return button === "OK" || button === "YES" ? text : "cancel";
  }
}

/** The `Browser` service with its enumeration. */
export function browser(state: HostState): Browser & typeof ENUMS {
  return Object.assign(new Browser(state), ENUMS);
}
