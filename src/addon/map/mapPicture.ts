import { planSvg } from "../../report/map/svg";
import { alone } from "../lock";
import { mapAt, rebuilt } from "./rebuildMap";

/** Rebuilds a map and draws it with what its cells show then. */
export function mapPicture({ sheetId }: { readonly sheetId: number }): { name: string; svg: string } {
  const { sheet } = mapAt(sheetId);
  const { plan, grid } = alone(() => rebuilt(mapAt(sheetId), {}));
  SpreadsheetApp.flush();
  const shown = sheet.getRange(grid.row, grid.column, grid.seen, grid.columns).getDisplayValues();
  return { name: sheet.getName(), svg: planSvg(plan, shown) };
}
