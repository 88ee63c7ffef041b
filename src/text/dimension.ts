import type { Language, Texts } from "./language";

const en = { persons: "Manager" };

const dimensionTexts: Texts<typeof en> = { en, ru: { persons: "Менеджер" } };

/** What the channels of a table are called: as the table does, or managers where they bear the names of persons; null where nobody says. */
export const dimensionText = (dimension: string | null, arePersons: boolean, language: Language): string | null =>
  dimension ?? (arePersons ? dimensionTexts[language].persons : null);
