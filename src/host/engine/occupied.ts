import { type Cell, type CellPosition, registries, type Zone } from "./spreadsheet";

// To compute all is to o-spreadsheet to look at each place of each sheet: 26,000 of an empty one. What stands in no cell is computed by the
// formula that spills there.

interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

interface Evaluator {
  readonly getters: {
    getSheetIds(): readonly string[];
    getCells(sheetId: string): readonly Cell[];
    getCellPosition(id: number): CellPosition;
  };
  evaluatedCells: object;
  evaluate(zones: readonly SheetZone[]): void;
  evaluateAllCells(): void;
}

const EvaluationPlugin = registries.coreViewsPluginRegistry.get("evaluation");

class OccupiedEvaluation extends EvaluationPlugin {
  constructor(...config: ConstructorParameters<typeof EvaluationPlugin>) {
    super(...config);
    const { evaluator } = this as unknown as { evaluator: Evaluator };
    evaluator.evaluateAllCells = () => {
      const Empty = evaluator.evaluatedCells.constructor as new () => object;
      evaluator.evaluatedCells = new Empty();
      evaluator.evaluate(evaluator.getters.getSheetIds().flatMap((sheetId) => occupied(evaluator, sheetId)));
    };
  }
}

registries.coreViewsPluginRegistry.replace("evaluation", OccupiedEvaluation);

/** The smallest zone with all cells of a sheet; none when it is empty. */
function occupied({ getters }: Evaluator, sheetId: string): SheetZone[] {
  const positions = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
  if (positions.length === 0) return [];
  const zone = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 };
  for (const { col, row } of positions) {
    zone.left = Math.min(zone.left, col);
    zone.top = Math.min(zone.top, row);
    zone.right = Math.max(zone.right, col);
    zone.bottom = Math.max(zone.bottom, row);
  }
  return [{ sheetId, zone }];
}
