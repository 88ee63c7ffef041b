import type { Model } from "@odoo/o-spreadsheet";

/** An Apps Script project: the code of its server files, joined, and its HTML files by name without ".html". */
export interface ScriptProject {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
}

export interface HostOptions {
  /** The spreadsheet's locale, such as "en_US" (the default), "ru_RU", "de_DE", "tr_TR". */
  readonly locale?: string;
  /** What `Session.getActiveUserLocale()` answers, such as "en" or "ru"; by default the language of `locale`. */
  readonly userLocale?: string;
  /** How formulas written by a script are read: as US English, or with the separators of the spreadsheet's locale. Sources conflict. */
  readonly separators?: "us" | "locale";
  /**
   * How `getFormula` and its kin show formulas: as written (the default), or as a Russian interface of Sheets shows them, with the locale's
   * separators. Which of them scripts get there is not known.
   */
  readonly formulasIn?: "english" | "russian";
  /** The workbook to open: an xlsx file's bytes; otherwise one empty sheet ("Sheet1" / "Лист1"). */
  readonly xlsx?: Uint8Array;
  /** A document to open again as it was kept. */
  readonly kept?: KeptDocument;
}

/** All of a document that outlives a page: its workbook, and what scripts keep with it; plain data. */
export interface KeptDocument {
  readonly workbook: object;
  readonly properties: Readonly<Record<PropertyStore, Readonly<Record<string, string>>>>;
}

export type PropertyStore = "document" | "script" | "user";

/**
 * Makes a global scope that has JavaScript's own globals and `globals`, and nothing else (no timers, no fetch, no URL), runs `code`
 * in it and answers a look-up of its top-level names.
 */
export type Realm = (code: string, globals: Readonly<Record<string, unknown>>) => (name: string) => unknown;

/** Service calls made by a script, by name ("Range.getValues"), and the switch that makes one of them fail. */
export interface ServiceCalls {
  readonly total: number;
  readonly byName: Readonly<Record<string, number>>;
  reset(): void;
  /** The n-th call from now (from 1) whose name matches (all by default) throws as a Google service does; null switches it off. */
  failAt(n: number | null, matching?: RegExp): void;
  /** What somebody else does before each call; null: nobody does anything. */
  meanwhile(act: ((name: string) => void) | null): void;
}

export interface MenuEntry {
  readonly caption: string;
  /** The function to run; absent in a separator and in a submenu. */
  readonly functionName?: string;
  readonly entries?: readonly MenuEntry[];
}

/** What a script asks by `Ui.alert` or `Ui.prompt`, its run waiting for the answer. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** "OK", "CANCEL", "YES", "NO". */
  readonly buttons: readonly string[];
  /** Whether a text is asked for. */
  readonly wantsText: boolean;
}

export interface Reply {
  /** One of the question's buttons, or "CLOSE". */
  readonly button: string;
  readonly text: string;
}

/** What scripts did to the user interface, for the playground to show and tests to read. */
export interface HostUi {
  /** The menu of the add-on under Extensions, null before `addToUi`. */
  readonly menu: readonly MenuEntry[] | null;
  readonly sidebar: { readonly title: string; readonly html: string } | null;
  readonly dialog: HtmlDialog | null;
  readonly alerts: readonly string[];
  readonly toasts: readonly string[];
  /** Who answers a script's questions; null: nobody, and a question that needs an answer is refused. */
  reply: ((question: Question) => Reply) | null;
  /** Called after each change of the above. */
  onChange(listener: () => void): void;
  closeSidebar(): void;
  closeDialog(): void;
}

/** A page over the spreadsheet that was shown by `Ui.showModalDialog`; a size is in pixels, null where the script gave none. */
export interface HtmlDialog {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A spreadsheet with the Apps Script API. */
export interface Host {
  readonly model: Model;
  readonly calls: ServiceCalls;
  readonly ui: HostUi;
  /**
   * Loads a project, registers its `@customfunction`s, and runs `onOpen` as a simple trigger where it has one: in mode LIMITED as in a
   * document where the add-on is enabled (the default), or NONE as where it is only installed.
   */
  install(project: ScriptProject, mode?: "NONE" | "LIMITED"): void;
  /** Runs a top-level function with full authorisation, as a menu click or the editor does, and returns its value as it is. */
  run(name: string, ...args: unknown[]): unknown;
  /** `google.script.run.name(...args)`: full authorisation, HtmlService's serialisation rules both ways. */
  runFromHtml(name: string, args: readonly unknown[]): unknown;
  /** The document as it is now, to be opened again. */
  keep(): KeptDocument;
  /** The workbook as xlsx; custom functions as their values. */
  toXlsx(): Promise<Uint8Array>;
}
