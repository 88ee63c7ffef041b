import { LANES } from "../../text/map";
import { range } from "../formula";
import type { Block, SheetPlan } from "../plan";
import { COLOR } from "../styles";
import { PERSONA_PARTS } from "./cellContent";
import { leftovers } from "./leftovers";
import { answerRow, answerWorkings } from "./mapAnswer";
import { BEFORE, type MapContext, mapContext } from "./mapContext";
import { mapFoot } from "./mapFoot";
import { mapHead } from "./mapHead";
import { mapHypotheses } from "./mapHypotheses";
import { ladderLook } from "./mapLadder";
import { mapLanes } from "./mapLanes";
import type { MapModel } from "./mapModel";
import * as at from "./mapNames";
import { mapNotes } from "./mapNotes";
import { mapPlaces } from "./mapPlaces";
import { priceRules } from "./mapPrices";
import { mapStages } from "./mapStages";
import { publishedStages } from "./publishedStages";
import { ratedEmotions } from "./ratedEmotions";

/** The customer journey map of two stages or more: words by lane and stage, and figures in native formulas over the stage table. */
export function journeyMap(model: MapModel): SheetPlan {
  const context = mapContext(model);
  const { n, columnWidths, hypotheses } = context;
  const blocks = PARTS.map((part) => part(context));
  const { ownLanes, aside } = model.words;
  return {
    columnWidths,
    blocks: [...blocks, mapNotes(blocks)],
    frozenRows: 0,
    frozenColumns: BEFORE,
    fontFamily: "Roboto",
    tabColor: COLOR.signal,
    inputs: null,
    open: [
      range(at.ABOUT, at.ABOUT),
      ...PERSONA_PARTS.map((part) => range(at.PERSONA(part), at.PERSONA(part))),
      range(at.PHASE(1), at.PHASE(n)),
      ...(model.source ? [] : [range(at.HEAD(1), at.HEAD(n)), range(at.PEOPLE(1), at.PEOPLE(n))]),
      ...[...LANES, ...context.measured].map((lane) => range(at.WORD(lane, 1), at.WORD(lane, n))),
      ...ownLanes.map((_, i) => range(at.OWN_LABEL(i + 1), at.OWN_WORD(i + 1, n))),
      ...(hypotheses > 0 ? [range(at.HYPOTHESIS.idea(1), at.HYPOTHESIS.effort(hypotheses))] : []),
      ...(aside.length > 0 ? [range(at.ASIDE_STAGE(1), at.ASIDE_WORD(aside.length))] : []),
    ],
    places: mapPlaces(context),
    keepsWords: true,
    status: at.STATUS,
    sourceSheet: model.source?.sheetName ?? "",
  };
}

const PARTS: readonly ((context: MapContext) => Block)[] = [
  mapHead,
  (context) => ({ rows: answerRow(context) }),
  mapStages,
  mapLanes,
  (context) => {
    const { rules = [], validations = [] } = ladderLook(context);
    return { rows: [], rules: [...rules, ...priceRules(context)], validations };
  },
  mapFoot,
  answerWorkings,
  ratedEmotions,
  mapHypotheses,
  (context) => ({ rows: [], workings: publishedStages(context) }),
  leftovers,
];
