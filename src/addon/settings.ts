import type { Choices } from "../tables/choices";
import type { Settings } from "./endpoints";

const KEY = "cjm.settings";

/** What is kept with the document. */
interface Kept extends Settings {
  /** How the tables of a sheet are read, by the sheet's id. */
  readonly choices?: Readonly<Record<string, Choices>>;
}

/** The settings of this document; none where nothing was kept, or nothing readable. */
export function settings(): Settings {
  const { choices: _, ...rest } = kept();
  return rest;
}

/** Keeps settings with the document, beside those that were kept before. */
export function remember({ settings }: { settings: Settings }): null {
  return keep({ ...kept(), ...settings });
}

/** How the tables of a sheet are to be read. */
export function choicesOn(sheetId: number): Choices {
  return kept().choices?.[sheetId] ?? {};
}

/** Keeps how the tables of a sheet are to be read. */
export function choose({ sheetId, choices }: { sheetId: number; choices: Choices }): null {
  const before = kept();
  return keep({ ...before, choices: { ...before.choices, [sheetId]: choices } });
}

function kept(): Kept {
  try {
    return JSON.parse(PropertiesService.getDocumentProperties().getProperty(KEY) ?? "{}") as Kept;
  } catch {
    return {};
  }
}

function keep(next: Kept): null {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(next));
  return null;
}
