import { isBlank } from "../../tables/cells";
import { type CellReference, cell, range } from "../formula";
import { COLUMNS, DAY, HOLIDAY, hasPace, holidayRows, offeredDays, PACE_OFFERED, pacePlaces } from "../pace/cells";
import { pale } from "../pale";
import type { PlannedPlaces } from "../places";
import type { Row } from "../plan";
import { contentOf, type PreviousInput, stepInputs } from "../stepPoints";
import { type TypedCell, writtenAgain } from "../typedCells";
import type { Context } from "./context";
import { GOAL, hasGoal } from "./goal";
import { whatIfSteps } from "./whatIf";

/** Cells out of sight, and where they stand, to be found again. */
interface Aside {
  readonly rows: readonly Row[];
  readonly places: PlannedPlaces;
}

const NOTHING: Aside = { rows: [], places: [] };

/**
 * What people typed into yellow cells that the report has not got now, since its plan, a section or a stage is missing: kept out of sight under the keys
 * that it was found by, it is in its place again as soon as there is one.
 */
export function keptAside(context: Context): Aside {
  const { model, wants } = context;
  const previous = model.previousInputs ?? [];
  const left = wants("whatIf") ? stepInputs(whatIfSteps(context), previous).left : previous;
  const all = [paceAside(context), goalAside(context), inputsAside(left, wants("whatIf"))];
  return { rows: all.flatMap(({ rows }) => rows), places: all.flatMap(({ places }) => places) };
}

const typedCell = (typed: TypedCell | null | undefined, name: CellReference) => ({
  ...pale("", name),
  ...(typed ? writtenAgain(typed) : {}),
});

function paceAside(context: Context): Aside {
  const { typedPace, offeredBefore } = context.model;
  if (hasPace(context) || !typedPace) return NOTHING;
  const { first, last, through, by, holidays } = typedPace;
  if ([first, last, through, by, ...holidays].every((typed) => typed === null)) return NOTHING;
  const offered = offeredDays(offeredBefore);
  return {
    rows: [
      {
        cells: {
          A: pale(offered?.first ?? "", PACE_OFFERED.from),
          B: pale(offered?.last ?? "", PACE_OFFERED.to),
          C: typedCell(first, DAY.first),
          D: typedCell(last, DAY.last),
          E: typedCell(through, DAY.through),
          F: typedCell(by, DAY.by),
        },
      },
      ...Array.from({ length: holidayRows(context) }, (_, row) => ({
        cells: Object.fromEntries(
          COLUMNS.map((letter, column) => [
            letter,
            typedCell(holidays[row * COLUMNS.length + column], HOLIDAY(row, column)),
          ]),
        ),
      })),
    ],
    places: [...pacePlaces(context), ["offered days", PACE_OFFERED]],
  };
}

function goalAside(context: Context): Aside {
  const { typedGoal } = context.model;
  if (hasGoal(context) || !typedGoal) return NOTHING;
  return { rows: [{ cells: { A: typedCell(typedGoal, GOAL) } }], places: [["goal", GOAL]] };
}

const NAME = (at: number): CellReference => cell(`name of what is kept ${at}`);
const VALUE = (at: number): CellReference => cell(`what is kept ${at}`);

/** Of a stage that is gone a change of nothing is no word of anybody. */
function inputsAside(inputs: readonly PreviousInput[], isOfGone: boolean): Aside {
  const kept = inputs.filter((input) => input.formula !== null || !isBlank(input.points));
  const said = isOfGone ? kept.filter(({ points, formula }) => formula !== null || points !== 0) : kept;
  if (said.length === 0) return NOTHING;
  return {
    rows: said.map((input, at) => ({
      cells: {
        A: pale(input.builtAs ?? input.stage, NAME(at)),
        B: pale(typeof input.points === "string" && !input.formula ? input.points : contentOf(input), VALUE(at)),
      },
    })),
    places: [
      ["kept names", range(NAME(0), NAME(said.length - 1))],
      ["kept values", range(VALUE(0), VALUE(said.length - 1))],
    ],
  };
}
