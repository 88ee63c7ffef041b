import { SCENARIOS } from "../scenarios";
import { SKETCHES } from "./sketches";

/** The gallery's source sheets, for the playground: each becomes a sheet, and its report is built there. */
export const SHEETS = SCENARIOS.map(({ name, cells, model }) => ({
  name,
  title: SKETCHES[name]!.title,
  sheetName: model.source.sheetName,
  cells,
}));
