import { LANES } from "../../text/map";
import { range } from "../formula";
import type { SheetPlan } from "../plan";
import { COLOR } from "../styles";
import { mapAside } from "./mapAside";
import { mapContext } from "./mapContext";
import { mapHead } from "./mapHead";
import { mapHypotheses } from "./mapHypotheses";
import { mapLanes } from "./mapLanes";
import { mapLosses } from "./mapLosses";
import type { MapModel } from "./mapModel";
import * as at from "./mapNames";
import { mapNotes } from "./mapNotes";
import { mapPlaces } from "./mapPlaces";
import { mapStages } from "./mapStages";

/** The customer journey map of two stages or more: words by lane and stage, and figures in native formulas over the stage table. */
export function journeyMap(model: MapModel): SheetPlan {
  const context = mapContext(model);
  const { n, columnWidths, hypotheses } = context;
  const parts = [mapHead, mapStages, mapLanes, mapLosses, mapHypotheses, mapAside];
  const blocks = parts.map((part) => part(context));
  const { ownLanes, aside } = model.words;
  return {
    columnWidths,
    blocks: [...blocks, mapNotes(blocks)],
    frozenRows: 4,
    tabColor: COLOR.signal,
    inputs: null,
    open: [
      range(at.ABOUT, at.ABOUT),
      ...(model.source ? [] : [range(at.NAME(1), at.NAME(n)), range(at.PEOPLE(1), at.PEOPLE(n))]),
      ...LANES.map((lane) => range(at.WORD(lane, 1), at.WORD(lane, n))),
      ...ownLanes.map((_, i) => range(at.OWN_LABEL(i + 1), at.OWN_WORD(i + 1, n))),
      range(at.HYPOTHESIS.idea(1), at.HYPOTHESIS.effort(hypotheses)),
      ...(aside.length > 0 ? [range(at.ASIDE_STAGE(1), at.ASIDE_WORD(aside.length))] : []),
    ],
    places: mapPlaces(context),
    status: at.STATUS,
    sourceSheet: model.source?.sheetName ?? "",
  };
}
