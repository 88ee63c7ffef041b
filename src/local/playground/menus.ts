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

/** A report of the gallery: the sheet it is built from. */
export interface GallerySheet {
  readonly name: string;
  readonly title: string;
  readonly sheetName: string;
  readonly cells: readonly (readonly unknown[])[];
}

/** Adds the menu of all that can be looked at: reports, each built of a sheet of its own, and the states of the panel on a page. */
export function addGallery(
  sheets: readonly GallerySheet[],
  show: (sheet: GallerySheet) => void,
  words: { gallery: string; reports: string; panelStates: string },
  language: string,
): void {
  const reports = sheets.map((sheet, sequence) => ({
    id: `gallery-${sheet.name}`,
    name: sheet.title,
    sequence,
    execute: () => show(sheet),
  }));
  registries.topbarMenuRegistry
    .add("gallery", { name: words.gallery, sequence: 90 })
    .addChild("gallery_reports", ["gallery"], { name: words.reports, sequence: 10, children: [() => reports] })
    .addChild("gallery_panel", ["gallery"], {
      name: words.panelStates,
      sequence: 20,
      execute: () => void window.open(`/gallery?language=${language}`, "_blank", "noopener"),
    });
}

const NOT_IN_SHEETS: Readonly<Record<string, readonly string[]>> = {
  file: ["settings"],
  edit: ["edit_table"],
  view: ["toggle_pin_panel", "view_irregularity_map"],
  insert: ["insert_carousel", "insert_pivot", "insert_image", "insert_table"],
  format: [],
  data: ["pivot_data_sources", "reinsert_dynamic_pivot", "reinsert_static_pivot"],
};
