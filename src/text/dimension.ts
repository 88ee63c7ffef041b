import type { Language, Text } from "./language";

const PERSONS: Text = { en: "Manager", ru: "Менеджер" };

/** What the channels of a table are called: as the table does, or managers where they bear the names of persons; null where nobody says. */
export const dimensionText = (dimension: string | null, arePersons: boolean, language: Language): string | null =>
  dimension ?? (arePersons ? PERSONS[language] : null);
