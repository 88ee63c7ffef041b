import type { Host } from "../../src/host/contract";
import { attachmentsOf } from "../../src/host/engine/attachments";
import { helpers } from "../../src/host/engine/spreadsheet";

type Data = Readonly<Record<string, unknown>>;

interface Exporting {
  _exportData(shortened: boolean): Data & { sheets: (Data & { id: string; name: string })[] };
}

/** The names of a workbook's sheets, in order. */
export function sheetNames({ model }: Host): string[] {
  return model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
}

/** The sheet in front. */
export function activeSheet({ model }: Host): string {
  return model.getters.getSheetName(model.getters.getActiveSheetId());
}

/**
 * All that a workbook keeps of a sheet - contents, values, looks, borders, merges, sizes, rules, validations, charts, notes, protections,
 * metadata - with every cell's look spelled out and without the numbers that things are given by chance.
 */
export function sheetState(host: Host, name: string): Data {
  const { getters } = host.model;
  // Not exportData: it also tries to shorten what it exports, and proves that in a second model.
  const data = (host.model as unknown as Exporting)._exportData(false);
  const { styles, formats, borders, cells, ...sheet } = data.sheets.find((each) => each.name === name)!;
  const spelled = (byRange: unknown, meanings: unknown) =>
    sorted(
      Object.entries((byRange ?? {}) as Record<string, number>).flatMap(([range, id]) =>
        cellsIn(range).flatMap((cell) => {
          const meaning = automatic((meanings as Data)[id]);
          return meaning === null ? [] : [[cell, meaning] as const];
        }),
      ),
    );
  const values = getters
    .getEvaluatedCellsInZone(sheet.id, getters.getSheetZone(sheet.id))
    .map(({ value, format }) => (value === null ? "" : [value, format ?? ""]));
  const attached = (["note", "protection", "metadata"] as const).map((kind) =>
    attachmentsOf(host.model, kind).filter(({ sheetId }) => sheetId === sheet.id),
  );
  const state = withoutChance({
    ...sheet,
    cells: sorted(Object.entries(cells as object)),
    styles: spelled(styles, data.styles),
    formats: spelled(formats, data.formats),
    borders: spelled(borders, data.borders),
    values,
    attached,
  });
  // Its number is by chance, too, wherever it is said; and a test may run over midnight.
  const said = JSON.stringify(state).replaceAll(sheet.id, sheet.id.length > 3 ? "its id" : sheet.id);
  return JSON.parse(said.replace(/\b\d{1,2} [A-Z][a-z]{2} 20\d\d\b/g, "today")) as Data;
}

/** A cell that was told to be automatic is one that was told nothing. */
function automatic(meaning: unknown): unknown {
  if (typeof meaning !== "object" || meaning === null) return meaning;
  const { numberFormat, ...others } = meaning as Data;
  if (numberFormat !== undefined && numberFormat !== "General") return meaning;
  return Object.keys(others).length > 0 ? others : null;
}

const sorted = (entries: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

function cellsIn(range: string): string[] {
  const { left, right, top, bottom } = helpers.toZone(range);
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(helpers.toXC(column, row));
  return cells;
}

const BY_CHANCE = new Set(["id", "chartId", "figureId"]);

function withoutChance(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutChance);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (BY_CHANCE.has(key) ? [] : [[key, withoutChance(each)]])),
  );
}
