import { muteConsole } from "./muteConsole";
import { type Cell, type CellPosition, type Command, registries, type Zone } from "./spreadsheet";

// o-spreadsheet computes after each change, each place of each sheet, 26,000 of an empty one. A script that builds a sheet changes it forty
// times before anybody looks.

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
  computeAndSave(position: CellPosition): unknown;
  evaluate(zones: readonly SheetZone[]): void;
  evaluateAllCells(): void;
}

interface Internals {
  readonly evaluator: Evaluator;
  /** Whether all is to be computed. */
  shouldRebuildDependenciesGraph: boolean;
}

const EvaluationPlugin = registries.coreViewsPluginRegistry.get("evaluation");

// While these are handled nobody asks for a cell's value; before any other command all is computed.
const WRITING: ReadonlySet<string> = new Set([
  "DISPATCH_ALL",
  "UPDATE_CELL",
  "UPDATE_CELL_POSITION",
  "SET_FORMATTING",
  "CLEAR_FORMATTING",
  "SET_ZONE_BORDERS",
  "SET_BORDER",
  "RESIZE_COLUMNS_ROWS",
  "ADD_COLUMNS_ROWS",
  "REMOVE_COLUMNS_ROWS",
  "CLEAR_CELLS",
  "CREATE_SHEET",
  "ADD_MERGE",
  "REMOVE_MERGE",
  "ADD_CONDITIONAL_FORMAT",
  "REMOVE_CONDITIONAL_FORMAT",
  "ADD_DATA_VALIDATION_RULE",
  "REMOVE_DATA_VALIDATION_RULE",
  "HIDE_COLUMNS_ROWS",
  "UNHIDE_COLUMNS_ROWS",
  "EVALUATE_CELLS",
  "FREEZE_ROWS",
  "SET_GRID_LINES_VISIBILITY",
  "COLOR_SHEET",
  "ATTACH",
  "DETACH",
]);

/** Computes what changed when somebody asks for it, and of each sheet what is written in: what spills is computed by its formula. */
class LazyEvaluation extends EvaluationPlugin {
  private isStale = false;
  readonly scripts: { running: number };

  constructor(config: ConstructorParameters<typeof EvaluationPlugin>[0]) {
    const scripts = { running: 0 };
    super({ ...config, custom: counting(config.custom as Custom, scripts) });
    this.scripts = scripts;
    const { evaluator } = internals(this);
    evaluator.evaluateAllCells = () => {
      const Empty = evaluator.evaluatedCells.constructor as new () => object;
      evaluator.evaluatedCells = new Empty();
      evaluator.evaluate(evaluator.getters.getSheetIds().flatMap((sheetId) => occupied(evaluator, sheetId)));
    };
  }

  override beforeHandle(command: Command): void {
    if (!WRITING.has(command.type)) this.settle();
    super.beforeHandle(command);
  }

  override handle(command: Command): void {
    if (command.type === "EVALUATE_CELLS" && !command.cellIds) internals(this).shouldRebuildDependenciesGraph = true;
    else super.handle(command);
  }

  override finalize(): void {
    this.isStale = true;
  }

  settle(): void {
    if (!this.isStale) return;
    this.isStale = false; // formulas ask for the values of others
    muteConsole(() => super.finalize());
  }
}

for (const name of [...EvaluationPlugin.getters, "exportForExcel"] as const) {
  const method = EvaluationPlugin.prototype[name] as (...args: unknown[]) => unknown;
  Object.defineProperty(LazyEvaluation.prototype, name, {
    value(this: LazyEvaluation, ...args: unknown[]) {
      this.settle();
      // A custom function that reads a cell by a service reads it, too, when its turn has not come.
      const isEarly = name === "getEvaluatedCell" && this.scripts.running > 0;
      return isEarly ? internals(this).evaluator.computeAndSave(args[0] as CellPosition) : method.apply(this, args);
    },
  });
}

registries.coreViewsPluginRegistry.replace("evaluation", LazyEvaluation);

interface Custom {
  readonly callCustom?: (...call: unknown[]) => unknown;
}

/** The same, which counts how many custom functions run at the moment, one within the other. */
function counting<T extends Custom>({ callCustom, ...rest }: T, scripts: { running: number }): Custom {
  if (!callCustom) return rest;
  return {
    ...rest,
    callCustom(...call) {
      scripts.running += 1;
      try {
        return callCustom(...call);
      } finally {
        scripts.running -= 1;
      }
    },
  };
}

const internals = (plugin: object) => plugin as unknown as Internals;

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
