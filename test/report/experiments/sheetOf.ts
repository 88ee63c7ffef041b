import { experimentSheet } from "../../../src/report/experiments/experimentSheet";
import type { ExperimentModel } from "../../../src/report/experiments/model";
import type { CellReference } from "../../../src/report/formula";
import { layout } from "../../../src/report/layout/layout";
import { evaluated } from "../evaluated";
import { placesOfNames } from "../named";

/** The sheet of hypotheses, evaluated: the value of a cell by its name. */
export function sheetOf(model: ExperimentModel): (cell: CellReference) => unknown {
  const plan = experimentSheet(model);
  const { values } = evaluated({ cells: model.cells, model }, layout(plan), model.locale);
  const places = placesOfNames(plan);
  return ({ name }) => {
    const [row, column] = places.get(name)!;
    return values[row]![column];
  };
}
