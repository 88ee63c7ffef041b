import type { ActionSpec } from "@odoo/o-spreadsheet/dist/types/actions/action";
import { registries } from "../../host/engine/spreadsheet";

/** What the menu *File* does here. */
export interface FileActions {
  importFile(): void;
  startOver(): void;
  downloadXlsx(): void;
}

/** Leaves in the menu bar what Sheets has there too, and adds what is done with files. */
export function arrangeMenus(
  { importFile, startOver, downloadXlsx }: FileActions,
  words: { importFile: string; startOver: string; download: string; xlsx: string },
): void {
  const { topbarMenuRegistry } = registries;
  for (const [menu, unknown] of Object.entries(NOT_IN_SHEETS)) {
    const spec = topbarMenuRegistry.get(menu);
    spec.children = (spec.children as ActionSpec[]).filter(({ id }) => !unknown.includes(id ?? ""));
  }
  topbarMenuRegistry
    .addChild("import", ["file"], { name: words.importFile, sequence: 5, execute: importFile })
    .addChild("start_over", ["file"], { name: words.startOver, sequence: 6, separator: true, execute: startOver })
    .addChild("download", ["file"], { name: words.download, sequence: 100, separator: true })
    .addChild("download_xlsx", ["file", "download"], { name: words.xlsx, sequence: 10, execute: downloadXlsx });
}

const NOT_IN_SHEETS: Readonly<Record<string, readonly string[]>> = {
  file: ["settings"],
  edit: ["edit_table"],
  view: ["toggle_pin_panel", "view_irregularity_map"],
  insert: ["insert_carousel", "insert_pivot", "insert_image", "insert_table"],
  format: [],
  data: ["pivot_data_sources", "reinsert_dynamic_pivot", "reinsert_static_pivot"],
};
