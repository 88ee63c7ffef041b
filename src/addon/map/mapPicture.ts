import { UserError } from "../../core/userError";
import { mapMermaid, mapMessage } from "../../report/map/mapMessage";
import { slide } from "../../report/map/slide";
import { slideFacts } from "../../report/map/slideFacts";
import { existingOn } from "../existing";
import { sheetLanguage } from "../locale";
import type { MapPicture } from "../protocol";
import { cellsOf } from "./mapCells";
import { mapAt } from "./rebuildMap";

/** A map as it stands, drawn and told; nothing of it is changed. UserErrors sheetGone, notAMap, workingsGone. */
export function mapPicture({ sheetId }: { readonly sheetId: number }): MapPicture {
  const { sheet, note } = mapAt(sheetId);
  const existing = existingOn(sheet);
  if (!existing) throw new UserError(note.unfinished ? "neverFinished" : "workingsGone");
  const facts = slideFacts(cellsOf(sheet, existing), existing.places);
  const language = sheetLanguage();
  return {
    name: sheet.getName(),
    svg: slide(facts, language),
    message: mapMessage(facts),
    mermaid: mapMermaid(facts, language),
  };
}
