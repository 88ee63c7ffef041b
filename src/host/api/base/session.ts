import type { HostState } from "../../state";

const EMAIL = "local.user@example.com";

export class User {
  toString(): string {
    return EMAIL;
  }

  getEmail(): string {
    return EMAIL;
  }

  getUserLoginId(): string {
    return EMAIL;
  }
}

/** Who runs the script, and where. */
export class Session {
  constructor(readonly state: HostState) {}

  toString(): string {
    return "Session";
  }

  getActiveUser(): GoogleAppsScript.Base.User {
    return new User();
  }

  getEffectiveUser(): GoogleAppsScript.Base.User {
    return new User();
  }

  getActiveUserLocale(): string {
    return this.state.userLocale;
  }

  getScriptTimeZone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
}
