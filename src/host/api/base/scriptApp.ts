import { enumeration } from "../enums";

const ENUMS = {
  AuthMode: enumeration<typeof GoogleAppsScript.Script.AuthMode>("AuthMode", "NONE CUSTOM_FUNCTION LIMITED FULL"),
};

/** What a script can ask about itself. */
class ScriptApp {
  toString(): string {
    return "ScriptApp";
  }

  getScriptId(): string {
    return "local-script";
  }
}

/** The `ScriptApp` service with its enumerations. */
export function scriptApp(): ScriptApp & typeof ENUMS {
  return Object.assign(new ScriptApp(), ENUMS);
}
