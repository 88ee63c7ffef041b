import type { Answer, Endpoints } from "../../src/addon/protocol";
import type { Host, HostOptions } from "../../src/host/contract";
import { createHost } from "../../src/host/createHost";
import { dispatchAll } from "../../src/host/engine/batch";
import { builtAddOn } from "../../src/local/bundle";
import { warmRealm } from "../warmRealm";

type Rows = readonly (readonly (string | number)[])[];

/** A spreadsheet with the built add-on, asked as the sidebar asks. */
export interface PanelHost {
  readonly host: Host;
  /** What an endpoint answers; throws with its sentence when it refuses. */
  ask<Name extends keyof Endpoints>(name: Name, args: Parameters<Endpoints[Name]>[0]): ReturnType<Endpoints[Name]>;
  /** What the panel sees of the table in front. */
  table(): NonNullable<ReturnType<Endpoints["source"]>["source"]>;
  type(cell: string, content: string): void;
  front(): string;
  /** The values of the sheet in front, row by row. */
  values(): unknown[][];
  sheets(): string[];
}

/** A first sheet with these cells from A1, and the add-on. */
export function panelHost(rows: Rows, options: HostOptions = {}): PanelHost {
  const host = createHost(warmRealm, options);
  host.install(builtAddOn());
  const { getters } = host.model;
  const sheetId = getters.getActiveSheetId();
  dispatchAll(
    host.model,
    rows.flatMap((cells, row) =>
      cells.map((cell, col) => ({ type: "UPDATE_CELL", sheetId, col, row, content: `${cell}` })),
    ),
  );
  const panel: PanelHost = {
    host,
    ask(endpoint, args) {
      const answer = JSON.parse(
        String(host.runFromHtml("cjmServe", [JSON.stringify({ endpoint, args })])),
      ) as Answer<never>;
      if (!answer.ok) throw new Error(answer.message);
      return answer.value;
    },
    table() {
      const { source, reason } = panel.ask("source", {});
      if (!source) throw new Error(reason);
      return source;
    },
    type(cell, content) {
      const { left: col, top: row } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), cell).zone;
      host.model.dispatch("UPDATE_CELL", { sheetId: getters.getActiveSheetId(), col, row, content });
    },
    front: () => getters.getSheetName(getters.getActiveSheetId()),
    values() {
      const sheetId = getters.getActiveSheetId();
      const { right, bottom } = getters.getSheetZone(sheetId);
      return Array.from({ length: bottom + 1 }, (_, row) =>
        Array.from({ length: right + 1 }, (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).value ?? ""),
      );
    },
    sheets: () => getters.getSheetIds().map((id) => getters.getSheetName(id)),
  };
  return panel;
}
