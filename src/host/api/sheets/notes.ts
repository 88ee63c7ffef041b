import { type Attachment, attach, attachmentsOf, detach } from "../../engine/attachments";
import type { SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { type Area, cellsOf, matrixOf, zoneOf } from "./area";

/** The notes of an area's cells; "" where there is none. */
export function readNotes(state: HostState, area: Area): string[][] {
  const notes = notesByCell(state, area.sheetId);
  return matrixOf(area, (row, column) => {
    const note = notes.get(`${area.row - 1 + row},${area.column - 1 + column}`);
    return note ? String(note.data.text) : "";
  });
}

/** The commands that give each cell of some areas the note that `text` says; "" takes it away. */
export function noting(
  state: HostState,
  areas: readonly Area[],
  text: (area: Area, cell: Area) => string,
): SheetCommand[] {
  const added: Attachment[] = [];
  const removed: string[] = [];
  for (const area of areas) {
    const notes = notesByCell(state, area.sheetId);
    for (const cell of cellsOf(area)) {
      const zone = zoneOf(cell);
      const old = notes.get(`${zone.top},${zone.left}`);
      const note = text(area, cell);
      const id = old?.id ?? state.model.uuidGenerator.smallUuid();
      if (note !== "")
        added.push({ id, kind: "note", sheetId: area.sheetId, zone, exceptions: [], data: { text: note } });
      else if (old) removed.push(old.id);
    }
  }
  return [...(added.length > 0 ? [attach(added)] : []), ...(removed.length > 0 ? [detach(removed)] : [])];
}

function notesByCell({ model }: HostState, sheetId: string): ReadonlyMap<string, Attachment> {
  const notes = attachmentsOf(model, "note").filter((note) => note.sheetId === sheetId && note.zone);
  return new Map(notes.map((note) => [`${note.zone!.top},${note.zone!.left}`, note]));
}
