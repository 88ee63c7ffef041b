import type { Model } from "@odoo/o-spreadsheet";
import type { PropertyStore } from "./contract";
import type { LocaleDefinition } from "./engine/locales";
import type { UiState } from "./ui";

/** What a running script may do: `NONE` and `LIMITED` in simple triggers, `FULL` from menus and the sidebar. */
export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

export type LockName = "document" | "script" | "user";

/** Everything the Apps Script classes of one host share. */
export interface HostState {
  readonly model: Model;
  readonly locale: LocaleDefinition;
  /** What `Session.getActiveUserLocale()` answers. */
  readonly userLocale: string;
  /** How `setFormula` and its kin read separators. */
  readonly separators: "us" | "locale";
  /** How `getFormula` and its kin show formulas. */
  readonly formulasIn: "english" | "russian";
  readonly ui: UiState;
  /** The installed project's HTML files by name without ".html". */
  html: Readonly<Record<string, string>>;
  /** The mode of the function that runs now. */
  authMode: AuthMode;
  /** A top-level name of the installed script, for the scriptlets of its templates; undefined when there is none. */
  lookUp(name: string): unknown;
  /** The locks that some run of a script holds now. */
  readonly heldLocks: Set<LockName>;
  readonly properties: Readonly<Record<PropertyStore, Map<string, string>>>;
}
