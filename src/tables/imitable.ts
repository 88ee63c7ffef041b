import type { StageTable } from "./stageTable";
import { GIVEN, IMITABLE, ORIGINS } from "./vocabulary/dimensions";
import { isPerson } from "./vocabulary/persons";
import { words } from "./vocabulary/tokens";

/** Whether one group of a table can do as another does, which a manager can and a region cannot; null where the table does not say. */
export function areImitable({
  dimension,
  channelNames,
}: Pick<StageTable, "dimension" | "channelNames">): boolean | null {
  const header = words(dimension ?? "");
  if (IMITABLE.find(header)) return true;
  if (GIVEN.find(header)) return false;
  if (arePersons(channelNames)) return true;
  return channelNames.some((name) => ORIGINS.find(words(name))) ? false : null;
}

/** Whether all names are those of persons. */
export const arePersons = (names: readonly string[]): boolean => names.length > 1 && names.every(isPerson);
