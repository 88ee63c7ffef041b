import { registries } from "./spreadsheet";

// Sheets takes any character in a sheet's name, o-spreadsheet none that Excel forbids; its tokenizer stumbles over an apostrophe only.
// Inside the engine this letter, which looks the same, stands for it.
const TWIN = "\u02bc";

/** A sheet's name as the engine keeps it. */
export const toEngineName = (name: string): string => name.replaceAll("'", TWIN);

/** A sheet's name as its author wrote it. */
export const fromEngineName = (name: string): string => name.replaceAll(TWIN, "'");

/** A quoted name of a sheet in a formula, as the engine reads it: 'Bob''s' has one apostrophe. */
export const toEngineQuoted = (quoted: string): string =>
  `'${toEngineName(quoted.slice(1, -1).replaceAll("''", "'"))}'`;

/** A part of a formula of the engine, as its author wrote it. */
export const fromEngineQuoted = (part: string): string => part.replaceAll(TWIN, "''");

interface NameCommand {
  name?: string;
  newName?: string;
  sheetNameTo?: string;
}
const NAMES = ["name", "newName", "sheetNameTo"] as const;
const NAMING: ReadonlySet<string> = new Set(["CREATE_SHEET", "RENAME_SHEET", "DUPLICATE_SHEET"]);

interface SheetPlugin {
  allowDispatch(command: NameCommand & { type: string }): unknown;
  checkSheetName(command: NameCommand): unknown;
}

const plugin = registries.corePluginRegistry.get("sheet").prototype as unknown as SheetPlugin;
const { allowDispatch, checkSheetName } = plugin;

Object.assign(plugin, {
  allowDispatch(this: SheetPlugin, command) {
    if (NAMING.has(command.type)) {
      for (const key of NAMES) if (command[key] !== undefined) command[key] = toEngineName(command[key]);
    }
    return allowDispatch.call(this, command);
  },
  // It looks at the characters last: whatever else is wrong with the name was found before.
  checkSheetName(this: SheetPlugin, command) {
    const found = checkSheetName.call(this, command);
    return found === "ForbiddenCharactersInSheetName" ? "Success" : found;
  },
} satisfies Partial<SheetPlugin>);
